import type { Client } from '@temporalio/client'
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common'
import { type AnnexSnapshot, annexSnapshots, settleAnnex } from '#db/annex-watch.ts'
import { asClock } from '#db/connection.ts'
import { raiseEndedByHand } from './alarm.ts'
import type { annexWatch } from './annex-watch.ts'
import { engineClient, isEngineUp } from './client.ts'
import { ANNEX_WATCH, annexWatchId, DOORBELL, TASK_QUEUE } from './engine-names.ts'
import { logLine, reasonOf } from './log.ts'
import { type Loop, startLoop } from './loop.ts'
import { endedByHand, runningWatches } from './reconcile.ts'

const EVERY_MS = 2_000
const FORGET_MS = 300_000
const RING_PATIENCE_MS = 2_500
/** A question that lies this long is asked by the bell itself: Temporal is away, or lost its data. */
const OVERDUE_MS = 60_000

const organisationIdKey = defineSearchAttributeKey('organisationId', SearchAttributeType.KEYWORD)
const keyOf = ({ seq, offsetMs, dueAt }: AnnexSnapshot) => `${seq} ${offsetMs} ${dueAt}`

/**
 * Rings the watch of each organisation when its snapshot has changed: an annex was sent in or confirmed, a person was
 * invited, the demo's clock was moved. What was rung is remembered in this process only; ringing again changes nothing.
 */
export function startAnnexBell(input: { taskQueue?: string; everyMs?: number; forgetMs?: number } = {}): Loop {
  const { taskQueue = TASK_QUEUE, everyMs = EVERY_MS, forgetMs = FORGET_MS } = input
  const rung = new Map<string, string>()
  let lookedAt = performance.now()
  return startLoop('the bell of the annexes', everyMs, async () => {
    const snapshots = await asClock(annexSnapshots)
    const failure = await settleOverdue(snapshots)
    const client = engineClient()
    if (client && (await isEngineUp())) {
      if (performance.now() - lookedAt > forgetMs) {
        lookedAt = performance.now()
        await forgetLost(client, rung)
      }
      for (const one of snapshots) {
        const last = rung.get(one.organisationId)
        if (last === keyOf(one) || (last === undefined && one.dueAt === null)) continue
        await ring(client, taskQueue, one)
        rung.set(one.organisationId, keyOf(one))
      }
    }
    if (failure) throw failure
    return false
  })
}

/** One that fails holds up no other organisation's question or bell; the first failure is told when all have had theirs. */
async function settleOverdue(snapshots: readonly AnnexSnapshot[]): Promise<unknown> {
  let failure: unknown
  for (const one of snapshots) {
    if (!isOverdue(one)) continue
    await asClock(tx => settleAnnex(tx, one.organisationId)).catch((error: unknown) => {
      failure ??= error
    })
  }
  return failure
}

/** By the worker's clock, which need not be right: `settleAnnex` asks the database again. */
const isOverdue = ({ dueAt, offsetMs }: AnnexSnapshot) =>
  dueAt !== null && Date.parse(dueAt) + OVERDUE_MS < Date.now() + offsetMs

/** Somebody ended a watch, or Temporal lost its data: it is rung again (house decision 1), and operations are told who. */
async function forgetLost(client: Client, rung: Map<string, string>): Promise<void> {
  const running = await runningWatches(client, [ANNEX_WATCH])
  const lost = [...rung.keys()].filter(organisationId => !running.has(annexWatchId(organisationId)))
  const ended = await endedByHand(client, lost.map(annexWatchId))
  for (const organisationId of lost) rung.delete(organisationId)
  if (ended.length > 0) await raiseEndedByHand(ended)
}

async function ring(client: Client, taskQueue: string, snapshot: AnnexSnapshot): Promise<void> {
  const { organisationId } = snapshot
  await client
    .withDeadline(Date.now() + RING_PATIENCE_MS, () =>
      client.workflow.signalWithStart<typeof annexWatch, [AnnexSnapshot]>(ANNEX_WATCH, {
        workflowId: annexWatchId(organisationId),
        taskQueue,
        args: [snapshot],
        signal: DOORBELL,
        signalArgs: [snapshot],
        typedSearchAttributes: new TypedSearchAttributes([{ key: organisationIdKey, value: organisationId }]),
      }),
    )
    .catch((error: unknown) => {
      logLine('WARN', `the bell of annex ${organisationId} was not heard: ${reasonOf(error)}`)
      throw error
    })
}
