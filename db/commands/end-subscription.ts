import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type SubscriptionEnded = Readonly<{ kind: 'SubscriptionEnded' }>

/** The address of this person's calendar answers nobody any more. */
export async function endSubscription(tx: CommandTransaction): Promise<Outcome<SubscriptionEnded>> {
  const { sql, actor } = tx
  if (!may(actor, 'endSubscription')) return refuse('NotPermitted')
  await sql`update calendar_feed set ended_at = clock_timestamp()
    where person_id = ${actor.id} and organisation_id = ${actor.organisationId} and ended_at is null`
  return { ok: true, value: { kind: 'SubscriptionEnded' } }
}
