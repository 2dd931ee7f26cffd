import type { LaneSql } from '#db/lanes.ts'
import type { ChangeRow } from '#db/tables/change.ts'
import type { DecisionRow, DialogueRow, TemplateRow } from '#db/tables/gate.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

/** A change as its page and its list show it; its texts are read marks of their own (R-5.15). */
export type ChangeHead = Omit<
  ChangeRow,
  'lastHash' | 'lastAt' | 'reporterEmail' | 'templateUse' | 'nextDueAt' | 'nextOwedBy' | 'seq'
>

export type ChangeFilter = Readonly<{
  kind?: string | null
  state?: readonly string[] | null
  type?: readonly string[] | null
  isOpen?: boolean | null
  affectsAub?: readonly string[] | null
  service?: string | null
  ownerId?: string | null
  windowAfter?: Date | null
  windowBefore?: Date | null
  submittedAfter?: Date | null
  submittedBefore?: Date | null
  hasBreach?: boolean | null
  awaitsDecision?: boolean | null
}>
/** A place in the list: open ones first by their window, then the others by their age. */
export type ChangePlace = Readonly<{ rank: number; value: string; id: string }>
export type ListedChange = ChangeHead & Readonly<{ place: ChangePlace }>

/** What a `ChangeHead` is read from, of `change_request c`. */
export const changeColumns = (sql: LaneSql) => sql`
  c.id, c.number, c.kind, c.type, c.state, c.version, c.title, c.description, c.business_consequence as "businessConsequence",
  to_json(c.services) as services, c.priority, c.owner_id as "ownerId", c.counterpart_id as "counterpartId",
  c.reporter_name as "reporterName", c.reporter_department as "reporterDepartment", c.reporter_location as "reporterLocation",
  c.reporter_phone as "reporterPhone", c.created_at as "createdAt", c.opened_at as "openedAt", c.resolved_at as "resolvedAt",
  c.closed_at as "closedAt", c.instruction_version_id as "instructionVersionId", c.external_system as "externalSystem",
  c.external_id as "externalId", c.affects_aub as "affectsAub", c.affects_aub_reason as "affectsAubReason",
  c.touches_atp_production as "touchesAtpProduction", c.urgency, c.impact, c.risk_level as "riskLevel", c.risk_text as "riskText",
  c.user_impact as "userImpact", c.window_start as "windowStart", c.window_end as "windowEnd", c.rollback_plan as "rollbackPlan",
  c.test_plan as "testPlan", c.communication_plan as "communicationPlan", to_json(c.missing) as missing,
  c.template_id as "templateId", to_json(c.school_ids) as "schoolIds", to_json(c.incident_ids) as "incidentIds", c.problem_id as "problemId",
  c.submitted_at as "submittedAt", c.notice_received_at as "noticeReceivedAt", c.scope_version as "scopeVersion",
  c.notice_scope_version as "noticeScopeVersion", c.dialogue_scope_version as "dialogueScopeVersion",
  c.dialogue_confirmed_by_aub_at as "dialogueConfirmedByAubAt",
  c.dialogue_confirmed_by_school_side_at as "dialogueConfirmedBySchoolSideAt",
  c.dialogue_confirmed_by_name as "dialogueConfirmedByName", c.dialogue_summary as "dialogueSummary",
  c.implementation_started_at as "implementationStartedAt", c.implementation_ended_at as "implementationEndedAt",
  c.reviewed_at as "reviewedAt", c.review_text as "reviewText", c.withdraw_reason as "withdrawReason",
  c.wish_answer as "wishAnswer", c.wish_answer_reason as "wishAnswerReason", c.wish_answered_at as "wishAnsweredAt"`

function narrowed(sql: LaneSql, filter: ChangeFilter) {
  const f = filter
  const any = (column: ReturnType<typeof sql>, values: readonly string[] | null | undefined) =>
    values?.length ? sql`and ${column} = any(${list(values)}::text[])` : sql``
  return sql`
    ${f.kind ? sql`and c.kind = ${f.kind}` : sql``}
    ${any(sql`c.state`, f.state)} ${any(sql`c.type`, f.type)} ${any(sql`c.affects_aub`, f.affectsAub)}
    ${f.isOpen == null ? sql`` : sql`and p.is_open = ${f.isOpen}`}
    ${f.service ? sql`and ${f.service} = any(c.services)` : sql``}
    ${f.ownerId ? sql`and c.owner_id = ${f.ownerId}` : sql``}
    ${f.windowAfter ? sql`and c.window_start >= ${f.windowAfter}` : sql``}
    ${f.windowBefore ? sql`and c.window_start < ${f.windowBefore}` : sql``}
    ${f.submittedAfter ? sql`and c.submitted_at >= ${f.submittedAfter}` : sql``}
    ${f.submittedBefore ? sql`and c.submitted_at < ${f.submittedBefore}` : sql``}
    ${f.hasBreach == null ? sql`` : sql`and ${f.hasBreach}::boolean = exists (select from case_breach b where b.case_id = c.id)`}
    ${
      f.awaitsDecision == null
        ? sql``
        : sql`and ${f.awaitsDecision}::boolean = (c.kind = 'CHANGE' and c.state in ('SUBMITTED', 'IN_DIALOGUE')
            and c.type <> 'STANDARD' and c.affects_aub <> 'NO')`
    }`
}

export type ChangePageArgs = Readonly<{
  limit: number
  isBackwards: boolean
  place: ChangePlace | null
  filter: ChangeFilter
}>

/** A page of the actor's changes. Starts from case_party and joins the change (house decision 8). */
export async function changePage(
  { sql }: Read,
  { limit, isBackwards, place, filter }: ChangePageArgs,
): Promise<{ rows: ListedChange[]; hasMore: boolean }> {
  const rank = sql`(case when p.is_open then 0 else 1 end)`
  const value = sql`(case when p.is_open then coalesce(extract(epoch from c.window_start), 99999999999)
    else -extract(epoch from p.opened_at) end)`
  const key = sql`(${rank}, ${value}, c.id)`
  const at = place && sql`(${place.rank}::int, ${place.value}::numeric, ${place.id}::uuid)`
  const order = isBackwards ? sql`desc` : sql`asc`
  const rows = (await sql`
    select ${changeColumns(sql)}, jsonb_build_object('rank', ${rank}, 'value', (${value})::text, 'id', c.id) as place
    from case_party p join change_request c on c.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'CHANGE' and ${readsOn(sql)} ${narrowed(sql, filter)}
      ${at ? (isBackwards ? sql`and ${key} < ${at}` : sql`and ${key} > ${at}`) : sql``}
    order by ${rank} ${order}, ${value} ${order}, c.id ${order}
    limit ${limit + 1}`) as unknown as ListedChange[]
  const kept = rows.slice(0, limit)
  return { rows: isBackwards ? kept.reverse() : kept, hasMore: rows.length > limit }
}

const MOST_COUNTED = 10_001

export async function countChanges({ sql }: Read, filter: ChangeFilter): Promise<number> {
  const [row] = await sql`select count(*)::int as n from (
    select from case_party p join change_request c on c.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'CHANGE' and ${readsOn(sql)} ${narrowed(sql, filter)}
    limit ${MOST_COUNTED}) counted`
  return row?.n as number
}

export type ChangeBy = Readonly<{ id?: string; number?: string; externalRef?: { system: string; id: string } }>

/** One change that the actor may see, or null. */
export async function changeBy({ sql }: Read, by: ChangeBy): Promise<ChangeHead | null> {
  const where = by.id
    ? sql`c.id = ${by.id}`
    : by.number
      ? sql`c.number = ${by.number}`
      : sql`c.owner_id = (select org()) and c.external_system = ${by.externalRef?.system ?? ''} and c.external_id = ${by.externalRef?.id ?? ''}`
  const [row] = await sql`select ${changeColumns(sql)} from change_request c where ${where}`
  return (row as unknown as ChangeHead | undefined) ?? null
}

export async function changesByIds({ sql }: Read, ids: readonly string[]): Promise<ChangeHead[]> {
  return (await sql`select ${changeColumns(sql)} from change_request c where c.id = any(${list(ids)}::uuid[])`) as unknown as ChangeHead[]
}

/** What was said about changes, oldest first. */
export async function dialoguesOf({ sql }: Read, ids: readonly string[]): Promise<DialogueRow[]> {
  return (await sql`select id, case_id as "caseId", kind, scope_version as "scopeVersion", at, organisation_id as "organisationId",
      is_from_aub as "isFromAub", author_id as "authorId", author_name as "authorName", text, question_id as "questionId",
      closed_at as "closedAt", decision_id as "decisionId", ticked_by_aub_at as "tickedByAubAt",
      ticked_by_aub_name as "tickedByAubName", ticked_by_school_side_at as "tickedBySchoolSideAt",
      ticked_by_school_side_name as "tickedBySchoolSideName", held_at as "heldAt", is_meeting as "isMeeting", participants
    from dialogue_entry where case_id = any(${list(ids)}::uuid[]) order by at, id`) as unknown as DialogueRow[]
}

/** AUB's decisions on changes, oldest first. */
export async function decisionsOf({ sql }: Read, ids: readonly string[]): Promise<DecisionRow[]> {
  return (await sql`select id, case_id as "caseId", verdict, reason, scope_version as "scopeVersion", decided_by_name as "decidedByName",
      decided_at as "decidedAt", recorded_at as "recordedAt", change_version as "changeVersion"
    from decision where case_id = any(${list(ids)}::uuid[]) order by change_version`) as unknown as DecisionRow[]
}

export type Underlying = Readonly<{ caseId: string; incidentId: string; isLowered: boolean }>

/** The incidents behind emergency changes, and whether one was lowered or closed since it was linked (R-5.48). */
export async function incidentsBehind({ sql }: Read, ids: readonly string[]): Promise<Underlying[]> {
  return (await sql`select u.case_id as "caseId", u.incident_id as "incidentId",
      i.priority > 2 or i.state in ('CLOSED', 'CANCELLED') as "isLowered"
    from change_incident u join incident i on i.id = u.incident_id
    where u.case_id = any(${list(ids)}::uuid[]) order by u.linked_at, i.id`) as unknown as Underlying[]
}

const template = (sql: LaneSql) => sql`t.id, t.organisation_id as "organisationId", t.title, t.scope, t.steps, t.limits,
  to_json(t.services) as services, to_json(t.supplier_ids) as "supplierIds", t.approved_at as "approvedAt", t.approved_by as "approvedBy",
  to_char(t.valid_to, 'YYYY-MM-DD') as "validTo", t.most_uses as "mostUses", t.uses_taken as "usesTaken",
  t.is_allowed_in_freeze as "isAllowedInFreeze", t.revoked_at as "revokedAt", t.revoked_by as "revokedBy",
  t.revoke_reason as "revokeReason", t.version`

export async function templatesByIds({ sql }: Read, ids: readonly string[]): Promise<TemplateRow[]> {
  return (await sql`select ${template(sql)} from standard_template t
    where t.id = any(${list(ids)}::uuid[])`) as unknown as TemplateRow[]
}

/** Every standard change, those in force first (R-5.49). */
export async function allTemplates({ sql }: Read): Promise<TemplateRow[]> {
  return (await sql`select ${template(sql)} from standard_template t
    order by t.revoked_at is not null, t.title, t.id limit 500`) as unknown as TemplateRow[]
}

/** The standard changes that the actor's organisation may use today (R-5.49). */
export async function usableTemplates({ sql }: Read): Promise<TemplateRow[]> {
  return (await sql`select ${template(sql)} from standard_template t
    where t.revoked_at is null and (t.supplier_ids is null or (select org()) = any(t.supplier_ids))
      and (t.valid_to is null or t.valid_to >= (select (app_clock() at time zone 'Europe/Copenhagen')::date))
      and (t.most_uses is null or t.uses_taken < t.most_uses)
    order by t.title, t.id limit 200`) as unknown as TemplateRow[]
}
