import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

/** `caseId`: of one case alone. `upTo`: what came to the list after this place stays new. */
export type MarkNotificationsReadInput = Readonly<{ caseId: string | null; upTo: number | null }>
export type NotificationsRead = Readonly<{ kind: 'NotificationsRead' }>

/** Says that the actor has looked at what is new, on every device. The cases' own read logs are another matter (5.2.1). */
export async function markNotificationsRead(
  tx: CommandTransaction,
  { caseId, upTo }: MarkNotificationsReadInput,
): Promise<Outcome<NotificationsRead>> {
  const { sql, actor } = tx
  if (!may(actor, 'markNotificationsRead')) return refuse('NotPermitted')
  // A row that the relay holds just now gets news: it stays new.
  await sql`update notification n set unread = 0, read_at = app_clock() from (
      select case_id from notification where unread > 0 and (${caseId}::uuid is null or case_id = ${caseId}::uuid)
        and (${upTo}::float8 is null or position <= ${upTo}::float8) for update skip locked) looked
    where n.person_id = ${actor.id} and n.organisation_id = ${actor.organisationId} and n.case_id = looked.case_id`
  return { ok: true, value: { kind: 'NotificationsRead' } }
}
