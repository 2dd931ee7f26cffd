import type { CommandTransaction } from '#db/connection.ts'
import { acknowledgementsOf } from '#db/queries/acknowledgements.ts'
import { instructionLabel } from '#db/queries/instruction.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type InstructionAcknowledged = Readonly<{ kind: 'InstructionAcknowledged'; organisationId: string }>

/**
 * An organisation has read the version of the Instruks that is in force, and says so: once for each version, by whoever
 * keeps it (Instruks 6, R-6.1). Nothing waits for it; a new version asks again.
 */
export async function acknowledgeInstruction(
  tx: CommandTransaction,
  input: Readonly<{ versionId: string }>,
): Promise<Outcome<InstructionAcknowledged>> {
  const { actor } = tx
  if (!may(actor, 'acknowledgeInstruction')) return refuse('NotPermitted')
  const { organisationId } = actor
  const at = await lockMembers(tx, organisationId)
  const inForce = await instructionLabel(tx, at)
  if (inForce.id !== input.versionId) return { ok: false, refusal: invalid('versionId', 'NOT_IN_FORCE') }
  const known = await acknowledgementsOf(tx, [organisationId])
  if (!known.some(one => one.versionId === inForce.id)) {
    const content = { versionId: inForce.id, label: inForce.label, personId: actor.id }
    await recordPersonFact(tx, { kind: 'InstructionAcknowledged', at, content })
  }
  return { ok: true, value: { kind: 'InstructionAcknowledged', organisationId } }
}
