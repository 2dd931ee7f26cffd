import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Snapshot } from '#workflows/activities/problem.ts'
import { problemWatchId } from '#workflows/engine-names.ts'
import { type TestEngine, testEngine } from './engine.ts'
import { eventually } from './eventually.ts'
import { ringProblem } from './problem-engine.ts'

const settled = new Map<string, number>()
const answers = new Map<string, Snapshot[]>()
let engine: TestEngine
let worker: { stop(): Promise<void> }
beforeAll(async () => {
  engine = await testEngine()
  worker = await engine.work({
    settleDue: () => Promise.reject(new Error('no incident is watched here')),
    async settleProblem(caseId) {
      settled.set(caseId, (settled.get(caseId) ?? 0) + 1)
      return answers.get(caseId)?.shift() ?? { caseId, seq: 99, offsetMs: 0, deadlines: [] }
    },
  })
})
afterAll(async () => {
  await worker.stop()
  await engine.close()
})

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const ended = (caseId: string) => engine.client.workflow.getHandle(problemWatchId(caseId)).result()

describe('The watch of a problem (R-5.39)', () => {
  it('Has settled each instant that comes, and ends when nothing is left to wait for', async () => {
    const caseId = randomUUID()
    answers.set(caseId, [{ caseId, seq: 2, offsetMs: 0, deadlines: [inMs(500)] }])
    await ringProblem(engine, { caseId, seq: 1, offsetMs: 0, deadlines: [inMs(200), inMs(500)] })
    await ended(caseId)
    expect(settled.get(caseId)).toBe(2)
  })

  it('An analysis that is sent in time ends the watch before its day', async () => {
    const caseId = randomUUID()
    await ringProblem(engine, { caseId, seq: 1, offsetMs: 0, deadlines: [inMs(3_600_000)] })
    await ringProblem(engine, { caseId, seq: 2, offsetMs: 0, deadlines: [] })
    await ended(caseId)
    expect(settled.get(caseId)).toBeUndefined()
  })

  it('A clock that is moved ten days ahead brings the tenth day', async () => {
    const caseId = randomUUID()
    const tenDays = 10 * 86_400_000
    const deadlines = [inMs(tenDays - 1_000)]
    await ringProblem(engine, { caseId, seq: 1, offsetMs: 0, deadlines })
    await ringProblem(engine, { caseId, seq: 1, offsetMs: tenDays, deadlines })
    await eventually(
      async () => settled.get(caseId),
      times => times === 1,
    )
    await ended(caseId)
  })
})
