import type { Client } from '@temporalio/client'
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common'
import { asClock } from '#db/connection.ts'
import { announceChanges, postponeRows, type Ring, settleRows, takeRings } from '#db/outbox.ts'
import { readSnapshot, type Snapshot } from '#db/snapshot.ts'
import { engineClient, isEngineUp } from './client.ts'
import { DOORBELL, TASK_QUEUE, WATCHES } from './engine-names.ts'
import type { incidentWatch } from './incident-watch.ts'
import { logLine, reasonOf } from './log.ts'
import { type Loop, startLoop } from './loop.ts'

const IDLE_MS = 150
const MOST_CHANGES = 500
const MOST_RINGS = 80
const RING_PATIENCE_MS = 2_500
const LONGEST_PAUSE_MS = 60_000

const caseIdKey = defineSearchAttributeKey('caseId', SearchAttributeType.KEYWORD)
const organisationIdKey = defineSearchAttributeKey('organisationId', SearchAttributeType.KEYWORD)
const priorityKey = defineSearchAttributeKey('priority', SearchAttributeType.INT)

type Door = Pick<Ring, 'caseId' | 'noun' | 'organisationId' | 'priority'>

/** Tells the live pages and the workflows what commands have stored. Any number may run; each row is taken by one. */
export function startRelay(input: { taskQueue?: string } = {}): Loop {
  const taskQueue = input.taskQueue ?? TASK_QUEUE
  return startLoop('the relay', IDLE_MS, async () => {
    const announced = await asClock(tx => announceChanges(tx, MOST_CHANGES))
    const client = engineClient()
    const rung = client && (await isEngineUp()) ? await ringBatch(client, taskQueue) : 0
    return announced === MOST_CHANGES || rung === MOST_RINGS
  })
}

/**
 * Rings for a batch of rows and settles each by itself, so that one that Temporal refuses holds up no other. The rows
 * stay locked meanwhile: when this process dies they are rung once more, which changes nothing (house decision 1).
 */
async function ringBatch(client: Client, taskQueue: string): Promise<number> {
  return await asClock(async tx => {
    const rings = await takeRings(tx, MOST_RINGS)
    if (rings.length === 0) return 0
    const outcomes = await Promise.all(
      rings.map(async ring => {
        const snapshot = await readSnapshot(tx, ring.caseId, ring.noun)
        return await ringWatch(client, taskQueue, ring, snapshot).then(
          () => undefined,
          (error: unknown) => error ?? new Error('no reason given'),
        )
      }),
    )
    const settled = rings.flatMap((ring, place) => (outcomes[place] === undefined ? ring.rowIds : []))
    await settleRows(tx, settled)
    const unheard = [...rings.entries()].filter(([place]) => outcomes[place] !== undefined)
    for (const [, ring] of unheard)
      await postponeRows(tx, ring.rowIds, Math.min(1_000 * 2 ** ring.attempts, LONGEST_PAUSE_MS))
    // One line a batch: a server that is slow leaves many unheard at once.
    const [first] = unheard
    if (first)
      logLine(
        'WARN',
        `${unheard.length} doorbells were not heard, the first of case ${first[1].caseId}: ${reasonOf(outcomes[first[0]])}`,
      )
    return rings.reduce((sum, ring) => sum + ring.rowIds.length, 0)
  })
}

/** Rings the workflow of a case, and starts it where none runs. All three take the snapshot. */
export async function ringWatch(client: Client, taskQueue: string, door: Door, snapshot: Snapshot): Promise<void> {
  const watch = WATCHES[door.noun]
  await client.withDeadline(Date.now() + RING_PATIENCE_MS, () =>
    client.workflow.signalWithStart<typeof incidentWatch, [Snapshot]>(watch.type, {
      workflowId: watch.idOf(door.caseId),
      taskQueue,
      args: [snapshot],
      signal: DOORBELL,
      signalArgs: [snapshot],
      typedSearchAttributes: new TypedSearchAttributes([
        { key: caseIdKey, value: door.caseId },
        { key: organisationIdKey, value: door.organisationId },
        { key: priorityKey, value: door.priority },
      ]),
    }),
  )
}
