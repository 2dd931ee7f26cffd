import type { Client } from '@temporalio/client'
import { asClock } from '#db/connection.ts'
import { doorOf } from '#db/outbox.ts'
import { readSnapshot } from '#db/snapshot.ts'
import { watchedCases } from '#db/watch.ts'
import { engineClient, isEngineUp } from './client.ts'
import { INCIDENT_WATCH, TASK_QUEUE, watchId } from './engine-names.ts'
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
  const caseIds = await asClock(watchedCases)
  const running = await runningWatches(client)
  const unwatched = caseIds.filter(caseId => !running.has(watchId(caseId)))
  for (const caseId of unwatched) {
    const { door, snapshot } = await asClock(async tx => ({
      door: await doorOf(tx, caseId),
      snapshot: await readSnapshot(tx, caseId),
    }))
    if (door) await ringWatch(client, taskQueue, door, snapshot)
  }
  if (unwatched.length > 0) {
    logLine('WARN', `${unwatched.length} open cases had no watch and were rung again, the first ${unwatched[0]}`)
  }
  return unwatched.length
}

async function runningWatches(client: Client): Promise<Set<string>> {
  const ids = new Set<string>()
  const query = `WorkflowType = '${INCIDENT_WATCH}' AND ExecutionStatus = 'Running'`
  for await (const run of client.workflow.list({ query, pageSize: 1_000 })) ids.add(run.workflowId)
  return ids
}
