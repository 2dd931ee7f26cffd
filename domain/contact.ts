import type { InstructionVersion } from './instruction.ts'
import type { OpeningCalendar } from './opening-hours.ts'
import { isOpen } from './opening-hours.ts'
import type { Priority } from './service-level.ts'

export { isCvr, parseCvr } from './cvr.ts'
export { parseInstitutionNumber } from './institution-number.ts'
export { formatPhone, parsePhone } from './phone.ts'

/** MAIL_AND_PHONE: the sender must also call. MAIL: outside the hours mail alone does. NONE: not critical. */
export type PhoneDuty = 'MAIL_AND_PHONE' | 'MAIL' | 'NONE'

/**
 * Must the sender of a priority 1 also telephone (Instruks 5.2.3, R-5.19, R-5.20)? Judged at the instant of the report;
 * whose phone hours count is a switch, by default the receiver's.
 */
export function phoneDuty(
  input: Readonly<{ priority: Priority; receiver: OpeningCalendar; sender: OpeningCalendar; at: Date }>,
  instruction: InstructionVersion,
): PhoneDuty {
  if (input.priority !== 1) return 'NONE'
  const isReceiverOpen = isOpen(input.receiver, input.at)
  const isSenderOpen = isOpen(input.sender, input.at)
  const isDue = {
    RECEIVER: isReceiverOpen,
    SENDER: isSenderOpen,
    BOTH_OPEN: isReceiverOpen && isSenderOpen,
  }[instruction.switches.phoneDutyHours]
  return isDue ? 'MAIL_AND_PHONE' : 'MAIL'
}
