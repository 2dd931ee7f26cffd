import type { LaneSql } from '#db/lanes.ts'
import type { ProblemRow } from '#db/tables/problem.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>

/** A problem as its page and its list show it; texts are read marks of their own (R-5.15). */
export type ProblemHead = Omit<
  ProblemRow,
  'businessConsequence' | 'lastHash' | 'lastAt' | 'reporterEmail' | 'reporterDepartment' | 'reporterLocation'
>

export type ProblemFilter = Readonly<{
  state?: readonly string[] | null
  isOpen?: boolean | null
  rootCauseState?: readonly string[] | null
  service?: string | null
  category?: string | null
  ownerId?: string | null
  hasMissed?: boolean | null
  isDueBefore?: string | null
}>
/** A place in the list: the date of the analysis or '9999-12-31', the instant of opening, the id. */
export type ProblemPlace = Readonly<{ dueOn: string; openedAt: string; id: string }>
export type ListedProblem = ProblemHead & Readonly<{ place: ProblemPlace }>

const head = (sql: LaneSql) => sql`
  f.id, f.number, f.title, f.description, to_json(f.services) as services, f.category, f.priority, f.state,
  to_json(f.grounds) as grounds, f.owner_id as "ownerId", f.counterpart_id as "counterpartId", f.opened_by_id as "openedById",
  f.problem_owner_name as "problemOwnerName", f.problem_owner_phone as "problemOwnerPhone",
  f.problem_owner_email as "problemOwnerEmail", f.planned_work as "plannedWork", f.is_late as "isLate", f.cause, f.workaround,
  to_char(f.review_on, 'YYYY-MM-DD') as "reviewOn", f.resolution_text as "resolutionText", f.close_reason as "closeReason",
  f.rca_state as "rcaState", to_char(f.rca_due_on, 'YYYY-MM-DD') as "rcaDueOn", to_char(f.rca_wall_on, 'YYYY-MM-DD') as "rcaWallOn",
  to_char(f.rca_agreed_due_on, 'YYYY-MM-DD') as "rcaAgreedDueOn", f.rca_sent_at as "rcaSentAt", f.rca_waived_at as "rcaWaivedAt",
  f.rca_waived_by as "rcaWaivedBy", f.rca_waiver_reason as "rcaWaiverReason", f.rca_objected_at as "rcaObjectedAt",
  f.rca_objection as "rcaObjection", f.reporter_name as "reporterName", f.reporter_phone as "reporterPhone",
  f.created_at as "createdAt", f.opened_at as "openedAt", f.resolved_at as "resolvedAt", f.closed_at as "closedAt",
  f.instruction_version_id as "instructionVersionId", f.version, f.seq, f.next_due_at as "nextDueAt", f.next_owed_by as "nextOwedBy",
  f.external_system as "externalSystem", f.external_id as "externalId"`

const list = (ids: readonly string[]) => `{${ids.join(',')}}`
/** What is owed first stands first; what owes no analysis comes after it, the newest first. */
const due = (sql: LaneSql) =>
  sql`case when f.rca_state in ('DUE', 'EXTENDED') then coalesce(f.rca_agreed_due_on, f.rca_due_on) else date '9999-12-31' end`

function narrowed(sql: LaneSql, filter: ProblemFilter | null | undefined) {
  const f = filter ?? {}
  return sql`
    ${f.isOpen == null ? sql`` : sql`and p.is_open = ${f.isOpen}`}
    ${f.state?.length ? sql`and f.state = any(${list(f.state)}::text[])` : sql``}
    ${f.rootCauseState?.length ? sql`and f.rca_state = any(${list(f.rootCauseState)}::text[])` : sql``}
    ${f.service ? sql`and ${f.service} = any(f.services)` : sql``}
    ${f.category ? sql`and f.category = ${f.category}` : sql``}
    ${f.ownerId ? sql`and f.owner_id = ${f.ownerId}` : sql``}
    ${f.isDueBefore ? sql`and ${due(sql)} < ${f.isDueBefore}::date` : sql``}
    ${f.hasMissed == null ? sql`` : sql`and ${f.hasMissed}::boolean = exists (select from case_breach b where b.case_id = p.case_id)`}`
}

export type ProblemPageArgs = Readonly<{
  limit: number
  isBackwards: boolean
  place: ProblemPlace | null
  filter: ProblemFilter | null
}>

/** A page of the actor's problems. Starts from case_party and joins the problem (house decision 8). */
export async function problemPage(
  { sql }: Read,
  { limit, isBackwards, place, filter }: ProblemPageArgs,
): Promise<{ rows: ListedProblem[]; hasMore: boolean }> {
  const key = sql`(${due(sql)}, -extract(epoch from p.opened_at), f.id)`
  const at =
    place && sql`(${place.dueOn}::date, -extract(epoch from ${place.openedAt}::timestamptz), ${place.id}::uuid)`
  const order = isBackwards ? sql`desc` : sql`asc`
  const rows = (await sql`
    select ${head(sql)}, jsonb_build_object('dueOn', to_char(${due(sql)}, 'YYYY-MM-DD'),
      'openedAt', to_char(p.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'id', f.id) as place
    from case_party p join problem f on f.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'PROBLEM' and ${readsOn(sql)} ${narrowed(sql, filter)}
      ${at ? (isBackwards ? sql`and ${key} < ${at}` : sql`and ${key} > ${at}`) : sql``}
    order by ${due(sql)} ${order}, -extract(epoch from p.opened_at) ${order}, f.id ${order}
    limit ${limit + 1}`) as unknown as ListedProblem[]
  const kept = rows.slice(0, limit)
  return { rows: isBackwards ? kept.reverse() : kept, hasMore: rows.length > limit }
}

const MOST_COUNTED = 10_001

export async function countProblems({ sql }: Read, filter: ProblemFilter | null): Promise<number> {
  const [row] = await sql`select count(*)::int as n from (
    select from case_party p join problem f on f.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'PROBLEM' and ${readsOn(sql)} ${narrowed(sql, filter)}
    limit ${MOST_COUNTED}) counted`
  return row?.n as number
}

export type ProblemBy = Readonly<{ id?: string; number?: string; externalRef?: { system: string; id: string } }>

/** One problem that the actor may see, or null. */
export async function problemBy({ sql }: Read, by: ProblemBy): Promise<ProblemHead | null> {
  const where = by.id
    ? sql`f.id = ${by.id}`
    : by.number
      ? sql`f.number = ${by.number}`
      : sql`f.owner_id = (select org()) and f.external_system = ${by.externalRef?.system ?? ''} and f.external_id = ${by.externalRef?.id ?? ''}`
  const [row] = await sql`select ${head(sql)} from problem f where ${where}`
  return (row as unknown as ProblemHead | undefined) ?? null
}

export async function problemsByIds({ sql }: Read, ids: readonly string[]): Promise<ProblemHead[]> {
  return (await sql`select ${head(sql)} from problem f where f.id = any(${list(ids)}::uuid[])`) as unknown as ProblemHead[]
}

type Link = Readonly<{ problemId: string; incidentId: string }>

/** The incidents of problems that the actor may see: a school its own, and nobody hears of the others. */
export async function incidentsOfProblems({ sql }: Read, ids: readonly string[]): Promise<Link[]> {
  return (await sql`select l.case_id as "problemId", l.incident_id as "incidentId" from problem_incident l
    join incident i on i.id = l.incident_id
    where l.case_id = any(${list(ids)}::uuid[]) order by l.linked_at, i.id`) as unknown as Link[]
}

export async function problemsOfIncidents({ sql }: Read, ids: readonly string[]): Promise<Link[]> {
  return (await sql`select l.case_id as "problemId", l.incident_id as "incidentId" from problem_incident l
    where l.incident_id = any(${list(ids)}::uuid[]) order by l.linked_at, l.case_id`) as unknown as Link[]
}
