import type { InstructionVersion } from './instruction.ts'
import type { OpeningCalendar, WallSpan } from './opening-calendar.ts'

const eightToFour: readonly WallSpan[] = Object.freeze([Object.freeze(['08:00', '16:00'] as const)])

/** Monday to Friday 8-16, public holidays excepted: the other reading of "normal arbejdstid" (Instruks 5.2.2). */
const MON_FRI_8_16: OpeningCalendar = Object.freeze({
  id: 'MON_FRI_8_16',
  version: '1',
  week: Object.freeze({ 1: eightToFour, 2: eightToFour, 3: eightToFour, 4: eightToFour, 5: eightToFour }),
  closed: Object.freeze(['holidays']),
  special: Object.freeze({}),
})

/** The hours within which AUB publishes its operating status (Instruks 5.2.2, switch publishHours). */
export function publishHours(aubPhoneHours: OpeningCalendar, instruction: InstructionVersion): OpeningCalendar {
  return instruction.switches.publishHours === 'MON_FRI_8_16' ? MON_FRI_8_16 : aubPhoneHours
}
