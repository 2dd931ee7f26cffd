import { readFileSync } from 'node:fs'
import { combineCalendars, type OpeningCalendar, openingCalendar } from '#domain/opening-hours.ts'

/** The file of worked cases as text; the same that `npm run conformance` reads. */
export const workedCases = readFileSync(new URL('../data/clock-cases.json', import.meta.url), 'utf8')

const file = JSON.parse(workedCases) as { calendars: Record<string, object> }

/** One of the calendars of the worked cases: STD (AUB), SPLIT (a school), EXT (a supplier), NIGHT, ALLDAY; or 'A&B'. */
export function hours(name: string): OpeningCalendar {
  if (name.includes('&')) return combineCalendars('INTERSECTION', name.split('&').map(hours))
  const read = openingCalendar({ ...file.calendars[name], id: name, version: '7' })
  if (!read.ok) throw new Error(`${name}: ${read.refusal.kind}`)
  return read.value
}

/** A calendar written in a test. */
export function open(week: Record<string, [string, string][]>, more: object = {}): OpeningCalendar {
  const read = openingCalendar({ id: 'T', version: '1', week, ...more })
  if (!read.ok) throw new Error(`${read.refusal.kind} ${read.refusal.field}`)
  return read.value
}

const everyDay = ['1', '2', '3', '4', '5', '6', '7']
export function daily(...spans: [string, string][]): OpeningCalendar {
  return open(Object.fromEntries(everyDay.map(day => [day, spans])))
}

/** An instant written with its offset. */
export function at(text: string): Date {
  const instant = new Date(text)
  if (!/([+-]\d\d:\d\d|Z)$/.test(text) || Number.isNaN(instant.getTime())) throw new Error(`Not an instant: ${text}`)
  return instant
}
