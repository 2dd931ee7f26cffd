import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/** Calendar dates as whole days since 1970-01-01, so that dates are added and compared as integers (B.3(8)). */

export const secondsPerDay = 86_400

/** The day number of a Gregorian date. A day past its month, or month 13 or 14, runs on into what follows. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month 1–12 and day of a day number. */
export function dateOf(day: number): Readonly<{ year: number; month: number; day: number }> {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex + (monthIndex < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  }
}

/** ISO weekday, 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The first day on or after `day` that is the ISO weekday asked for. */
export function weekdayOnOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

/** The last day on or before `day` that is the ISO weekday asked for. */
export function weekdayOnOrBefore(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}

/** 'YYYY-MM-DD'. */
export function dateText(day: number): string {
  const { year, month, day: dayOfMonth } = dateOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads 'YYYY-MM-DD'; a date that does not exist is refused, never rolled over. */
export function parseDate(text: unknown, field: readonly string[] = []): Outcome<number> {
  const match = typeof text === 'string' ? datePattern.exec(text) : null
  if (!match) return refused('DateMalformed', field)
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
  return dateText(day) === text ? granted(day) : refused('DateDoesNotExist', field)
}

/** The day number of a date already known to be valid (stored by us, or parsed before); throws on anything else. */
export function dayOf(date: string): number {
  const parsed = parseDate(date)
  if (!parsed.ok) throw new RangeError(`Not a calendar date: ${date}`)
  return parsed.value
}
