import type { LaneSql } from '#db/lanes.ts'
import type { EscalationStepRow } from '#db/tables/clock.ts'
import type { ResourceRequestRow } from '#db/tables/known-error.ts'
import type { BounceRow } from './annex-versions.ts'
import type { BreachHead } from './clocks.ts'
import type { DeliveryHead } from './timeline.ts'

type Read = Readonly<{ sql: LaneSql }>

type Row = BreachHead | EscalationStepRow | DeliveryHead | BounceRow | ResourceRequestRow

/** A row of a case by its own key, where the actor may see it. */
export async function nodeByKey(
  { sql }: Read,
  type: 'Breach' | 'EscalationStep' | 'Delivery' | 'MailBounce' | 'ResourceRequest',
  key: string,
): Promise<Row | null> {
  const breach =
    () => sql`select b.id, b.case_id as "caseId", b.clock_id as "clockId", b.kind, b.owed_by_id as "owedById",
    b.due_at as "dueAt", b.recorded_at as "recordedAt", b.recorded_by as "recordedBy", (c.explanation->>'priority')::int as priority,
    s.reason as "setAside" from breach b join clock c on c.id = b.clock_id left join breach_set_aside s on s.breach_id = b.id
    where b.id = ${key}`
  const step = () => sql`select id, case_id as "caseId", clock_id as "clockId", kind, level,
    organisation_id as "organisationId", contact_name as "contactName", at, acknowledged_at as "acknowledgedAt",
    acknowledged_by as "acknowledgedBy", event_seq as "eventSeq", is_deputy as "isDeputy"
    from escalation_step where id = ${key}`
  const delivery = () => sql`select id, case_id as "caseId", event_seq as "eventSeq", recipient, state,
    sent_at as "sentAt", message_id as "messageId", channel, answer from delivery where id = ${key}`
  const bounce = () => sql`select id, organisation_id as "organisationId", address, at, answer from mail_bounce
    where id = ${key} and resolved_at is null`
  const request = () => sql`select id, case_id as "caseId", text, reply_by as "replyBy", asked_by_id as "askedById",
    asked_by as "askedBy", asked_at as "askedAt", answered_at as "answeredAt", answered_by as "answeredBy", answer
    from resource_request where id = ${key}`
  const rowOf = {
    Breach: breach,
    EscalationStep: step,
    Delivery: delivery,
    MailBounce: bounce,
    ResourceRequest: request,
  }
  const [row] = await rowOf[type]()
  return (row as unknown as Row | undefined) ?? null
}
