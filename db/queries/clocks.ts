import type { LaneSql } from '#db/lanes.ts'
import type { BreachRow, ClockRow, EscalationStepRow } from '#db/tables/clock.ts'
import type { ContactPoint } from '#domain/annex.ts'
import { combineCalendars, type OpeningCalendar, openingCalendar } from '#domain/opening-hours.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

const columns = (sql: LaneSql) => sql`c.id, c.case_id as "caseId", c.kind, c.owed_by_id as "owedById",
  c.started_at as "startedAt", c.risk_at as "riskAt", c.due_at as "dueAt", c.target_seconds as "targetSeconds",
  c.rule, c.clause, c.annex_id as "annexId", c.other_annex_id as "otherAnnexId", c.calendar, c.calendar_version as "calendarVersion",
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

type HoursOf = Pick<ClockRow, 'annexId' | 'otherAnnexId' | 'calendar'>

/**
 * The key of the hours that a clock began with: the version of the annex, and whose hours in it; both sides' where the
 * version of the Instruks counts both (R-4.14). Null for a clock that runs round the clock.
 */
export const hoursKey = ({ annexId, otherAnnexId, calendar }: HoursOf): string | null =>
  annexId === null ? null : [annexId, otherAnnexId ?? '', calendar ?? ''].join(' ')

type AnnexHours = Readonly<{
  id: string
  unit_name: string
  version: number
  hours: object
  points: readonly ContactPoint[]
}>

/** The calendars that clocks began with, by `hoursKey`: a contact point's own hours, or those of the annex. */
export async function calendarsOf({ sql }: Read, keys: readonly string[]): Promise<Map<string, OpeningCalendar>> {
  const parts = keys.map(key => {
    const [annexId = '', otherAnnexId = '', ...name] = key.split(' ')
    return { key, annexId, otherAnnexId, calendar: name.join(' ') }
  })
  const ids = new Set(parts.flatMap(one => [one.annexId, one.otherAnnexId]).filter(Boolean))
  const rows = (await sql`select id, unit_name, version, hours, points from contact_annex
    where id = any(${list([...ids])}::uuid[])`) as unknown as AnnexHours[]
  const calendars = new Map<string, OpeningCalendar>()
  for (const { key, annexId, otherAnnexId, calendar } of parts) {
    const [own, other] = [annexId, otherAnnexId].map(id => rows.find(row => row.id === id))
    const found = own && (other ? joined(own, other, calendar) : (named(own, calendar) ?? hoursIn(own)[0]))
    if (found) calendars.set(key, found)
  }
  return calendars
}

/** Every hours that an annex names: its own first, then those of its contact points. */
function hoursIn({ unit_name, version, hours, points }: AnnexHours): OpeningCalendar[] {
  const all = [
    { id: unit_name, hours },
    ...(points ?? []).map(point => ({ id: point.name, hours: point.hours ?? hours })),
  ]
  return all.flatMap(one => {
    const read = openingCalendar({ ...one.hours, id: one.id, version: String(version) })
    return read.ok ? [read.value] : []
  })
}

const named = (annex: AnnexHours, name: string) => hoursIn(annex).find(one => one.id === name)

/** Both sides' hours, as the clock was told to join them. */
function joined(own: AnnexHours, other: AnnexHours, name: string): OpeningCalendar | undefined {
  const pairs = hoursIn(own).flatMap(one => hoursIn(other).map(two => [one, two]))
  return (['INTERSECTION', 'UNION'] as const)
    .flatMap(how => pairs.map(pair => combineCalendars(how, pair)))
    .find(one => one.id === name)
}

/** A miss with what it was missed under, and why it does not count where it does not. */
export type BreachHead = BreachRow & Readonly<{ priority: number | null; setAside: 'ACTUAL_TIME' | 'SETTLED' | null }>

export async function breachesOf({ sql }: Read, caseIds: readonly string[]): Promise<BreachHead[]> {
  return (await sql`select b.id, b.case_id as "caseId", b.clock_id as "clockId", b.kind, b.owed_by_id as "owedById", b.due_at as "dueAt",
      b.recorded_at as "recordedAt", b.recorded_by as "recordedBy", (c.explanation->>'priority')::int as priority, s.reason as "setAside"
    from breach b join clock c on c.id = b.clock_id left join breach_set_aside s on s.breach_id = b.id
    where b.case_id = any(${list(caseIds)}::uuid[]) order by b.case_id, b.due_at, b.kind`) as unknown as BreachHead[]
}

export async function escalationsOf({ sql }: Read, caseIds: readonly string[]): Promise<EscalationStepRow[]> {
  return (await sql`select id, case_id as "caseId", clock_id as "clockId", kind, level, organisation_id as "organisationId",
      contact_name as "contactName", at, acknowledged_at as "acknowledgedAt",
      acknowledged_by as "acknowledgedBy", event_seq as "eventSeq", is_deputy as "isDeputy"
    from escalation_step where case_id = any(${list(caseIds)}::uuid[]) order by case_id, at, level`) as unknown as EscalationStepRow[]
}
