import { type ClosedBecause, closedBecause } from './closing.ts'
import { localOf, wallToSeconds } from './copenhagen.ts'
import { dateText, weekdayOf } from './day.ts'
import type { OpeningCalendar, WallSpan } from './opening-calendar.ts'

/** A stretch of open time [from, to) as epoch seconds. */
export type OpenSpan = Readonly<{ from: number; to: number }>

export type ClosedDay = ClosedBecause | Readonly<{ reason: 'WEEKEND' | 'NO_HOURS' | 'SPECIAL_DATE'; name?: string }>

/** What the annex says of one local date: its wall-clock spans, and why there are none. */
type DayRule = Readonly<{ spans: readonly WallSpan[]; closed: ClosedDay | null }>

const none: readonly WallSpan[] = []

/** First an exact date, then a yearly one (closed on a weekend), then the closing days, then the week (B.3(5)). */
export function dayRule(calendar: OpeningCalendar, day: number): DayRule {
  const date = dateText(day)
  const weekday = weekdayOf(day)
  const exact = ownEntry(calendar.special, date)
  if (exact) return { spans: exact, closed: exact.length === 0 ? { reason: 'SPECIAL_DATE', name: date } : null }
  const name = date.slice(5)
  const yearly = ownEntry(calendar.special, name)
  if (yearly && weekday > 5) return { spans: none, closed: { reason: 'WEEKEND' } }
  if (yearly) return { spans: yearly, closed: yearly.length === 0 ? { reason: 'SPECIAL_DATE', name } : null }
  const because = closedBecause(calendar.closed, day)
  const spans = ownEntry(calendar.week, String(weekday)) ?? none
  const weekend: ClosedDay | null = spans.length > 0 ? null : { reason: weekday > 5 ? 'WEEKEND' : 'NO_HOURS' }
  return because
    ? { spans: none, closed: weekend?.reason === 'WEEKEND' ? weekend : because }
    : { spans, closed: weekend }
}

function ownEntry<T>(record: Readonly<Partial<Record<string, T>>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

const cache = new WeakMap<OpeningCalendar, Map<number, readonly OpenSpan[]>>()

/** The open stretches of a local date, in order, never overlapping, also on the nights of the switch (B.3(3)). */
export function openSpansOf(calendar: OpeningCalendar, day: number): readonly OpenSpan[] {
  const days = cache.get(calendar) ?? new Map<number, readonly OpenSpan[]>()
  const known = days.get(day)
  if (known) return known
  const spans = calendar.combined ? combinedSpans(calendar.combined, day) : ownSpans(calendar, day)
  // A clock looks at neighbouring days; a process that lives for years need not remember all it ever saw.
  if (days.size > 4000) days.clear()
  cache.set(calendar, days.set(day, spans))
  return spans
}

function ownSpans(calendar: OpeningCalendar, day: number): readonly OpenSpan[] {
  return merged(
    dayRule(calendar, day).spans.map(([open, close]) => ({
      from: wallToSeconds(day, secondOfDay(open), 'FIRST'),
      to: wallToSeconds(day, secondOfDay(close), 'LAST'),
    })),
  )
}

function combinedSpans(combined: NonNullable<OpeningCalendar['combined']>, day: number): readonly OpenSpan[] {
  const sides = combined.of.map(one => openSpansOf(one, day))
  if (combined.how === 'UNION') return merged(sides.flat())
  return sides.reduce((common, side) =>
    merged(common.flatMap(a => side.map(b => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })))),
  )
}

/** Sorted and joined where they touch or overlap; a span that the spring gap made empty is no span. */
export function merged(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const result: { from: number; to: number }[] = []
  for (const span of spans.filter(one => one.to > one.from).toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ from: span.from, to: span.to })
  }
  return result
}

function secondOfDay(text: string): number {
  return Number(text.slice(0, 2)) * 3600 + Number(text.slice(3, 5)) * 60
}

/** The longest a calendar may stay closed before it counts as never opening (B.3(7)). */
const longestClosed = 400

/** Open spans that end after an instant, day by day; it stops when nothing opens for 400 days. */
export function* spansFrom(calendar: OpeningCalendar, from: number): Generator<OpenSpan> {
  let idle = 0
  for (let day = localOf(from).day; idle <= longestClosed; day++) {
    idle += 1
    for (const span of openSpansOf(calendar, day)) {
      if (span.to <= from) continue
      idle = 0
      yield span
    }
  }
}
