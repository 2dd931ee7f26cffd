import { hoursFor } from './clock-hours.ts'
import { type ClockPlan, planClock } from './clock-plan.ts'
import type { ClockStart } from './clock-start.ts'
import { instantOf, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import { type OpeningCalendar, ROUND_THE_CLOCK } from './opening-hours.ts'
import type { Priority } from './service-level.ts'

type ClockInput = Readonly<{ priority: Priority; calendar: OpeningCalendar; start: ClockStart }>

const reactionRule: Readonly<Record<Priority, string>> = { 1: 'R-4.6', 2: 'R-4.7', 3: 'R-4.8', 4: 'R-4.9' }

/** The reaction clock (Instruks 4.2, R-4.6 to ): open time until handling must have begun. */
export function reactionClock(input: ClockInput, instruction: InstructionVersion): ClockPlan {
  return planClock({
    kind: 'REACTION',
    priority: input.priority,
    calendar: hoursFor(input.priority, input.calendar),
    start: input.start,
    targetSeconds: instruction.reactionMinutes[input.priority] * 60,
    rule: reactionRule[input.priority],
  })
}

/** The first feedback clock (Instruks 4.2, R-4.15 to ); null where the text says by agreement. */
export function firstFeedbackClock(input: ClockInput, instruction: InstructionVersion): ClockPlan | null {
  const minutes = instruction.firstFeedbackMinutes[input.priority]
  if (minutes === null) return null
  return planClock({
    kind: 'FIRST_FEEDBACK',
    priority: input.priority,
    calendar: hoursFor(input.priority, input.calendar),
    start: input.start,
    targetSeconds: minutes * 60,
    rule: input.priority === 1 ? 'R-4.15' : 'R-4.16',
  })
}

/**
 * The hourly status of priority 1 (Instruks 4.2, R-4.15). ROLLING: an hour after `start`, the last status or the due
 * time missed. GRID: the next quarter past on the grid of `gridFrom`, the due time just answered or missed.
 */
export function nextStatusClock(
  input: Readonly<{ start: ClockStart; gridFrom?: Date }>,
  instruction: InstructionVersion,
): ClockPlan {
  const hour = instruction.nextStatusMinutes * 60
  const from = secondsOf(input.start.at)
  let targetSeconds = hour
  if (instruction.switches.p1Cadence === 'GRID') {
    const grid = secondsOf(input.gridFrom ?? input.start.at)
    // A status sent before the hour of its duty has begun answers nothing yet: the duty stays.
    targetSeconds = grid - hour >= from ? grid - from : grid + hour - from
    while (targetSeconds <= 0) targetSeconds += hour
  }
  return planClock({
    kind: 'NEXT_STATUS',
    priority: 1,
    calendar: ROUND_THE_CLOCK,
    start: input.start,
    targetSeconds,
    rule: 'R-4.15',
  })
}

/** A time for feedback that both sides agreed (Instruks 4.2, R-4.16, R-4.17): absolute, watched like any due time. */
export function agreedFeedbackClock(
  input: Readonly<{ agreedAt: Date; dueAt: Date }>,
  _instruction: InstructionVersion,
): ClockPlan {
  const start: ClockStart = { at: instantOf(secondsOf(input.agreedAt)), reason: 'AGREED' }
  return planClock({
    kind: 'AGREED_FEEDBACK',
    priority: null,
    calendar: ROUND_THE_CLOCK,
    start,
    targetSeconds: Math.max(0, secondsOf(input.dueAt) - secondsOf(input.agreedAt)),
    rule: 'R-4.16',
    hours: 'AGREED',
  })
}
