import { condition, continueAsNew, defineQuery, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow'
import type { ProblemActivities, Snapshot } from './activities/problem.ts'
import { DOORBELL } from './engine-names.ts'
import { isLong, newest, until } from './idiom.ts'

/** Rung at least once, in any order, after a command changed what the problem is waiting for. */
export const doorbell = defineSignal<[Snapshot]>(DOORBELL)
export const deadlines = defineQuery<Snapshot>('deadlines')

const { settleProblem } = proxyActivities<ProblemActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '250ms', backoffCoefficient: 2, maximumInterval: '10s' },
})

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Watches one problem: has its owner reminded on working days 5, 8 and 10 of the analysis, has recorded what was not sent
 * by day ten, by the day agreed or by day twenty, and asks after a known error and after silence.
 */
export async function rootCauseWatch(start: Snapshot): Promise<void> {
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
    if (isLong()) await continueAsNew<typeof rootCauseWatch>(known)

    const isWoken = () => snapshot !== known || isLong()
    if ((await until(next, known.offsetMs, isWoken)) === 'WOKEN') continue

    const settled = newest(await settleProblem(known.caseId), snapshot)
    snapshot = settled
    // The database's clock has the last word; where it is behind the server's, ask again, but do not hammer.
    pauseMs = settled.deadlines[0] === next ? Math.min(Math.max(pauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS) : 0
    if (pauseMs > 0) await condition(() => snapshot !== settled, pauseMs)
  }
}
