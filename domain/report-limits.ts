import { secondsOf } from './copenhagen.ts'
import type { Priority } from './service-level.ts'

/** So many schools are named in one case at most. */
export const MOST_SCHOOLS = 250
/** A call that is entered for somebody was answered at most so many days ago. */
export const CALL_DAYS_BACK = 31
/** When a fault arose may lie further back than when it was found. */
export const OCCURRED_DAYS_BACK = 400

/**
 * How many days back a fault can have been found. A priority 1 owes a status for every hour since, each a
 * breach; further back is a slip of the keyboard.
 */
export const detectedDaysBack = (priority: Priority | null): number => (priority === 1 ? 31 : OCCURRED_DAYS_BACK)

/** Does an instant lie more than so many times 24 hours before another? */
export const isFurtherBack = (instant: Date, at: Date, days: number): boolean =>
  secondsOf(instant) < secondsOf(at) - days * 86_400
