/**
 * A second implementation of opening hours that shares nothing with domain/: it asks Intl what the clock on the wall
 * shows, minute by minute, and counts. Slow and plain, so that it can be believed.
 */

type Week = Readonly<Partial<Record<string, readonly (readonly [string, string])[]>>>
export type PlainHours = Readonly<{ week: Week; closed: readonly string[]; special: Week }>

const minute = 60
const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** 'YYYY-MM-DD HH:MM' on the wall in Copenhagen at an instant in epoch seconds. */
const shown = (seconds: number) => wall.format(seconds * 1000)

function spansOf(hours: PlainHours, date: string): readonly (readonly [string, string])[] {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7
  const exact = hours.special[date]
  if (exact) return exact
  const yearly = hours.special[date.slice(5)]
  if (yearly) return weekday > 5 ? [] : yearly
  return hours.closed.includes(date) ? [] : (hours.week[weekday] ?? [])
}

type Minute = Readonly<{ at: number; time: string }>
const asked = new Map<string, readonly Minute[]>()

/** All minutes of a local date with what the wall shows; Intl is slow, so each date is asked once. */
function minutesOf(date: string): readonly Minute[] {
  const known = asked.get(date)
  if (known) return known
  const noon = Date.parse(`${date}T12:00:00Z`) / 1000
  const minutes: Minute[] = []
  for (let at = noon - 16 * 3600; at < noon + 16 * 3600; at += minute) {
    const [day, time] = shown(at).split(' ')
    if (day === date && time) minutes.push({ at, time })
  }
  asked.set(date, minutes)
  return minutes
}

/** The minutes (epoch seconds of their beginning) of a local date at which the hours are open. */
function openMinutes(hours: PlainHours, date: string): Set<number> {
  const minutes = minutesOf(date)
  const open = new Set<number>()
  for (const [opens, closes] of spansOf(hours, date)) {
    // The first minute that shows the opening, or in the gap the first that shows more; the last that shows the closing.
    const first = minutes.find(one => one.time === opens) ?? minutes.find(one => one.time > opens)
    const last = minutes.findLast(one => one.time === closes) ?? minutes.find(one => one.time > closes)
    for (const { at } of minutes) if (first && at >= first.at && (!last || at < last.at)) open.add(at)
  }
  return open
}

/** Every open minute of the local dates that an instant range touches, in order. */
export function openMinutesBetween(hours: PlainHours, from: number, to: number): number[] {
  const found: number[] = []
  const dates = new Set<string>()
  for (let at = from - 86_400; at <= to + 86_400; at += 12 * 3600) dates.add(shown(at).slice(0, 10))
  for (const date of dates) found.push(...openMinutes(hours, date))
  return found.sort((a, b) => a - b)
}

/** Minutes open in [from, to), both on whole minutes. */
export function countOpenMinutes(hours: PlainHours, from: number, to: number): number {
  return openMinutesBetween(hours, from, to).filter(at => at >= from && at < to).length
}

/** The end of the last of so many open minutes after an instant; null when the days looked at do not hold them. */
export function afterOpenMinutes(hours: PlainHours, from: number, minutes: number, days: number): number | null {
  const later = openMinutesBetween(hours, from, from + days * 86_400).filter(at => at >= from)
  const last = later[minutes - 1]
  return last === undefined ? null : last + minute
}
