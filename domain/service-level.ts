/** Section 4.2: reaction and communication times. The parts live in files of their own; this is the door to them. */
export { clockHours, goalsBind, hoursFor } from './clock-hours.ts'
export type { ClockPlan } from './clock-plan.ts'
export { type ClockStart, clockStart, type DetectionFacts } from './clock-start.ts'
export { agreedFeedbackClock, firstFeedbackClock, nextStatusClock, reactionClock } from './clocks.ts'
export { type P1Obligation, p1Obligations } from './p1-obligations.ts'
export { type Reprioritised, reprioritise } from './reprioritise.ts'

export type Priority = 1 | 2 | 3 | 4
export type ClockKind = 'REACTION' | 'FIRST_FEEDBACK' | 'NEXT_STATUS' | 'AGREED_FEEDBACK'
