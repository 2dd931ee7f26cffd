import { copenhagenDate, copenhagenInstant } from './copenhagen.ts'
import { dateText, dayOf, weekdayOnOrAfter } from './day.ts'
import type { InstructionVersion } from './instruction.ts'
import type { OpeningCalendar } from './opening-hours.ts'
import { type ClockPlan, reactionClock } from './service-level.ts'

export type HoursExample = Readonly<{ reportedAt: Date; plan: ClockPlan }>

const FRIDAY = 5

/**
 * What phone hours mean, before anybody saves them: a priority 2 that is reported the next Friday at 14.10, and when its
 * handling must have begun, by the engine that real cases use (Instruks 4.2, R-4.14). Null when the hours never open.
 */
export function hoursExample(
  calendar: OpeningCalendar,
  now: Date,
  instruction: InstructionVersion,
): HoursExample | null {
  const today = dayOf(copenhagenDate(now))
  const reportedAt = copenhagenInstant(dateText(weekdayOnOrAfter(today, FRIDAY)), '14:10')
  const start = { at: reportedAt, reason: 'REPORT_RECEIVED' } as const
  const plan = reactionClock({ priority: 2, calendar, start }, instruction)
  const { explanation } = plan
  return explanation.about === 'CLOCK' && explanation.calendarFellBack ? null : { reportedAt, plan }
}
