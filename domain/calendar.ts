import { type ClosedBecause, closedBecause, readClosing } from './closing.ts'
import { copenhagenInstant, endOfDate, localOf, secondsOf } from './copenhagen.ts'
import { dateOf, dateText, dayNumber, dayOf, weekdayOf } from './day.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

export { copenhagenDate, copenhagenInstant, copenhagenIso, endOfDate } from './copenhagen.ts'
export { dateText, dayOf, parseDate } from './day.ts'
export { holidayOn, holidaysOf } from './holiday.ts'
export { parseInstant } from './instant.ts'

/** Which weekdays are working days (R-5.39, B.2). Monday to Friday, except the closings. */
export type WorkingDayProfile = Readonly<{ id: string; closed: readonly string[] }>

export type WorkingDayProfileId = 'DK_PUBLIC_SECTOR' | 'DK_STATUTORY' | 'DK_BANK'

/** The three profiles of B.2. DK_PUBLIC_SECTOR follows § 27(2) of the Limitation Act and is the default. */
export const WORKING_DAY_PROFILES: Readonly<Record<WorkingDayProfileId, WorkingDayProfile>> = {
  DK_PUBLIC_SECTOR: { id: 'DK_PUBLIC_SECTOR', closed: ['holidays', 'jun5', 'dec24', 'dec31'] },
  DK_STATUTORY: { id: 'DK_STATUTORY', closed: ['holidays'] },
  DK_BANK: { id: 'DK_BANK', closed: ['holidays', 'jun5', 'dec24', 'dec31', 'afterAscension'] },
}

/** A profile given from outside; a closing that cannot be read is refused. */
export function workingDayProfile(id: string, closed: unknown): Outcome<WorkingDayProfile> {
  if (!Array.isArray(closed)) return refused('ProfileMalformed', ['closed'])
  for (const [index, text] of closed.entries()) {
    const closing = readClosing(text, ['closed', String(index)])
    if (!closing.ok) return closing
  }
  return granted(Object.freeze({ id, closed: Object.freeze([...closed]) }))
}

/** Why a day does not count as a working day; null when it does. */
export function notWorkingBecause(
  profile: WorkingDayProfile,
  day: number,
): ClosedBecause | { reason: 'WEEKEND' } | null {
  if (weekdayOf(day) > 5) return { reason: 'WEEKEND' }
  return closedBecause(profile.closed, day)
}

/** Is this date ('YYYY-MM-DD') a working day? Saturday never is (B.2). */
export function isWorkingDay(profile: WorkingDayProfile, date: string): boolean {
  return notWorkingBecause(profile, dayOf(date)) === null
}

/**
 * The date on which a number of working days is over (Instruks 5.3, R-5.39). The local day of the event is day zero;
 * due by 24:00 of the date given back. Refused when the profile has no working day within 400 days.
 */
export function dateAfterWorkingDays(profile: WorkingDayProfile, at: Date, days: number): Outcome<string> {
  let day = localOf(secondsOf(at)).day
  let idle = 0
  for (let counted = 0; counted < days; ) {
    day += 1
    if (notWorkingBecause(profile, day) === null) {
      counted += 1
      idle = 0
    } else if (++idle > 400) return refused('CalendarNeverOpens', ['profile'], { profile: profile.id })
  }
  return granted(dateText(day))
}

/** The same from a date and a named profile of B.2: no profile of B.2 is ever closed for long, so there is no refusal. */
export function addWorkingDays(date: string, days: number, profile: WorkingDayProfileId): string {
  const due = dateAfterWorkingDays(WORKING_DAY_PROFILES[profile], copenhagenInstant(date), days)
  if (!due.ok) throw new RangeError(`The profile ${profile} has no working days`)
  return due.value
}

/** The same as an instant: the end of that date in Copenhagen. */
export function instantAfterWorkingDays(profile: WorkingDayProfile, at: Date, days: number): Outcome<Date> {
  const due = dateAfterWorkingDays(profile, at, days)
  return due.ok ? granted(endOfDate(due.value)) : due
}

/** Working days after the first date up to and including the second; 0 when the second is not later. */
export function workingDaysBetween(profile: WorkingDayProfile, from: string, to: string): number {
  let count = 0
  for (let day = dayOf(from) + 1; day <= dayOf(to); day++) if (notWorkingBecause(profile, day) === null) count += 1
  return count
}

/** The ISO week of a date: the year it belongs to and its number; weeks begin on Monday (D.12). */
export function isoWeek(date: string): Readonly<{ year: number; week: number }> {
  const day = dayOf(date)
  const thursday = day + 4 - weekdayOf(day)
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}
