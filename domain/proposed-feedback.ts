import { copenhagenDate, endOfDate } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import type { Priority } from './service-level.ts'
import { addWorkingDays } from './working-days.ts'

/** Working days after which feedback is proposed where the text says by agreement. */
const workingDays: Readonly<Record<3 | 4, number>> = { 3: 1, 4: 5 }

/**
 * The time that the form proposes for agreed feedback (Instruks 4.2, R-4.17): priority 3 the end of the next working
 * day, priority 4 of the fifth. Null for 1 and 2, whose first feedback has a time of its own.
 */
export function proposedFeedback(priority: Priority, at: Date, instruction: InstructionVersion): Date | null {
  if (priority === 1 || priority === 2) return null
  return endOfDate(addWorkingDays(copenhagenDate(at), workingDays[priority], instruction.switches.workingDayProfile))
}

/**
 * Is an agreement missing? Below priority 1 feedback is by agreement: at priority 2 after the first
 * message, at 3 and 4 from when handling has begun. Shown, no breach.
 */
export function isAgreementMissing(
  incident: Readonly<{
    priority: Priority
    isOpen: boolean
    hasBegun: boolean
    hasTold: boolean
    hasAgreedTime: boolean
    isProposed: boolean
  }>,
): boolean {
  const { priority, isOpen, hasBegun, hasTold, hasAgreedTime, isProposed } = incident
  if (priority === 1 || !isOpen || hasAgreedTime || isProposed) return false
  return hasTold || (hasBegun && priority !== 2)
}
