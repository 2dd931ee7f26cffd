import type { LaneSql } from '#db/lanes.ts'
import type { BreachRow, ClockRow, EscalationStepRow } from '#db/tables/clock.ts'
import type { ContactPoint } from '#domain/annex.ts'
import { type OpeningCalendar, openingCalendar } from '#domain/opening-hours.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

const columns = (sql: LaneSql) => sql`c.id, c.case_id as "caseId", c.kind, c.owed_by_id as "owedById",
  c.started_at as "startedAt", c.risk_at as "riskAt", c.due_at as "dueAt", c.target_seconds as "targetSeconds",
  c.rule, c.clause, c.annex_id as "annexId", c.calendar, c.calendar_version as "calendarVersion",
  c.missed_at as "missedAt", c.met_at as "metAt", c.ended_at as "endedAt"`

/** What a clock shows. Its explanation is read where it is asked for; what its watch keeps track of is not shown. */
export type ClockHead = Omit<
  ClockRow,
  'explanation' | 'cycle' | 'ordinal' | 'halfAt' | 'halfWarnedAt' | 'riskWarnedAt' | 'climbLevel' | 'climbAt'
>

/** The clock that falls due next, or is overdue longest, for each case. */
export async function nextClocksOf({ sql }: Read, caseIds: readonly string[]): Promise<ClockHead[]> {
  return (await sql`select distinct on (c.case_id) ${columns(sql)} from clock c
    where c.case_id = any(${list(caseIds)}::uuid[]) and c.met_at is null and c.ended_at is null
    order by c.case_id, c.due_at, c.kind`) as unknown as ClockHead[]
}

export async function clocksOf({ sql }: Read, caseIds: readonly string[]): Promise<ClockHead[]> {
  return (await sql`select ${columns(sql)} from clock c where c.case_id = any(${list(caseIds)}::uuid[])
    order by c.case_id, c.started_at, c.due_at, c.kind desc`) as unknown as ClockHead[]
}

export async function clocksByIds({ sql }: Read, ids: readonly string[]): Promise<ClockHead[]> {
  return (await sql`select ${columns(sql)} from clock c where c.id = any(${list(ids)}::uuid[])`) as unknown as ClockHead[]
}

export async function explanationsOf(
  { sql }: Read,
  clockIds: readonly string[],
): Promise<{ id: string; explanation: unknown }[]> {
  return (await sql`select id, explanation from clock where id = any(${list(clockIds)}::uuid[])`) as unknown as {
    id: string
    explanation: unknown
  }[]
}

/** The key of the hours that a clock began with: the version of the annex, and whose hours in it. */
export const hoursKey = (annexId: string, calendar: string) => `${annexId} ${calendar}`

/** The calendars that clocks began with, by `hoursKey`: a contact point's own hours, or those of the annex. */
export async function calendarsOf({ sql }: Read, keys: readonly string[]): Promise<Map<string, OpeningCalendar>> {
  const ids = [...new Set(keys.map(key => key.slice(0, 36)))]
  const rows = await sql`select id, unit_name, version, hours, points from contact_annex
    where id = any(${list(ids)}::uuid[])`
  const calendars = new Map<string, OpeningCalendar>()
  for (const key of keys) {
    const row = rows.find(one => one.id === key.slice(0, 36))
    const point = (row?.points as readonly ContactPoint[] | undefined)?.find(one => one.name === key.slice(37))
    const hours = point?.hours ?? row?.hours
    const outcome = openingCalendar({
      ...hours,
      id: point?.hours ? point.name : row?.unit_name,
      version: String(row?.version),
    })
    if (row && outcome.ok) calendars.set(key, outcome.value)
  }
  return calendars
}

export async function breachesOf({ sql }: Read, caseIds: readonly string[]): Promise<BreachRow[]> {
  return (await sql`select id, case_id as "caseId", clock_id as "clockId", kind, owed_by_id as "owedById", due_at as "dueAt",
      recorded_at as "recordedAt", recorded_by as "recordedBy"
    from breach where case_id = any(${list(caseIds)}::uuid[]) order by case_id, due_at, kind`) as unknown as BreachRow[]
}

export async function escalationsOf({ sql }: Read, caseIds: readonly string[]): Promise<EscalationStepRow[]> {
  return (await sql`select id, case_id as "caseId", clock_id as "clockId", kind, level, organisation_id as "organisationId",
      contact_name as "contactName", at, acknowledged_at as "acknowledgedAt"
    from escalation_step where case_id = any(${list(caseIds)}::uuid[]) order by case_id, at, level`) as unknown as EscalationStepRow[]
}
