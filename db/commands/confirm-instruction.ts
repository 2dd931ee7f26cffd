import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'

export type InstructionConfirmed = Readonly<{ kind: 'InstructionConfirmed'; versionId: string }>

/** AUB has held the stored copy of the Instruks against the published one, and found them the same (Instruks 6, R-6.2). */
export async function confirmInstruction(
  tx: CommandTransaction,
  input: Readonly<{ versionId: string }>,
): Promise<Outcome<InstructionConfirmed>> {
  const { sql, actor } = tx
  if (!may(actor, 'confirmInstruction')) return refuse('NotPermitted')
  const [row] = await sql`select id, label, date_trunc('second', app_clock()) as at from instruction_version
    where id = ${input.versionId} and valid_from <= app_clock()`
  if (!row) return refuse('NotFound', { field: ['versionId'], detail: { noun: 'INSTRUCTION' } })
  const content = { versionId: row.id, label: row.label }
  const { organisationId } = actor
  await recordFact(tx, { organisationId, kind: 'InstructionConfirmed', at: row.at as Date, content })
  return { ok: true, value: { kind: 'InstructionConfirmed', versionId: row.id as string } }
}
