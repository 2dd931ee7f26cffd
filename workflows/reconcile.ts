import { type Client, isGrpcServiceError } from '@temporalio/client'
import { asClock } from '#db/connection.ts'
import { doorOf } from '#db/outbox.ts'
import { readSnapshot } from '#db/snapshot.ts'
import { watchedCases } from '#db/watch.ts'
import { type EndedByHand, raiseEndedByHand } from './alarm.ts'
import { engineClient, isEngineUp } from './client.ts'
import { TASK_QUEUE, WATCHES } from './engine-names.ts'
import { logLine } from './log.ts'
import { type Loop, startLoop } from './loop.ts'
import { ringWatch } from './relay.ts'

const FIVE_MINUTES_MS = 300_000

/** Each five minutes: a case with a deadline that nobody watches is rung (house decision 1; faults 25). */
export function startReconciler(input: { taskQueue?: string; everyMs?: number } = {}): Loop {
  const taskQueue = input.taskQueue ?? TASK_QUEUE
  return startLoop('the reconciler', input.everyMs ?? FIVE_MINUTES_MS, async () => {
    const client = engineClient()
    if (client && (await isEngineUp())) await ringUnwatched(client, taskQueue)
    return false
  })
}

/** Answers how many cases had lost their watch: somebody terminated it, or Temporal lost its data. */
export async function ringUnwatched(client: Client, taskQueue: string): Promise<number> {
  // First the cases, then the runs: a case that is reported in between cannot seem unwatched.
  const cases = await asClock(watchedCases)
  const running = await runningWatches(
    client,
    Object.values(WATCHES).map(watch => watch.type),
  )
  const unwatched = cases.filter(one => !running.has(WATCHES[one.noun].idOf(one.caseId)))
  const ended = await endedByHand(
    client,
    unwatched.map(one => WATCHES[one.noun].idOf(one.caseId)),
  )
  for (const { caseId, noun } of unwatched) {
    const { door, snapshot } = await asClock(async tx => ({
      door: await doorOf(tx, caseId, noun),
      snapshot: await readSnapshot(tx, caseId, noun),
    }))
    if (door) await ringWatch(client, taskQueue, door, snapshot)
  }
  if (unwatched.length > 0) {
    logLine(
      'WARN',
      `${unwatched.length} open cases had no watch and were rung again, the first ${unwatched[0]?.caseId}`,
    )
  }
  if (ended.length > 0) await raiseEndedByHand(ended)
  return unwatched.length
}

/** More than this is an outage of Temporal, not a hand; then who ended each is for Temporal's own log. */
const NAMED_AT_MOST = 100

/** Those of the workflows that somebody terminated, and who. */
export async function endedByHand(client: Client, workflowIds: readonly string[]): Promise<EndedByHand[]> {
  const { namespace } = client.options
  const found: EndedByHand[] = []
  for (const workflowId of workflowIds.slice(0, NAMED_AT_MOST)) {
    const answer = await client.workflowService
      .getWorkflowExecutionHistory({
        namespace,
        execution: { workflowId },
        historyEventFilterType: CLOSE_EVENT,
      })
      .catch((error: unknown) => {
        // Temporal knows nothing of it: it lost its data, and no hand was in it.
        if (isGrpcServiceError(error) && error.code === NOT_FOUND) return null
        throw error
      })
    const close = answer?.history?.events?.at(-1)?.workflowExecutionTerminatedEventAttributes
    if (close) found.push({ workflowId, identity: close.identity ?? '', reason: close.reason ?? '' })
  }
  return found
}
/** HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT of Temporal's API, and gRPC's NOT_FOUND. */
const CLOSE_EVENT = 2
const NOT_FOUND = 5

/** The ids of the workflows of these types that run now. */
export async function runningWatches(client: Client, types: readonly string[]): Promise<Set<string>> {
  const ids = new Set<string>()
  const query = `WorkflowType IN (${types.map(type => `'${type}'`).join(', ')}) AND ExecutionStatus = 'Running'`
  for await (const run of client.workflow.list({ query, pageSize: 1_000 })) ids.add(run.workflowId)
  return ids
}
