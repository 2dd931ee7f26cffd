import { instantOf, secondsOf } from './copenhagen.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/**
 * May "should have been found" be claimed for this instant (Instruks 4.2, R-4.12)? Not before the event began, where
 * that is known, and not in the future. Gives the instant cut to whole seconds.
 */
export function detectionClaim(
  claim: Readonly<{ shouldHaveDetectedAt: Date; occurredAt: Date | null }>,
  at: Date,
): Outcome<Date> {
  const claimed = secondsOf(claim.shouldHaveDetectedAt)
  const field = ['shouldHaveDetectedAt']
  if (claimed > secondsOf(at)) return refused('InvalidInput', field, { reason: 'IN_FUTURE' })
  if (claim.occurredAt && claimed < secondsOf(claim.occurredAt))
    return refused('InvalidInput', field, { reason: 'BEFORE_EVENT' })
  return granted(instantOf(claimed))
}
