import { instantOf, localOf, secondsOf, startOfDay } from './copenhagen.ts'
import { dateOf, dayNumber } from './day.ts'
import type { InstructionVersion } from './instruction.ts'

/**
 * The period of the uptime goal that an instant belongs to (Instruks 4.2, R-4.5): a Copenhagen month, quarter or year,
 * or the 30 × 24 hours that end at the instant.
 */
export function uptimePeriod(
  at: Date,
  kind: InstructionVersion['switches']['uptimePeriod'],
): Readonly<{ from: Date; to: Date }> {
  const seconds = secondsOf(at)
  if (kind === 'ROLLING_30D') return { from: instantOf(seconds - 30 * 86_400), to: instantOf(seconds) }
  const { year, month } = dateOf(localOf(seconds).day)
  const months = { CALENDAR_MONTH: 1, QUARTER: 3, YEAR: 12 }[kind]
  const first = month - ((month - 1) % months)
  return { from: beginning(year, first), to: beginning(year, first + months) }
}

/** Month 13 is the January after. */
function beginning(year: number, month: number): Date {
  return instantOf(startOfDay(dayNumber(year, month, 1)))
}
