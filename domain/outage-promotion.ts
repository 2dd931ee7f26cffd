import { instantOf, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import type { Priority } from './service-level.ts'

/** When both sides are warned, when the outage becomes priority 1, and whether the platform raises it by itself. */
export type OutagePromotion = Readonly<{ warnAt: Date; promoteAt: Date; isAutomatic: boolean }>

const hour = 3600

/**
 * A priority 2 outage becomes priority 1 when it has lasted 24 elapsed hours (R-5.32, from 5.2.5). AT_24H: at exactly
 * 24 hours; AFTER_24H: a second later, "mere end"; SUGGEST_ONLY: a person raises it. Null when the rule does not apply:
 * another priority, or an outage that ended before.
 */
export function outagePromotion(
  outage: Readonly<{ priority: Priority; downFrom: Date; endedAt?: Date | null }>,
  instruction: InstructionVersion,
): OutagePromotion | null {
  if (outage.priority !== 2) return null
  const from = secondsOf(outage.downFrom)
  const promoteAt = from + 24 * hour + (instruction.switches.outagePromotion === 'AFTER_24H' ? 1 : 0)
  if (outage.endedAt && secondsOf(outage.endedAt) < promoteAt) return null
  return {
    warnAt: instantOf(from + 20 * hour),
    promoteAt: instantOf(promoteAt),
    isAutomatic: instruction.switches.outagePromotion !== 'SUGGEST_ONLY',
  }
}

/** Is the incident of type outage: nothing can be delivered, or the whole interface is down? */
export function isOutage(
  incident: Readonly<{ category: string; critical: Readonly<{ wholeInterfaceDown?: boolean }> }>,
): boolean {
  return incident.category === 'DELIVERY_DOWN' || incident.critical.wholeInterfaceDown === true
}
