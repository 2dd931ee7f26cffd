import { instantOf, secondsOf } from './copenhagen.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'
import { detectedDaysBack, isFurtherBack } from './report-limits.ts'
import type { Priority } from './service-level.ts'

type Claim = Readonly<{
  shouldHaveDetectedAt: Date
  occurredAt: Date | null
  openedAt: Date
  priority: Priority
  /** When the cycle before this one was solved; null in a case that was never reopened. */
  solvedAt: Date | null
}>

/**
 * May "should have been found" be claimed for this instant (Instruks 4.2, R-4.12)? Not before the event began, where
 * that is known, nor long before the report, nor before the fault was last solved, and not in the future. Gives the
 * instant cut to whole seconds.
 */
export function detectionClaim(claim: Claim, at: Date): Outcome<Date> {
  const claimed = secondsOf(claim.shouldHaveDetectedAt)
  const field = ['shouldHaveDetectedAt']
  if (claimed > secondsOf(at)) return refused('InvalidInput', field, { reason: 'IN_FUTURE' })
  if (claim.occurredAt && claimed < secondsOf(claim.occurredAt))
    return refused('InvalidInput', field, { reason: 'BEFORE_EVENT' })
  const days = detectedDaysBack(claim.priority)
  if (isFurtherBack(claim.shouldHaveDetectedAt, claim.openedAt, days))
    return refused('InvalidInput', field, { reason: 'TOO_EARLY', days })
  if (claim.solvedAt && claimed < secondsOf(claim.solvedAt))
    return refused('InvalidInput', field, { reason: 'BEFORE_SOLVED' })
  return granted(instantOf(claimed))
}
