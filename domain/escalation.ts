import { instantAfterWorkingDays, WORKING_DAY_PROFILES } from './calendar.ts'
import type { InstructionVersion } from './instruction.ts'
import { addOpenTime, type OpeningCalendar } from './opening-hours.ts'
import type { Priority } from './service-level.ts'

const P1_MINUTES = 15
const P2_OPEN_SECONDS = 3600

/**
 * When a step of the ladder that nobody answers moves up: priority 1 after 15 minutes, priority 2 after an hour
 * of the owing side's phone time, else after one working day. Hours that never open count as working days.
 */
export function nextClimb(
  input: Readonly<{ priority: Priority; from: Date; calendar: OpeningCalendar }>,
  instruction: InstructionVersion,
): Date {
  const { priority, from, calendar } = input
  if (priority === 1) return new Date(from.getTime() + P1_MINUTES * 60_000)
  if (priority === 2) {
    const hour = addOpenTime(calendar, from, P2_OPEN_SECONDS)
    if (hour.ok) return hour.value.at
  }
  const profile = WORKING_DAY_PROFILES[instruction.switches.workingDayProfile]
  const over = instantAfterWorkingDays(profile, from, 1)
  if (!over.ok) throw new RangeError(`The profile ${instruction.switches.workingDayProfile} has no working days`)
  return over.value
}
