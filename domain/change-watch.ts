import { copenhagenDate, copenhagenInstant, instantOf, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import { WORKING_DAY_PROFILES } from './working-day-profile.ts'
import { addWorkingDays, instantAfterWorkingDays } from './working-days.ts'

/** What a change is looked at again for. AUB's silence is told on, never turned into approval. */
export const CHANGE_KINDS = ['DECISION_SILENT', 'DIALOGUE_SUMMARY', 'CHANGE_REVIEW', 'CHANGE_CLOSING'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Working days of silence after which AUB's ladder is told: the first step, then the second. */
export const SILENT_AFTER: readonly number[] = [5, 10]
/** The summary of an emergency's call is due within one working day. */
const SUMMARY_DAYS = 1
/** The review of an emergency, and of what was rolled back, within five working days. */
const REVIEW_DAYS = 5
const MORNING = '08:00'

/** When AUB's silence is told on: in the morning after so many whole working days without a decision. */
export function silentAt(receivedAt: Date, days: number, instruction: InstructionVersion): Date {
  const { workingDayProfile } = instruction.switches
  return copenhagenInstant(addWorkingDays(copenhagenDate(receivedAt), days + 1, workingDayProfile), MORNING)
}

/** Missed from one second after the last of so many working days is over. */
function missedAfter(from: Date, days: number, instruction: InstructionVersion): Date {
  const due = instantAfterWorkingDays(WORKING_DAY_PROFILES[instruction.switches.workingDayProfile], from, days)
  if (!due.ok) throw new RangeError('the profile has no working days')
  return instantOf(secondsOf(due.value) + 1)
}

/** One working day after the call of an emergency change. */
export const summaryDueAt = (calledAt: Date, instruction: InstructionVersion): Date =>
  missedAfter(calledAt, SUMMARY_DAYS, instruction)

/** Five working days after an emergency change was implemented, or any was rolled back. */
export const reviewDueAt = (endedAt: Date, instruction: InstructionVersion): Date =>
  missedAfter(endedAt, REVIEW_DAYS, instruction)

/** A reviewed change closes by itself when nobody has objected for `autoCloseWorkingDays`. */
export const closingAt = (reviewedAt: Date, instruction: InstructionVersion): Date =>
  missedAfter(reviewedAt, instruction.switches.autoCloseWorkingDays, instruction)
