import type { LaneSql } from '#db/lanes.ts'
import { rowOf } from '#db/row-of.ts'
import type { CaseEventRow } from '#db/tables/history.ts'
import { type CaseRoleRow, caseRole, type SchoolOutcomeRow } from '#db/tables/incident.ts'
import { type ChecklistStepKind, p1Checklist } from '#domain/p1-checklist.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

/** Who leads and coordinates, and who did, latest first. */
export async function coordinatorsOf({ sql }: Read, caseIds: readonly string[]): Promise<CaseRoleRow[]> {
  const rows = await sql`select * from case_role where case_id = any(${list(caseIds)}::uuid[])
    order by case_id, relieved_at desc nulls first, appointed_at desc, role desc`
  return rows.map(row => rowOf(caseRole, row))
}

export type CallRow = Pick<CaseEventRow, 'caseId' | 'seq' | 'at' | 'organisationId'> &
  Readonly<{ content: Readonly<Record<string, unknown>> | null }>

/** The calls of a case, latest first, at most 100 of each: the history is their one home. */
export async function callsOf({ sql }: Read, caseIds: readonly string[]): Promise<CallRow[]> {
  return (await sql`select k.* from unnest(${list(caseIds)}::uuid[]) as t(id) cross join lateral (
      select e.case_id as "caseId", e.seq, e.at, e.organisation_id as "organisationId", c.content
      from case_event e join event_content c on c.case_id = e.case_id and c.seq = e.seq
      where e.case_id = t.id and e.kind = 'CallLogged' order by e.seq desc limit 100) k`) as unknown as CallRow[]
}

export type SchoolResultRow = Pick<SchoolOutcomeRow, 'caseId' | 'schoolId' | 'outcome' | 'note'> &
  Readonly<{ recordedAt: Date | null; recordedByName: string | null }>

/** Each affected school that the actor may know of, with its result. */
export async function schoolResultsOf({ sql }: Read, caseIds: readonly string[]): Promise<SchoolResultRow[]> {
  return (await sql`select a.case_id as "caseId", a.school_id as "schoolId", coalesce(o.outcome, 'AFFECTED') as outcome, o.note,
      o.recorded_at as "recordedAt", o.recorded_by_name as "recordedByName"
    from affected_school a left join school_outcome o on o.case_id = a.case_id and o.school_id = a.school_id
    where a.case_id = any(${list(caseIds)}::uuid[]) order by a.case_id, a.school_id`) as unknown as SchoolResultRow[]
}

type Happened = Readonly<{ caseId: string; kind: string; at: Date; by: string }>
const KINDS: Readonly<Record<string, ChecklistStepKind>> = {
  IncidentBegun: 'HANDLING_BEGUN',
  StatusSent: 'FIRST_STATUS',
  SituationManagerAppointed: 'SITUATION_MANAGER',
  CoordinatingContactAppointed: 'COORDINATING_CONTACT',
  IncidentResolved: 'RESOLVED',
}

export type CaseChecklist = Readonly<{ caseId: string; steps: ReturnType<typeof p1Checklist> }>

/** The checklists of critical incidents: the first entry of each kind ticks its step. */
export async function checklistsOf({ sql }: Read, caseIds: readonly string[]): Promise<CaseChecklist[]> {
  const ids = list(caseIds)
  const kinds = list([...Object.keys(KINDS), 'CallLogged'])
  const cases = await sql`select id, is_call_required as "isCallRequired", call_settled_at as "calledAt",
    report_mailed_at as "mailedAt" from incident where id = any(${ids}::uuid[]) and priority = 1`
  const entries =
    (await sql`select distinct on (e.case_id, e.kind) e.case_id as "caseId", e.kind, e.at, e.actor_name as by
    from case_event e left join event_content c on c.case_id = e.case_id and c.seq = e.seq
    where e.case_id = any(${ids}::uuid[]) and e.kind = any(${kinds}::text[])
    order by e.case_id, e.kind, e.seq`) as unknown as Happened[]
  return cases.map(({ id, isCallRequired, calledAt, mailedAt }) => {
    const own = entries.filter(entry => entry.caseId === id)
    const ticked = own.flatMap(({ kind, at, by }) => (KINDS[kind] ? [[KINDS[kind], { at, by }] as const] : []))
    const caller = own.find(entry => entry.kind === 'CallLogged')?.by ?? null
    const happened = {
      ...Object.fromEntries(ticked),
      REPORT_MAILED: mailedAt && { at: mailedAt as Date, by: null },
      CALLED: calledAt && { at: calledAt as Date, by: caller },
    }
    return { caseId: id as string, steps: p1Checklist(happened, isCallRequired === true) }
  })
}
