import { localOf, startOfDay } from './copenhagen.ts'
import type { OpeningCalendar } from './opening-calendar.ts'
import { type ClosedDay, dayRule } from './opening-day.ts'

/** A stretch in which a clock stood still: instants in epoch seconds, why, and the name of the day where it has one. */
export type Skipped = Readonly<{
  from: number
  to: number
  reason: ClosedDay['reason'] | 'OUTSIDE_HOURS'
  name: string | null
}>

/** The closed stretch between two instants, cut at midnight where the reason changes (E.8). */
export function skippedBetween(calendar: OpeningCalendar, from: number, to: number): Skipped[] {
  const stretches: Skipped[] = []
  for (let day = localOf(from).day, begin = from; begin < to; day++) {
    const end = Math.min(to, startOfDay(day + 1))
    const because = closedAllDay(calendar, day)
    const reason = because?.reason ?? 'OUTSIDE_HOURS'
    const name = because?.name ?? null
    const last = stretches.at(-1)
    if (last && last.reason === reason && last.name === name) stretches[stretches.length - 1] = { ...last, to: end }
    else stretches.push({ from: begin, to: end, reason, name })
    begin = end
  }
  return stretches
}

function closedAllDay(calendar: OpeningCalendar, day: number): ClosedDay | null {
  if (!calendar.combined) return dayRule(calendar, day).closed
  const sides = calendar.combined.of.map(one => closedAllDay(one, day))
  const closed = sides.filter(side => side !== null)
  const isClosed = calendar.combined.how === 'INTERSECTION' ? closed.length > 0 : closed.length === sides.length
  return isClosed ? (closed[0] ?? null) : null
}
