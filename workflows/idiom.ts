import { condition, workflowInfo } from '@temporalio/workflow'

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
