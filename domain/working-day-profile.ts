import { type ClosedBecause, closedBecause, readClosing } from './closing.ts'
import { dayOf, weekdayOf } from './day.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

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

/** Why a day does not count as a working day; null when it does. Saturday never does (B.2). */
export function notWorkingBecause(
  profile: WorkingDayProfile,
  day: number,
): ClosedBecause | Readonly<{ reason: 'WEEKEND'; name: null }> | null {
  if (weekdayOf(day) > 5) return { reason: 'WEEKEND', name: null }
  return closedBecause(profile.closed, day)
}

/** Is this date ('YYYY-MM-DD') a working day? */
export function isWorkingDay(profile: WorkingDayProfile, date: string): boolean {
  return notWorkingBecause(profile, dayOf(date)) === null
}
