import type { InstructionVersion } from './instruction.ts'
import { combineCalendars, type OpeningCalendar, ROUND_THE_CLOCK } from './opening-hours.ts'
import type { Priority } from './service-level.ts'

/** Priority 1 runs round the clock, the others in phone hours (Instruks 4.2, R-4.13, R-4.14, R-4.18). */
export function hoursFor(priority: Priority, calendar: OpeningCalendar): OpeningCalendar {
  return priority === 1 ? ROUND_THE_CLOCK : calendar
}

/** Whose phone hours count: the responsible side's own, both open, or either open, by the version. */
export function clockHours(
  sides: Readonly<{ responsible: OpeningCalendar; counterpart: OpeningCalendar }>,
  instruction: InstructionVersion,
): OpeningCalendar {
  const reading = instruction.switches.clockHours
  if (reading === 'RESPONSIBLE_SIDE') return sides.responsible
  return combineCalendars(reading, [sides.responsible, sides.counterpart])
}

/** Do the reaction and communication goals bind this side (Instruks 4.2, R-4.3)? The school side's always do. */
export function goalsBind(side: 'SCHOOL_SIDE' | 'AUB', instruction: InstructionVersion): boolean {
  return side === 'SCHOOL_SIDE' || instruction.switches.mutualServiceGoals
}
