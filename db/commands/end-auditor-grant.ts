import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type AuditorGrantEnded = Readonly<{ kind: 'AuditorGrantEnded'; organisationId: string }>

/** The auditor's next request is refused (C.4, fault 80). */
export async function endAuditorGrant(
  tx: CommandTransaction,
  input: Readonly<{ grantId: string }>,
): Promise<Outcome<AuditorGrantEnded>> {
  const { sql, actor } = tx
  if (!may(actor, 'endAuditorGrant')) return refuse('NotPermitted')
  const at = await lockMembers(tx, actor.organisationId)
  const [row] = await sql`update auditor_grant g set ended_at = ${at}
    where g.id = ${input.grantId} and g.organisation_id = ${actor.organisationId} and g.ended_at is null
    returning g.person_id as "personId"`
  if (!row) return refuse('NotFound', { field: ['grantId'], detail: { noun: 'GRANT' } })
  await recordPersonFact(tx, { kind: 'AuditorGrantEnded', at, content: { personId: row.personId } })
  return { ok: true, value: { kind: 'AuditorGrantEnded', organisationId: actor.organisationId } }
}
