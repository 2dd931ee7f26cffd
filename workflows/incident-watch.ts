import { condition, continueAsNew, defineQuery, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow'
import type { IncidentActivities, Snapshot } from './activities/incident.ts'
import { DOORBELL } from './engine-names.ts'
import { isLong, newest, until } from './idiom.ts'

/** Rung at least once, in any order, after a command changed the deadlines of a case. */
export const doorbell = defineSignal<[Snapshot]>(DOORBELL)
export const deadlines = defineQuery<Snapshot>('deadlines')

const { settle } = proxyActivities<IncidentActivities>({
  // Also how long a worker that was killed while settling holds its case up.
  startToCloseTimeout: '10s',
  retry: { initialInterval: '250ms', backoffCoefficient: 2, maximumInterval: '10s' },
})

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/** Watches one incident: waits for its next deadline, has settled what is due, until nothing is left to wait for. */
export async function incidentWatch(start: Snapshot): Promise<void> {
  let snapshot = start
  let pauseMs = 0
  setHandler(doorbell, rung => {
    snapshot = newest(snapshot, rung)
  })
  setHandler(deadlines, () => snapshot)

  for (;;) {
    const known = snapshot
    const next = known.deadlines[0]
    if (next === undefined) return
    if (isLong()) await continueAsNew<typeof incidentWatch>(known)

    const isWoken = () => snapshot !== known || isLong()
    if ((await until(next, known.offsetMs, isWoken)) === 'WOKEN') continue

    const settled = newest(await settle(known.caseId), snapshot)
    snapshot = settled
    // The database's clock has the last word. Where it is behind the server's, the deadline is still there: ask again,
    // but do not hammer.
    pauseMs = settled.deadlines[0] === next ? Math.min(Math.max(pauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS) : 0
    if (pauseMs > 0) await condition(() => snapshot !== settled, pauseMs)
  }
}
