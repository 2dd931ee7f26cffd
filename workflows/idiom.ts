import { condition, workflowInfo } from '@temporalio/workflow'
import type { Snapshot } from './activities/incident.ts'

/**
 * Well below the server's own suggestion (4 096 events): a run cannot end while doorbells keep coming in, and a storm
 * of them is to be over before it. Changing this strands runs that are already longer.
 */
const MOST_EVENTS = 2_500

/**
 * Waits until an instant of business time, or until `isWoken`, whichever comes first.
 * Business time is the workflow's own time plus `offsetMs` (a demo clock that was moved; 0 in production).
 */
export async function until(instant: string, offsetMs: number, isWoken: () => boolean): Promise<'DUE' | 'WOKEN'> {
  if (isWoken()) return 'WOKEN'
  const wait = Date.parse(instant) - offsetMs - Date.now()
  if (wait <= 0) return 'DUE'
  return (await condition(isWoken, wait)) ? 'WOKEN' : 'DUE'
}

/** Time to continue as new: the run's history grows long, or the server says so. */
export function isLong(): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo()
  return continueAsNewSuggested || historyLength > MOST_EVENTS
}

/** Doorbells come in any order: the highest seq knows the deadlines best, and the clock's offset only grows. */
export function newest(held: Snapshot, other: Snapshot): Snapshot {
  const offsetMs = Math.max(held.offsetMs, other.offsetMs)
  if (other.seq > held.seq) return { ...other, offsetMs }
  return offsetMs === held.offsetMs ? held : { ...held, offsetMs }
}
