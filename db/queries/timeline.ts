import type { LaneSql } from '#db/lanes.ts'
import type { CaseEventRow } from '#db/tables/history.ts'

type Read = Readonly<{ sql: LaneSql }>

export type TimelineRow = CaseEventRow & Readonly<{ content: Readonly<Record<string, unknown>> | null }>
export type DeliveryHead = Readonly<{
  id: string
  caseId: string
  eventSeq: number
  recipient: string
  state: 'QUEUED' | 'SENT' | 'FAILED' | 'RECALLED' | 'SILENCED'
  sentAt: Date | null
  messageId: string
  channel: 'MAIL' | 'WEBHOOK'
  answer: string | null
}>
export type CaseReadRow = Readonly<{
  caseId: string
  organisationId: string
  readerName: string | null
  channel: 'WEB' | 'API' | 'MAIL'
  at: Date
  place: string
}>

const columns = (
  sql: LaneSql,
) => sql`e.case_id as "caseId", e.seq, e.at, e.kind, e.category, e.actor_kind as "actorKind",
  e.actor_id as "actorId", e.actor_name as "actorName", e.organisation_id as "organisationId", e.source,
  e.content_hash as "contentHash", e.hash, e.private_to as "privateTo", e.about_school_id as "aboutSchoolId", c.content`

/** The history log, newest first, from before entry `beforeSeq`. One row more than asked tells whether there are more. */
export async function timelinePage(
  { sql }: Read,
  caseId: string,
  limit: number,
  beforeSeq: number | null,
): Promise<{ rows: TimelineRow[]; hasMore: boolean }> {
  const rows = (await sql`select ${columns(sql)}
    from case_event e left join event_content c on c.case_id = e.case_id and c.seq = e.seq
    where e.case_id = ${caseId} ${beforeSeq === null ? sql`` : sql`and e.seq < ${beforeSeq}`}
    order by e.seq desc limit ${limit + 1}`) as unknown as TimelineRow[]
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}

export async function timelineEntry({ sql }: Read, caseId: string, seq: number): Promise<TimelineRow | null> {
  const [row] = await sql`select ${columns(sql)}
    from case_event e left join event_content c on c.case_id = e.case_id and c.seq = e.seq
    where e.case_id = ${caseId} and e.seq = ${seq}`
  return (row as unknown as TimelineRow | undefined) ?? null
}

/** The receipts of the mails that entries caused, for many entries at once. */
export async function deliveriesOf(
  { sql }: Read,
  entries: readonly { caseId: string; seq: number }[],
): Promise<DeliveryHead[]> {
  const cases = `{${entries.map(entry => entry.caseId).join(',')}}`
  const seqs = `{${entries.map(entry => entry.seq).join(',')}}`
  return (await sql`select d.id, d.case_id as "caseId", d.event_seq as "eventSeq", d.recipient, d.state, d.sent_at as "sentAt",
      d.message_id as "messageId", d.channel, d.answer
    from unnest(${cases}::uuid[], ${seqs}::int[]) as t(case_id, seq)
    join delivery d on d.case_id = t.case_id and d.event_seq = t.seq
    order by d.case_id, d.event_seq, d.recipient`) as unknown as DeliveryHead[]
}

/**
 * Who read the case, newest first. The reader's name shows where the person is of the actor's own organisation, and to
 * an auditor on either side (R-5.15, C.4).
 */
export async function readsPage(
  { sql }: Read,
  caseId: string,
  limit: number,
  before: string | null,
): Promise<{ rows: CaseReadRow[]; hasMore: boolean }> {
  const [edgeAt, edgeReader] = before?.split(' ') ?? []
  const rows =
    (await sql`select r.case_id as "caseId", r.organisation_id as "organisationId", coalesce(p.name, c.name) as "readerName", r.channel, r.at,
      to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' ' || r.reader_id || r.channel as place
    from case_read r
    left join person p on p.id = r.reader_id
      and (r.organisation_id = (select org()) or coalesce(current_setting('app.auditor', true), '') <> '')
    left join integration_client c on c.id = r.reader_id
    where r.case_id = ${caseId}
      ${edgeAt && edgeReader ? sql`and (r.at, r.reader_id || r.channel) < (${edgeAt}::timestamptz, ${edgeReader})` : sql``}
    order by r.at desc, r.reader_id || r.channel desc limit ${limit + 1}`) as unknown as CaseReadRow[]
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}

/** A school of a case, and between which instants a supplier of the case acts for it; null: from the beginning, until now. */
export type ActedForRow = Readonly<{ caseId: string; schoolId: string; fromAt: Date | null; untilAt: Date | null }>

/**
 * For whom the supplier of a case acts, by case: its schools, of those that the actor may know (R-2.4, F49). One that was
 * added later is acted for from then on, and one that turned out not to be affected until then.
 */
export async function actedForOf({ sql }: Read, caseIds: readonly string[]): Promise<ActedForRow[]> {
  const ids = `{${caseIds.join(',')}}`
  return (await sql`select a.case_id as "caseId", a.school_id as "schoolId", s.at as "fromAt",
      case when o.outcome = 'NOT_AFFECTED' then o.recorded_at end as "untilAt"
    from affected_school a
    left join (select e.case_id, e.about_school_id, min(e.at) as at from case_event e
      where e.case_id = any(${ids}::uuid[]) and e.kind = 'SchoolAffected' group by 1, 2) s
      on s.case_id = a.case_id and s.about_school_id = a.school_id
    left join school_outcome o on o.case_id = a.case_id and o.school_id = a.school_id
    where a.case_id = any(${ids}::uuid[]) order by a.case_id, a.school_id`) as unknown as ActedForRow[]
}
