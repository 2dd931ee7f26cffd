import { dateOf, dayNumber, dayOf, weekdayOf } from './day.ts'

/** Dates as Copenhagen knows them. The parts live in files of their own; this is the door to them. */
export { copenhagenDate, copenhagenInstant, copenhagenIso, endOfDate } from './copenhagen.ts'
export { dateText, dayOf, parseDate } from './day.ts'
export { type Holiday, holidayOn, holidaysOf } from './holiday.ts'
export { parseInstant } from './instant.ts'
export {
  isWorkingDay,
  notWorkingBecause,
  WORKING_DAY_PROFILES,
  type WorkingDayProfile,
  type WorkingDayProfileId,
  workingDayProfile,
} from './working-day-profile.ts'
export {
  addWorkingDays,
  countWorkingDays,
  dateAfterWorkingDays,
  instantAfterWorkingDays,
  type WorkingDaysCount,
  workingDaysBetween,
} from './working-days.ts'

/** The ISO week of a date: the year it belongs to and its number; weeks begin on Monday (D.12). */
export function isoWeek(date: string): Readonly<{ year: number; week: number }> {
  const day = dayOf(date)
  const thursday = day + 4 - weekdayOf(day)
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}
