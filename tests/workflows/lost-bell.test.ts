import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnnexSnapshot } from '#workflows/activities/annex.ts'
import type { annexWatch } from '#workflows/annex-watch.ts'
import { ANNEX_WATCH, annexWatchId, DOORBELL } from '#workflows/engine-names.ts'
import { type TestEngine, testEngine } from './engine.ts'

let engine: TestEngine
beforeAll(async () => {
  engine = await testEngine()
})
afterAll(() => engine.close())

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()

test('A bell that rings while the annex is settled counts: the watch ends, though the answer knew less (R-5.4)', async () => {
  const organisationId = randomUUID()
  const at = (seq: number, dueAt: string | null): AnnexSnapshot => ({ organisationId, seq, offsetMs: 0, dueAt })
  const ring = (rung: AnnexSnapshot) =>
    engine.client.workflow.signalWithStart<typeof annexWatch, [AnnexSnapshot]>(ANNEX_WATCH, {
      workflowId: annexWatchId(organisationId),
      taskQueue: engine.taskQueue,
      args: [rung],
      signal: DOORBELL,
      signalArgs: [rung],
    })
  const worker = await engine.work({
    settleDue: () => Promise.reject(new Error('no case is watched in this test')),
    async settleAnnex() {
      await ring(at(3, null))
      return at(2, inMs(3_600_000))
    },
  })
  try {
    const run = await ring(at(1, inMs(200)))
    await expect(run.result()).resolves.toBeUndefined()
  } finally {
    await worker.stop()
  }
})
