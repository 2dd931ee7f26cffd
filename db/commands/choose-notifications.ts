import type { CommandTransaction } from '#db/connection.ts'
import { type Channel, maySilence, type Topic } from '#domain/notification.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type ChooseNotificationsInput = Readonly<{
  choices: readonly Readonly<{ topic: Topic; channel: Channel; isOn: boolean }>[]
}>
export type NotificationsChosen = Readonly<{ kind: 'NotificationsChosen' }>

/**
 * What a person wants to be told in this organisation, and how (screens 5.19). What is not named stays as it was. A
 * priority 1 cannot be silenced (Instruks 4.2); the mails to contact points are nobody's to choose (C.5).
 */
export async function chooseNotifications(
  tx: CommandTransaction,
  { choices }: ChooseNotificationsInput,
): Promise<Outcome<NotificationsChosen>> {
  const { sql, actor } = tx
  if (!may(actor, 'chooseNotifications')) return refuse('NotPermitted')
  const bad = choices.findIndex(one => !one.isOn && !maySilence(one.topic, one.channel))
  if (bad >= 0)
    return refuse('InvalidInput', { field: ['choices', String(bad)], detail: { reason: 'CANNOT_BE_SILENCED' } })
  // The last word on the same kind and channel counts.
  const rows = [...new Map(choices.map(one => [`${one.topic} ${one.channel}`, one])).values()]
  await sql`insert into notification_choice (person_id, organisation_id, topic, channel, is_on, chosen_at)
    select ${actor.id}, ${actor.organisationId}, c.topic, c.channel, c."isOn", app_clock()
    from jsonb_to_recordset(${sql.json(rows as never)}::jsonb) as c(topic text, channel text, "isOn" boolean)
    on conflict (person_id, organisation_id, topic, channel) do update set is_on = excluded.is_on, chosen_at = excluded.chosen_at`
  return { ok: true, value: { kind: 'NotificationsChosen' } }
}
