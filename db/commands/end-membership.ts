import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { isLastAdministrator, openMember, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type MembershipEnded = Readonly<{ kind: 'MembershipEnded'; organisationId: string }>

/** Somebody has left: nothing they had open here is answered any more (C.4, fault 80). */
export async function endMembership(
  tx: CommandTransaction,
  input: Readonly<{ personId: string; expectedVersion: number }>,
): Promise<Outcome<MembershipEnded>> {
  const opened = await openMember(tx, 'endMembership', input)
  if (!opened.ok) return opened
  const { sql, actor } = tx
  const { at, member } = opened.value
  if (await isLastAdministrator(tx, member.personId)) return refuse('LastAdministrator', { field: ['personId'] })
  await sql`update auditor_grant set ended_at = ${at}
    where person_id = ${member.personId} and organisation_id = ${actor.organisationId} and ended_at is null`
  await sql`update membership set ended_at = ${at}, version = version + 1
    where person_id = ${member.personId} and organisation_id = ${actor.organisationId}`
  const content = { personId: member.personId, name: member.name, roles: member.roles }
  await recordPersonFact(tx, { kind: 'MembershipEnded', at, content })
  return { ok: true, value: { kind: 'MembershipEnded', organisationId: actor.organisationId } }
}
