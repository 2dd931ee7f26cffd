// Records the histories of `annexWatch` that replay.test.ts replays; see record-histories.ts.
import { randomUUID } from 'node:crypto'
import type { AnnexSnapshot } from '#workflows/activities/annex.ts'
import type { annexWatch } from '#workflows/annex-watch.ts'
import { ANNEX_WATCH, annexWatchId, DOORBELL } from '#workflows/engine-names.ts'
import { testEngine } from './engine.ts'
import { writeHistory } from './history-file.ts'

const engine = await testEngine()
const answers: AnnexSnapshot[] = []
const worker = await engine.work({
  settleDue: () => Promise.reject(new Error('no case is watched here')),
  settleAnnex: async () => answers.shift() ?? Promise.reject(new Error('asked once too often')),
})
const organisationId = randomUUID()
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const snapshot = (seq: number, offsetMs: number, dueAt: string | null): AnnexSnapshot => ({
  organisationId,
  seq,
  offsetMs,
  dueAt,
})
const ring = (rung: AnnexSnapshot) =>
  engine.client.workflow.signalWithStart<typeof annexWatch, [AnnexSnapshot]>(ANNEX_WATCH, {
    workflowId: annexWatchId(organisationId),
    taskQueue: engine.taskQueue,
    args: [rung],
    signal: DOORBELL,
    signalArgs: [rung],
  })

/** Asked in time, then by the moved clock, then the organisation ends. */
try {
  const later = inMs(3_600_000)
  answers.push(snapshot(2, 0, later), snapshot(3, 3_600_000, null))
  const run = await ring(snapshot(1, 0, inMs(300)))
  await ring(snapshot(2, 3_600_000, later))
  await run.result()
  const history = await run.fetchHistory()
  await writeHistory('annex-asked', history)
  process.stdout.write(`annex-asked: ${history.events?.length} events\n`)
} finally {
  await worker.stop()
  await engine.close()
}
