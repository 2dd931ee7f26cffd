import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow'
import type { ChangeActivities, Decided, Snapshot } from './activities/change.ts'
import { DECIDE, DOORBELL } from './engine-names.ts'
import { isLong, newest, until } from './idiom.ts'

/** Rung at least once, in any order, after a command changed what the change is waiting for. */
export const doorbell = defineSignal<[Snapshot]>(DOORBELL)
export const deadlines = defineQuery<Snapshot>('deadlines')
/** AUB asks the gate to decide. It carries the request's id alone: who asks, Postgres knows (house decision 2). */
export const decide = defineUpdate<Decided, [string]>(DECIDE)

const { settleChange } = proxyActivities<ChangeActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '250ms', backoffCoefficient: 2, maximumInterval: '10s' },
})
const { decideChange } = proxyActivities<ChangeActivities>({
  // Whoever asks waits for 1.6 s; after that the request is withdrawn and nothing is decided any more.
  startToCloseTimeout: '5s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '1s', maximumAttempts: 8 },
})

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * The gate of one change: AUB decides here, for months if need be. Its silence is told on after five and ten working
 * days and never becomes approval; an emergency's summary and review are looked after. Nothing to wait for ends it.
 */
export async function changeGate(start: Snapshot): Promise<void> {
  let snapshot = start
  let pauseMs = 0
  setHandler(doorbell, rung => {
    snapshot = newest(snapshot, rung)
  })
  setHandler(deadlines, () => snapshot)
  setHandler(decide, requestId => decideChange(requestId))

  for (;;) {
    const known = snapshot
    const next = known.deadlines[0]
    if (next === undefined || isLong()) {
      // A question to the gate is answered before this run ends, whichever way it ends.
      await condition(allHandlersFinished)
      if (isLong()) await continueAsNew<typeof changeGate>(snapshot)
      if (snapshot === known) return
      continue
    }

    const isWoken = () => snapshot !== known || isLong()
    if ((await until(next, known.offsetMs, isWoken)) === 'WOKEN') continue

    const settled = newest(await settleChange(known.caseId), snapshot)
    snapshot = settled
    // The database's clock has the last word; where it is behind the server's, ask again, but do not hammer.
    pauseMs = settled.deadlines[0] === next ? Math.min(Math.max(pauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS) : 0
    if (pauseMs > 0) await condition(() => snapshot !== settled, pauseMs)
  }
}
