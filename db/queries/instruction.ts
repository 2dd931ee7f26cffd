import type { LaneSql } from '#db/lanes.ts'
import { type InstructionVersion, instructionVersion } from '#domain/instruction.ts'

// Versions never change once written, so each process reads a version once.
const known = new Map<string, InstructionVersion>()

function parsed(id: string, content: unknown): InstructionVersion {
  const outcome = instructionVersion(content)
  if (!outcome.ok)
    throw new Error(`the stored version ${id} of the Instruks does not validate: ${outcome.refusal.kind}`)
  known.set(id, outcome.value)
  return outcome.value
}

/** A version of the Instruks by its id. */
export async function instructionOf({ sql }: { sql: LaneSql }, id: string): Promise<InstructionVersion> {
  const here = known.get(id)
  if (here) return here
  const [row] = await sql`select content from instruction_version where id = ${id}`
  return parsed(id, row?.content)
}

/** The version in force at an instant. */
export async function instructionInForce({ sql }: { sql: LaneSql }, at: Date): Promise<InstructionVersion> {
  const [row] = await sql`select id, content from instruction_version
    where valid_from <= ${at} order by valid_from desc, id desc limit 1`
  if (!row) throw new Error('no version of the Instruks is in force')
  return known.get(row.id) ?? parsed(row.id, row.content)
}

export type InstructionLabel = Readonly<{ id: string; label: string; validFrom: Date }>

/** What the version in force at an instant is called. */
export async function instructionLabel({ sql }: { sql: LaneSql }, at: Date): Promise<InstructionLabel> {
  const [row] = await sql`select id, label, valid_from as "validFrom" from instruction_version
    where valid_from <= ${at} order by valid_from desc, id desc limit 1`
  if (!row) throw new Error('no version of the Instruks is in force')
  return row as unknown as InstructionLabel
}
