import type { LaneSql } from '#db/lanes.ts'
import type { IncidentRow } from '#db/tables/incident.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>

/** What lists and headings show; the texts of a case are read by `incidentTexts`. */
export type IncidentHead = Omit<
  IncidentRow,
  | 'description'
  | 'businessConsequence'
  | 'resolutionText'
  | 'workaround'
  | 'priorityReason'
  | 'lastHash'
  | 'lastAt'
  | 'actualReason'
  | 'reporterEmail'
  // What a note of one side raises, the other would see (fault 51).
  | 'seq'
  | 'reportMailedAt'
>
export type IncidentTexts = Pick<
  IncidentRow,
  'id' | 'description' | 'businessConsequence' | 'resolutionText' | 'workaround' | 'priorityReason' | 'actualReason'
>

export type IncidentFilter = Readonly<{
  priority?: readonly number[] | null
  state?: readonly string[] | null
  isOpen?: boolean | null
  owedBy?: string | null
  dueBefore?: Date | null
  dueAfter?: Date | null
  openedAfter?: Date | null
  openedBefore?: Date | null
  service?: string | null
  organisationId?: string | null
  responsibleId?: string | null
  category?: string | null
  caseType?: readonly string[] | null
  hasMissed?: boolean | null
  isMajorIncident?: boolean | null
  isTest?: boolean | null
  isAtpReferenceMissing?: boolean | null
  text?: string | null
}>
export type IncidentOrder = Readonly<{ field: 'NEXT_DUE_AT' | 'OPENED_AT'; direction: 'ASC' | 'DESC' }>
/** A place in a list: the sort value as ISO text or 'infinity', and the case's id. */
export type Place = Readonly<{ value: string; id: string }>
export type IncidentPageArgs = Readonly<{
  limit: number
  after?: Place | null
  before?: Place | null
  isBackwards?: boolean
  filter?: IncidentFilter | null
  order?: IncidentOrder | null
}>
export type IncidentPage = Readonly<{ rows: (IncidentBrief & { place: Place })[]; hasMore: boolean }>

/** What a list shows of each case; a wider select would be most of the cost of a page. */
export type IncidentBrief = Pick<
  IncidentHead,
  | 'id'
  | 'number'
  | 'title'
  | 'service'
  | 'category'
  | 'state'
  | 'priority'
  | 'isMajorIncident'
  | 'responsibleSide'
  | 'reportedById'
  | 'responsibleId'
  | 'counterpartId'
  | 'openedAt'
  | 'version'
  | 'publicSeq'
  | 'caseType'
  | 'isTest'
>

const brief = (sql: LaneSql) => sql`
  i.id, i.number, i.title, i.service, i.category, i.state, i.priority, i.is_major_incident as "isMajorIncident",
  i.responsible_side as "responsibleSide", i.reported_by_id as "reportedById", i.responsible_id as "responsibleId",
  i.counterpart_id as "counterpartId", i.opened_at as "openedAt", i.version, i.public_seq as "publicSeq", i.case_type as "caseType",
  i.is_test as "isTest"`

const head = (sql: LaneSql) => sql`
  i.id, i.number, i.title, i.service, i.other_service as "otherService", i.category, i.state, i.priority,
  i.suggested_priority as "suggestedPriority", i.suggestion_reason as "suggestionReason", i.critical, i.impact, i.urgency,
  i.is_major_incident as "isMajorIncident", to_json(i.missing) as missing, i.reporter_name as "reporterName",
  i.reporter_department as "reporterDepartment", i.reporter_location as "reporterLocation", i.reporter_phone as "reporterPhone",
  i.responsible_side as "responsibleSide", i.reported_by_id as "reportedById", i.responsible_id as "responsibleId",
  i.counterpart_id as "counterpartId", i.handler_name as "handlerName", i.handler_phone as "handlerPhone",
  i.opened_at as "openedAt", i.detected_at as "detectedAt", i.occurred_at as "occurredAt",
  i.handling_started_at as "handlingStartedAt", i.resolved_at as "resolvedAt", i.closed_at as "closedAt",
  i.is_root_cause_known as "isRootCauseKnown", i.actual_resolved_at as "actualResolvedAt",
  i.is_call_required as "isCallRequired", i.call_phone as "callPhone", i.instruction_version_id as "instructionVersionId",
  i.cycle, i.status_count as "statusCount", i.version, i.public_seq as "publicSeq", i.next_due_at as "nextDueAt", i.next_owed_by as "nextOwedBy",
  i.external_system as "externalSystem", i.external_id as "externalId", i.is_test as "isTest",
  i.case_type as "caseType", i.is_broadcast as "isBroadcast", i.registered_by_id as "registeredById", i.received_at as "receivedAt",
  i.call_settled_at as "callSettledAt", i.actual_begun_at as "actualBegunAt", i.should_have_detected_at as "shouldHaveDetectedAt",
  i.agreed_resolution_at as "agreedResolutionAt", i.follows_up_id as "followsUpId", i.cancel_reason as "cancelReason",
  i.duplicate_of_id as "duplicateOfId"`

const list = (ids: readonly string[]) => `{${ids.join(',')}}`

/** A report from the school side that AUB is still to open at ATP's internal IT, or to say the number of (R-5.18). */
const lacksAtpReference = (sql: LaneSql) => sql`i.case_type = 'INCIDENT' and i.state in ('NEW', 'IN_PROGRESS')
  and exists (select from organisation o where o.id = (select org()) and o.kind = 'AUB' and o.id <> i.reported_by_id)
  and not exists (select from case_reference c where c.case_id = i.id and c.organisation_id = (select org()))`

function narrowed(sql: LaneSql, filter: IncidentFilter | null | undefined) {
  const f = filter ?? {}
  return sql`
    ${f.isOpen == null ? sql`` : sql`and p.is_open = ${f.isOpen}`}
    ${f.priority?.length ? sql`and p.priority = any(${list(f.priority.map(String))}::smallint[])` : sql``}
    ${f.owedBy ? sql`and p.next_owed_by = ${f.owedBy}` : sql``}
    ${f.dueBefore ? sql`and p.next_due_at < ${f.dueBefore}` : sql``}
    ${f.dueAfter ? sql`and p.next_due_at >= ${f.dueAfter}` : sql``}
    ${f.openedAfter ? sql`and p.opened_at >= ${f.openedAfter}` : sql``}
    ${f.openedBefore ? sql`and p.opened_at < ${f.openedBefore}` : sql``}
    ${f.responsibleId ? sql`and i.responsible_id = ${f.responsibleId}` : sql``}
    ${f.caseType?.length ? sql`and i.case_type = any(${list(f.caseType)}::text[])` : sql``}
    ${f.category ? sql`and i.category = ${f.category}` : sql``}
    ${f.isMajorIncident == null ? sql`` : sql`and i.is_major_incident = ${f.isMajorIncident}`}
    ${f.isTest == null ? sql`` : sql`and i.is_test = ${f.isTest}`}
    ${f.isAtpReferenceMissing == null ? sql`` : sql`and ${f.isAtpReferenceMissing}::boolean = (${lacksAtpReference(sql)})`}
    ${f.hasMissed == null ? sql`` : sql`and ${f.hasMissed}::boolean = exists (select from breach b where b.case_id = p.case_id and not exists (select from breach_set_aside s where s.breach_id = b.id))`}
    ${f.text ? sql`and exists (select from case_search s where s.case_id = p.case_id and s.document @@ search_query(${f.text}))` : sql``}
    ${f.state?.length ? sql`and i.state = any(${list(f.state)}::text[])` : sql``}
    ${f.service ? sql`and i.service = ${f.service}` : sql``}
    ${
      f.organisationId
        ? sql`and (${f.organisationId} in (i.responsible_id, i.counterpart_id, i.reported_by_id)
      or exists (select from affected_school a where a.case_id = i.id and a.school_id = ${f.organisationId}))`
        : sql``
    }`
}

/** A page of the actor's cases. Starts from case_party and joins the case, never the other way round (house decision 8). */
export async function incidentPage({ sql }: Read, args: IncidentPageArgs): Promise<IncidentPage> {
  const order = args.order ?? { field: 'NEXT_DUE_AT', direction: 'ASC' }
  const column = order.field === 'OPENED_AT' ? sql`p.opened_at` : sql`p.next_due_at`
  const ascends = (order.direction === 'ASC') !== (args.isBackwards ?? false)
  const from = args.isBackwards ? args.before : args.after
  const edge = args.isBackwards ? args.after : args.before
  const beyond = (place: Place, forwards: boolean) =>
    forwards
      ? sql`and (${column}, p.case_id) > (${sql.unsafe(quoted(place.value))}::timestamptz, ${place.id}::uuid)`
      : sql`and (${column}, p.case_id) < (${sql.unsafe(quoted(place.value))}::timestamptz, ${place.id}::uuid)`
  const rows = await sql`
    select ${brief(sql)}, to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "placeValue"
    from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and ${readsOn(sql)}
      ${narrowed(sql, args.filter)}
      ${from ? beyond(from, ascends) : sql``}
      ${edge ? beyond(edge, !ascends) : sql``}
    order by ${column} ${ascends ? sql`asc` : sql`desc`}, p.case_id ${ascends ? sql`asc` : sql`desc`}
    limit ${args.limit + 1}`
  const hasMore = rows.length > args.limit
  const kept = rows.slice(0, args.limit) as unknown as (IncidentBrief & { place: Place; placeValue: string | null })[]
  for (const row of kept) row.place = { value: row.placeValue || 'infinity', id: row.id }
  return { rows: args.isBackwards ? kept.reverse() : kept, hasMore }
}

const PLACE = /^(infinity|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)$/
/** A cursor's value was checked when it was decoded; this is the second lock on the same door. */
function quoted(value: string): string {
  if (!PLACE.test(value)) throw new Error('not a place in a list')
  return `'${value}'`
}

const MOST_COUNTED = 10_001

/** How many, counted to 10 001 at most. */
export async function countIncidents({ sql }: Read, filter: IncidentFilter | null | undefined): Promise<number> {
  const [row] = await sql`select count(*)::int as n from (
    select from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and ${readsOn(sql)} ${narrowed(sql, filter)} limit ${MOST_COUNTED}) c`
  return row?.n as number
}

export type IncidentBy = Readonly<{ id?: string; number?: string; externalRef?: { system: string; id: string } }>

/** One incident that the actor may see, or null. */
export async function incidentBy({ sql }: Read, by: IncidentBy): Promise<IncidentHead | null> {
  const where = by.id
    ? sql`i.id = ${by.id}`
    : by.number
      ? sql`i.number = ${by.number}`
      : sql`i.id = (select r.id from incident r where r.reported_by_id = (select org())
            and r.external_system = ${by.externalRef?.system ?? ''} and r.external_id = ${by.externalRef?.id ?? ''}
          union select c.case_id from case_reference c where c.organisation_id = (select org())
            and c.system = ${by.externalRef?.system ?? ''} and c.external_id = ${by.externalRef?.id ?? ''} limit 1)`
  const [row] = await sql`select ${head(sql)} from incident i where ${where}`
  return (row as unknown as IncidentHead | undefined) ?? null
}

export async function incidentsByIds({ sql }: Read, ids: readonly string[]): Promise<IncidentHead[]> {
  return (await sql`select ${head(sql)} from incident i where i.id = any(${list(ids)}::uuid[])`) as unknown as IncidentHead[]
}

/** The texts of cases: reading them is a read of the case (R-5.15). */
export async function incidentTexts({ sql }: Read, ids: readonly string[]): Promise<IncidentTexts[]> {
  return (await sql`select id, description, business_consequence as "businessConsequence", resolution_text as "resolutionText",
      workaround, priority_reason as "priorityReason", actual_reason as "actualReason"
    from incident where id = any(${list(ids)}::uuid[])`) as unknown as IncidentTexts[]
}

/** The affected schools that the actor may know of, by case. */
export async function affectedSchoolsOf(
  { sql }: Read,
  caseIds: readonly string[],
): Promise<{ caseId: string; schoolId: string }[]> {
  return (await sql`select case_id as "caseId", school_id as "schoolId" from affected_school
    where case_id = any(${list(caseIds)}::uuid[]) order by case_id, school_id`) as unknown as {
    caseId: string
    schoolId: string
  }[]
}

export async function linkedIncidentsOf(
  { sql }: Read,
  caseIds: readonly string[],
): Promise<{ caseId: string; otherId: string }[]> {
  return (await sql`select l.case_id as "caseId", l.other_id as "otherId" from linked_incident l
    join incident i on i.id = l.other_id where l.case_id = any(${list(caseIds)}::uuid[])`) as unknown as {
    caseId: string
    otherId: string
  }[]
}
