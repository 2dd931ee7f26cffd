import { namesAddress, nextToTell } from '#domain/annex-address.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { annexOwners } from './annex-owners.ts'
import { annexPath } from './annex-path.ts'
import type { EngineTransaction } from './connection.ts'
import { lockCase, record, SYSTEM } from './open-case.ts'
import { recordOrganisationEvent } from './organisation-event.ts'
import { postLetters } from './post-letter.ts'
import type { Annex } from './queries/annexes.ts'
import { annexesInForce } from './queries/annexes.ts'
import { storeCase } from './store-case.ts'

type Failed = Readonly<{
  id: string
  organisationId: string
  recipient: string
  caseId: string | null
  eventSeq: number | null
  template: string
  channel: 'MAIL' | 'WEBHOOK'
  priority: number | null
  at: Date
}>

/**
 * A mail to an address of an annex did not arrive: a red flag at the contact, a task for the owner, and for a priority 1
 * the next person at once. The clock runs on, and the ladder climbs as before (R-5.4, F21).
 */
export async function noteBounce(tx: EngineTransaction, deliveryId: string, answer: string): Promise<void> {
  const { sql } = tx
  const [row] = await sql`select d.id, d.organisation_id as "organisationId", d.recipient, d.case_id as "caseId",
      d.event_seq as "eventSeq", d.template, d.channel, i.priority, date_trunc('second', app_clock()) as at
    from delivery d left join incident i on i.id = d.case_id where d.id = ${deliveryId}`
  const failed = row as Failed | undefined
  if (!failed) return
  const annex = (await annexesInForce(tx, [failed.organisationId], failed.at)).get(failed.organisationId)
  const isOfAnnex = annex && (failed.channel === 'WEBHOOK' || namesAddress(annex, failed.recipient))
  if (annex && isOfAnnex) {
    const isNew = await raiseFlag(tx, failed, answer)
    if (isNew) await tellOwners(tx, annex, failed, answer)
  }
  const next = annex && isOfAnnex && failed.priority === 1 && failed.caseId ? await tellNext(tx, annex, failed) : null
  if (failed.caseId) await showOnCase(tx, failed, failed.caseId, answer, next)
}

/** The case says "not delivered", with the reason and who is told instead (F21). The clock runs on. */
async function showOnCase(
  tx: EngineTransaction,
  failed: Failed,
  caseId: string,
  answer: string,
  next: string | null,
): Promise<void> {
  const open = await lockCase(tx, caseId)
  if (!open) return
  const [owner] = await tx.sql`select kind, name from organisation where id = ${failed.organisationId}`
  record(open, {
    kind: 'MailBounced',
    at: open.at,
    speaker: SYSTEM,
    content: { organisation: owner?.name ?? '', recipient: failed.recipient, answer, next },
    // What a school's address is, and that it is affected, is no other school's to know.
    ...(owner?.kind === 'SCHOOL' && { aboutSchoolId: failed.organisationId }),
  })
  await storeCase(tx, open)
}

async function raiseFlag(tx: EngineTransaction, failed: Failed, answer: string): Promise<boolean> {
  const { organisationId, recipient: address, at } = failed
  const rows = await tx.sql`insert into mail_bounce (organisation_id, address, at, answer)
    values (${organisationId}, ${address}, ${at}, ${answer}) on conflict do nothing returning id`
  if (rows.length === 0) return false
  const content = { address, answer }
  const who = { actorName: 'SYSTEM', actorOrganisationId: null }
  await recordOrganisationEvent(tx, { organisationId, kind: 'MailBounced', at, content, ...who })
  return true
}

async function tellOwners(tx: EngineTransaction, annex: Annex, failed: Failed, answer: string): Promise<void> {
  const owners = await annexOwners(tx, annex.organisationId)
  const others = owners.filter(one => one.address.toLowerCase() !== failed.recipient.toLowerCase())
  await postLetters(tx, annex.organisationId, others, {
    template: 'CONTACT_BOUNCED',
    reason: 'ANNEX_OWNER',
    path: annexPath(annex.kind, annex.organisationId),
    organisation: annex.organisationName,
    address: failed.recipient,
    answer,
  })
}

/** The same mail to the next one in the annex; never twice to the same person for the same fact. */
async function tellNext({ sql }: EngineTransaction, annex: Annex, failed: Failed): Promise<string | null> {
  const tried =
    await sql`select recipient from delivery where case_id = ${failed.caseId} and event_seq = ${failed.eventSeq}
    and template = ${failed.template} and organisation_id = ${failed.organisationId} and state = 'FAILED'
    order by recipient = ${failed.recipient}, created_at`
  const next = nextToTell(
    annex,
    tried.map(one => one.recipient as string),
    copenhagenDate(failed.at),
  )
  if (!next) return null
  await sql`insert into delivery (case_id, event_seq, template, recipient, recipient_name, organisation_id, language,
      message_id, in_reply_to, data)
    select case_id, event_seq, template, ${next.email}, ${next.name}, organisation_id, language,
      '<' || replace(gen_random_uuid()::text, '-', '') || '@driftssamarbejde.invalid>', in_reply_to,
      jsonb_set(data - 'webhookUrl', '{reason}', '"ESCALATION_CONTACT"')
    from delivery where id = ${failed.id} on conflict do nothing`
  return next.name
}
