import type { OpenCase } from '#db/open-case.ts'
import { dateAfterWorkingDays, endOfDate, WORKING_DAY_PROFILES } from '#domain/calendar.ts'

/** The end of a working day so many days after an instant, by the profile of the case's version. */
export function endOfWorkingDay(open: OpenCase, from: Date, days: number): Date {
  const { workingDayProfile } = open.instruction.switches
  const date = dateAfterWorkingDays(WORKING_DAY_PROFILES[workingDayProfile], from, days)
  if (!date.ok) throw new RangeError(`The profile ${workingDayProfile} has no working days`)
  return endOfDate(date.value)
}
