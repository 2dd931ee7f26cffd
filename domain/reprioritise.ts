import type { ClockPlan } from './clock-plan.ts'
import type { ClockStart } from './clock-start.ts'
import { firstFeedbackClock, nextStatusClock, reactionClock } from './clocks.ts'
import { instantOf, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import type { OpeningCalendar } from './opening-hours.ts'
import type { Priority } from './service-level.ts'

export type Reprioritised = Readonly<{
  start: ClockStart
  /** Null when handling had begun: a target already met stays met. */
  reaction: ClockPlan | null
  /** Null when the first feedback was given, or is by agreement. */
  firstFeedback: ClockPlan | null
  /** The hourly status that a raise to priority 1 begins when a status had been sent before. */
  nextStatus: ClockPlan | null
  /** True when the reaction time by the new priority had already passed at the change. */
  overdueAtChange: boolean
}>

/**
 * The clocks after a change of priority. Raised on new facts: new clocks from the change. Raised as a
 * correction, or lowered: clocks from the original start, possibly overdue at once.
 */
export function reprioritise(
  input: Readonly<{
    from: Priority
    to: Priority
    reason: 'NEW_FACTS' | 'CORRECTION'
    calendar: OpeningCalendar
    start: ClockStart
    changedAt: Date
    handlingBegun?: boolean
    lastStatusAt?: Date | null
  }>,
  instruction: InstructionVersion,
): Reprioritised {
  const { to, calendar, changedAt, lastStatusAt } = input
  const isRaisedOnNewFacts = input.reason === 'NEW_FACTS' && to < input.from
  const start: ClockStart = isRaisedOnNewFacts
    ? { at: instantOf(secondsOf(changedAt)), reason: 'REPRIORITISED' }
    : input.start
  const clock = { priority: to, calendar, start }
  const reaction = reactionClock(clock, instruction)
  return {
    start,
    reaction: input.handlingBegun ? null : reaction,
    firstFeedback: lastStatusAt ? null : firstFeedbackClock(clock, instruction),
    nextStatus: lastStatusAt && to === 1 ? hourlyFrom(start, lastStatusAt, instruction) : null,
    overdueAtChange: !input.handlingBegun && secondsOf(reaction.dueAt) < secondsOf(changedAt),
  }
}

/** An hour from the last status; not from before the new facts that made the case critical. */
function hourlyFrom(start: ClockStart, lastStatusAt: Date, instruction: InstructionVersion): ClockPlan {
  const isSentBefore = start.reason === 'REPRIORITISED' && secondsOf(lastStatusAt) < secondsOf(start.at)
  return nextStatusClock({ start: isSentBefore ? start : { at: lastStatusAt, reason: 'LAST_STATUS' } }, instruction)
}
