import { silenceableTopic } from '#domain/notification.ts'
import type { EngineTransaction } from './connection.ts'
import type { MailData } from './mail-data.ts'
import { noteBounce } from './note-bounce.ts'
import { RECALL_SECONDS } from './recall.ts'

/** A mail that is to leave now, locked by this post. */
export type Outgoing = Readonly<{
  id: string
  organisationId: string
  /** Where it is called, instead of being mailed; null for a mail. */
  webhookUrl: string | null
  /** Which secrets sign its call: the newest first, and for a day the former one too (fault 87). */
  onCallGenerations: readonly number[]
  createdAt: Date
  recipient: string
  recipientName: string
  language: 'da' | 'en'
  messageId: string
  inReplyTo: string | null
  data: MailData
  attempts: number
  /** Seconds since it was written. */
  ageSeconds: number
  /** Today by the platform's clock, as a UTC date. */
  today: string
}>

/** The next queued mail whose time has come, or null. Its row stays locked until the transaction ends. */
export async function takeMail({ sql }: EngineTransaction): Promise<Outgoing | null> {
  const [row] = await sql`
    select id, organisation_id, case when channel = 'WEBHOOK' then data->>'webhookUrl' end as webhook_url,
      case when channel = 'WEBHOOK' then (select json_build_array(count(*), max(e.at) > app_clock() - interval '1 day') from organisation_event e
        where e.organisation_id = delivery.organisation_id and e.kind = 'OnCallSecretRotated') end as rotated, created_at, recipient, recipient_name, language, message_id, in_reply_to, data, attempts,
      extract(epoch from clock_timestamp() - created_at)::int as age, (app_clock() at time zone 'UTC')::date::text as today
    from delivery where state = 'QUEUED' and next_attempt_at <= clock_timestamp()
      and (template <> 'STATUS_SENT' or attempts > 0 or created_at <= clock_timestamp() - ${RECALL_SECONDS}::int * interval '1 second')
    order by next_attempt_at limit 1 for update skip locked`
  if (!row) return null
  return {
    id: row.id as string,
    organisationId: row.organisation_id as string,
    webhookUrl: row.webhook_url as string | null,
    onCallGenerations: generations(row.rotated as Rotated),
    createdAt: row.created_at as Date,
    recipient: row.recipient as string,
    recipientName: row.recipient_name as string,
    language: row.language as 'da' | 'en',
    messageId: row.message_id as string,
    inReplyTo: row.in_reply_to as string | null,
    data: row.data as MailData,
    attempts: row.attempts as number,
    ageSeconds: row.age as number,
    today: row.today as string,
  }
}

type Rotated = readonly [count: number, isRecent: boolean | null] | null
const generations = (rotated: Rotated) => {
  const [newest, isRecent] = rotated ?? [0, false]
  return isRecent ? [newest, newest - 1] : [newest]
}

/** Has its receiver, as a member of the organisation it is sent to, chosen not to be mailed about this (screens 5.19)? */
export async function isSilenced({ sql }: EngineTransaction, mail: Outgoing): Promise<boolean> {
  const { reason } = mail.data
  const topic = silenceableTopic(reason, mail.data.case?.priority ?? null)
  if (topic === null) return false
  const [silenced] = await sql`select 1 from notification_choice c join person p on p.id = c.person_id
    where lower(p.email) = lower(${mail.recipient}) and c.organisation_id = ${mail.organisationId}
      and c.topic = ${topic} and c.channel = 'MAIL' and not c.is_on`
  return silenced !== undefined
}

/** Not sent, by its receiver's own choice: the case says so, and no bounce is made of it. */
export async function storeSilenced({ sql }: EngineTransaction, id: string): Promise<void> {
  await sql`update delivery set state = 'SILENCED', answer = 'silenced by its receiver' where id = ${id}`
}

/** Accepted by the receiver's server: the receipt that the case shows. */
export async function storeSent({ sql }: EngineTransaction, id: string, answer: string): Promise<void> {
  const [sent] =
    await sql`update delivery set state = 'SENT', attempts = attempts + 1, sent_at = date_trunc('second', app_clock()),
    answer = ${answer} where id = ${id} returning template, case_id, organisation_id, sent_at`
  // The checklist of a critical incident says when its report reached a side that it is for.
  if (sent?.template === 'INCIDENT_REPORTED')
    await sql`update incident set report_mailed_at = ${sent.sent_at} where id = ${sent.case_id} and priority = 1
      and report_mailed_at is null and ${sent.organisation_id} in (responsible_id, counterpart_id)`
}

/** Refused for good (F21): the case shows it as not delivered, with the server's reason, and the next one is told. */
export async function storeFailed(tx: EngineTransaction, id: string, answer: string): Promise<void> {
  await tx.sql`update delivery set state = 'FAILED', attempts = attempts + 1, answer = ${answer} where id = ${id}`
  await noteBounce(tx, id, answer)
}

export async function storeLater(
  { sql }: EngineTransaction,
  id: string,
  answer: string,
  pauseMs: number,
): Promise<void> {
  await sql`update delivery set attempts = attempts + 1, answer = ${answer},
    next_attempt_at = clock_timestamp() + ${pauseMs}::int * interval '1 millisecond' where id = ${id}`
}
