import { randomUUID } from 'node:crypto'
import type { EngineTransaction } from './connection.ts'
import type { MailData } from './mail-data.ts'
import { withWebhook } from './on-call.ts'

export type LetterTo = Readonly<{
  organisationId: string
  address: string
  name: string
  language: 'da' | 'en'
  /** Called instead of mailed; `address` then shows its host. */
  webhookUrl?: string
}>

/** Queues letters that concern no case; the sender's organisation is what row-level security looks at (C.5). */
export async function postLetters(
  { sql }: EngineTransaction,
  senderId: string,
  receivers: readonly LetterTo[],
  data: MailData,
): Promise<void> {
  if (receivers.length === 0) return
  const rows = receivers.map(to => ({
    organisation_id: to.organisationId,
    recipient: to.address,
    recipient_name: to.name,
    language: to.language,
    channel: to.webhookUrl ? 'WEBHOOK' : 'MAIL',
    data: to.webhookUrl ? withWebhook(data, to.webhookUrl) : data,
    message_id: `<${randomUUID().replaceAll('-', '')}@driftssamarbejde.invalid>`,
  }))
  await sql`insert into delivery (sender_id, template, recipient, recipient_name, organisation_id, language, message_id, channel, data)
    select ${senderId}, ${data.template}, r.recipient, r.recipient_name, r.organisation_id, r.language, r.message_id, r.channel, r.data
    from jsonb_to_recordset(${sql.json(rows as never)}::jsonb)
      as r(organisation_id uuid, recipient text, recipient_name text, language text, message_id text, channel text, data jsonb)`
}
