import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type CalendarSubscribed = Readonly<{ kind: 'CalendarSubscribed'; subscriptionId: string }>

/** A new address of the change calendar for this person; the one before stops. The address is made at the door, and its hash alone arrives here. */
export async function subscribeToCalendar(
  tx: CommandTransaction,
  secretHash: string,
): Promise<Outcome<CalendarSubscribed>> {
  const { sql, actor } = tx
  if (!may(actor, 'subscribeToCalendar')) return refuse('NotPermitted')
  await sql`update calendar_feed set ended_at = clock_timestamp()
    where person_id = ${actor.id} and organisation_id = ${actor.organisationId} and ended_at is null`
  const [row] = await sql`insert into calendar_feed (organisation_id, person_id, secret_hash, created_at)
    values (${actor.organisationId}, ${actor.id}, ${secretHash}, clock_timestamp()) returning id`
  return { ok: true, value: { kind: 'CalendarSubscribed', subscriptionId: row?.id as string } }
}
