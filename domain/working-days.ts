import { copenhagenInstant, endOfDate, instantOf, localOf, secondsOf } from './copenhagen.ts'
import { dateText, dayOf } from './day.ts'
import type { WorkingDaysExplanation } from './explanation.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'
import {
  notWorkingBecause,
  WORKING_DAY_PROFILES,
  type WorkingDayProfile,
  type WorkingDayProfileId,
} from './working-day-profile.ts'

export type WorkingDaysCount = Readonly<{ dueOn: string; dueAt: Date; explanation: WorkingDaysExplanation }>

/**
 * Counts working days from an event and keeps the working (Instruks 5.3, R-5.39). The local day of the event is day
 * zero; due by 24:00 of the last day. Refused when the profile has no working day within 400 days.
 */
export function countWorkingDays(
  input: Readonly<{ from: Date; days: number; profile: WorkingDayProfile; rule?: string; clause?: string }>,
): Outcome<WorkingDaysCount> {
  const { from, days, profile, rule = 'R-5.39', clause = '5.3' } = input
  if (!Number.isInteger(days) || days < 0) return refused('DaysMalformed', ['days'])
  const zero = localOf(secondsOf(from)).day
  const counted: string[] = []
  const skipped: WorkingDaysExplanation['skipped'][number][] = []
  let last = zero
  for (let day = zero + 1; counted.length < days; day++) {
    const because = notWorkingBecause(profile, day)
    if (because) skipped.push({ date: dateText(day), reason: because.reason, name: because.name })
    else {
      counted.push(dateText(day))
      last = day
    }
    if (day - last >= 400) return refused('CalendarNeverOpens', ['profile'], { profile: profile.id })
  }
  const dueOn = dateText(last)
  const dueAt = endOfDate(dueOn)
  return granted({
    dueOn,
    dueAt,
    explanation: {
      about: 'WORKING_DAYS',
      rule,
      clause,
      from: instantOf(secondsOf(from)).toISOString(),
      dayZero: dateText(zero),
      days,
      profile: profile.id,
      counted,
      skipped,
      dueOn,
      dueAt: dueAt.toISOString(),
    },
  })
}

/** The date on which a number of working days after an event is over. */
export function dateAfterWorkingDays(profile: WorkingDayProfile, at: Date, days: number): Outcome<string> {
  const due = countWorkingDays({ from: at, days, profile })
  return due.ok ? granted(due.value.dueOn) : due
}

/** The same as an instant: 24:00 of that date in Copenhagen. */
export function instantAfterWorkingDays(profile: WorkingDayProfile, at: Date, days: number): Outcome<Date> {
  const due = countWorkingDays({ from: at, days, profile })
  return due.ok ? granted(due.value.dueAt) : due
}

/** The date a number of working days after a date, by a named profile. Throws on a negative number of days. */
export function addWorkingDays(date: string, days: number, profile: WorkingDayProfileId): string {
  const due = countWorkingDays({ from: copenhagenInstant(date), days, profile: WORKING_DAY_PROFILES[profile] })
  if (!due.ok) throw new RangeError(`Not a number of working days: ${days}`)
  return due.value.dueOn
}

/** Working days after the first date up to and including the second; 0 when the second is not later. */
export function workingDaysBetween(profile: WorkingDayProfile, from: string, to: string): number {
  let count = 0
  for (let day = dayOf(from) + 1; day <= dayOf(to); day++) if (notWorkingBecause(profile, day) === null) count += 1
  return count
}
