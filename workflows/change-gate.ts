import { continueAsNew, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow'
import type { ChangeActivities, Decided, Snapshot } from './activities/change.ts'
import { DECIDE } from './engine-names.ts'
import { watchDeadlines } from './watch-deadlines.ts'

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

/**
 * The gate of one change: AUB decides here, for months if need be. Its silence is told on after five and ten working
 * days and never becomes approval; an emergency's summary and review are looked after. Nothing to wait for ends it.
 */
export function changeGate(start: Snapshot): Promise<void> {
  setHandler(decide, requestId => decideChange(requestId))
  return watchDeadlines(start, {
    settle: settleChange,
    continueAsNew: known => continueAsNew<typeof changeGate>(known),
  })
}
