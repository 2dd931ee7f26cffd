import { condition } from '@temporalio/workflow'

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
