import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { openMember, recordPersonFact } from './open-members.ts'

export type EscalationLevelSet = Readonly<{ kind: 'EscalationLevelSet'; personId: string }>

/** The level from which a member may settle a dispute; level 2 of each side is needed. */
export async function setEscalationLevel(
  tx: CommandTransaction,
  input: Readonly<{ personId: string; level?: number | null; expectedVersion: number }>,
): Promise<Outcome<EscalationLevelSet>> {
  const opened = await openMember(tx, 'setEscalationLevel', input)
  if (!opened.ok) return opened
  const { at, member } = opened.value
  const level = input.level ?? null
  if (level !== null && ![1, 2, 3].includes(level))
    return { ok: false, refusal: invalid('level', 'OUT_OF_RANGE', { min: 1, max: 3 }) }
  await tx.sql`update membership set escalation_level = ${level}, version = version + 1
    where person_id = ${member.personId} and organisation_id = ${tx.actor.organisationId}`
  const content = { personId: member.personId, name: member.name, before: member.escalationLevel, after: level }
  await recordPersonFact(tx, { kind: 'EscalationLevelSet', at, content })
  return { ok: true, value: { kind: 'EscalationLevelSet', personId: member.personId } }
}
