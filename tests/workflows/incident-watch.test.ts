import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Snapshot } from '#workflows/activities/incident.ts'
import { watchId } from '#workflows/engine-names.ts'
import { type TestEngine, testEngine } from './engine.ts'
import { eventually } from './eventually.ts'

let engine: TestEngine
let worker: { stop(): Promise<void> }

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const hours = (count: number) => inMs(count * 3_600_000)

/** A case whose duties are settled in a list: what the database would do, seen from the workflow. */
function caseWith(deadlines: string[], offsetMs = 0) {
  const caseId = randomUUID()
  const state = { seq: 1, offsetMs, deadlines: [...deadlines].sort() }
  const settledAt: number[] = []
  const snapshot = (): Snapshot => ({ caseId, ...state, deadlines: [...state.deadlines] })
  const settle = async (): Promise<Snapshot> => {
    settledAt.push(Date.now())
    const now = Date.now() + state.offsetMs
    const left = state.deadlines.filter(due => Date.parse(due) > now)
    if (left.length < state.deadlines.length) Object.assign(state, { seq: state.seq + 1, deadlines: left })
    return snapshot()
  }
  const change = (columns: Partial<typeof state>): Snapshot => {
    Object.assign(state, columns, { seq: state.seq + 1 })
    return snapshot()
  }
  return { caseId, snapshot, settle, change, settledAt }
}

const cases = new Map<string, (caseId: string) => Promise<Snapshot>>()
const watched = (deadlines: string[], offsetMs = 0) => {
  const made = caseWith(deadlines, offsetMs)
  cases.set(made.caseId, made.settle)
  return made
}

beforeAll(async () => {
  engine = await testEngine()
  worker = await engine.work({
    settleDue: async caseId => {
      const settle = cases.get(caseId)
      if (!settle) throw new Error('a case that no test made')
      return await settle(caseId)
    },
  })
})
afterEach(() => cases.clear())
afterAll(async () => {
  await worker.stop()
  await engine.close()
})

describe('The watch of an incident', () => {
  it('has settled what is due at the deadline, never before, and ends when nothing is left (R-4.11)', async () => {
    const due = inMs(1_200)
    const one = watched([due])
    await engine.ring(one.snapshot())
    await engine.ended(one.caseId)
    expect(one.settledAt).toHaveLength(1)
    expect(one.settledAt[0]).toBeGreaterThanOrEqual(Date.parse(due))
    expect(one.settledAt[0]).toBeLessThan(Date.parse(due) + 2_000)
  })

  it('goes from deadline to deadline by the answers alone, without another doorbell', async () => {
    const one = watched([inMs(300), inMs(2_300), inMs(4_300)])
    await engine.ring(one.snapshot())
    await engine.ended(one.caseId)
    expect(one.settledAt).toHaveLength(3)
  })

  it('settles a deadline that had passed before it began at once (R-4.12)', async () => {
    const one = watched([inMs(-60_000)])
    await engine.ring(one.snapshot())
    await engine.ended(one.caseId)
    expect(one.settledAt).toHaveLength(1)
  })

  it('waits for the new deadline when a status has moved it, and does nothing at the old one (R-4.15)', async () => {
    const one = watched([inMs(700)])
    await engine.ring(one.snapshot())
    const moved = inMs(1_800)
    await engine.ring(one.change({ deadlines: [moved] }))
    await engine.ended(one.caseId)
    expect(one.settledAt).toHaveLength(1)
    expect(one.settledAt[0]).toBeGreaterThanOrEqual(Date.parse(moved))
  })

  it('ends without any effect when the case is solved before its deadline (R-4.15)', async () => {
    const one = watched([hours(1)])
    await engine.ring(one.snapshot())
    await engine.ring(one.change({ deadlines: [] }))
    await engine.ended(one.caseId)
    expect(one.settledAt).toEqual([])
  })

  it('follows a clock that was moved, also when nothing else in the case changed', async () => {
    const one = watched([hours(48)])
    await engine.ring(one.snapshot())
    await eventually(
      () => engine.held(one.caseId),
      held => held.seq === 1,
    )
    await engine.ring({ ...one.snapshot(), offsetMs: 49 * 3_600_000 })
    const settled = await eventually(
      () => one.settledAt.length,
      count => count > 0,
    )
    expect(settled).toBe(1)
    await engine.ring(one.change({ deadlines: [] }))
    await engine.ended(one.caseId)
  })

  it('keeps the highest of 300 doorbells that come in any order, some of them twice', async () => {
    const one = watched([hours(5)])
    const rings = Array.from({ length: 200 }, (_none, index) => ({
      ...one.snapshot(),
      seq: index + 1,
      deadlines: [hours(5 + index)],
    }))
    const shuffled = [...rings, ...rings.slice(0, 100)].sort(() => Math.random() - 0.5)
    for (let start = 0; start < shuffled.length; start += 50) {
      await Promise.all(shuffled.slice(start, start + 50).map(engine.ring))
    }
    expect((await engine.held(one.caseId)).seq).toBe(200)
    expect(one.settledAt).toEqual([])
    await engine.ring({ ...one.snapshot(), seq: 201, deadlines: [] })
    await engine.ended(one.caseId)
  })

  it('asks again, with a pause, when the database says that the deadline is not there yet', async () => {
    const one = watched([inMs(300)], -1_500)
    await engine.ring({ ...one.snapshot(), offsetMs: 0 })
    await engine.ended(one.caseId)
    const [first = 0, second = 0] = one.settledAt
    expect(one.settledAt.length).toBeLessThanOrEqual(4)
    expect(second - first).toBeGreaterThanOrEqual(900)
  })

  it('tries again when the database is away, until it has settled', async () => {
    const one = watched([inMs(200)])
    let failures = 3
    cases.set(one.caseId, async () => {
      failures -= 1
      if (failures >= 0) throw new Error('the database is away')
      return await one.settle()
    })
    await engine.ring(one.snapshot())
    await engine.ended(one.caseId)
    expect(one.settledAt).toHaveLength(1)
  })

  it('starts again after its end, and a doorbell that came late has no effect', async () => {
    const one = watched([inMs(200)])
    const late = one.snapshot()
    await engine.ring(late)
    await engine.ended(one.caseId)
    await engine.ring(late)
    await engine.ended(one.caseId)
    expect(one.settledAt.length).toBeLessThanOrEqual(2)
    expect(one.snapshot().seq).toBe(2)
  })

  it('has one run per case however many doorbells start it at once', async () => {
    const one = watched([hours(1)])
    await Promise.all(Array.from({ length: 20 }, () => engine.ring(one.snapshot())))
    const runs = await eventually(
      async () => {
        const found: string[] = []
        for await (const run of engine.client.workflow.list({ query: `WorkflowId = '${watchId(one.caseId)}'` })) {
          found.push(run.runId)
        }
        return found
      },
      found => found.length > 0,
    )
    expect(runs).toHaveLength(1)
    await engine.ring(one.change({ deadlines: [] }))
    await engine.ended(one.caseId)
  })
})

describe('A watch that has lived long', () => {
  it('continues as new below 4 096 events and loses no doorbell over it', { timeout: 120_000 }, async () => {
    const one = watched([hours(9)])
    await engine.ring(one.snapshot())
    const firstRun = (await engine.client.workflow.getHandle(watchId(one.caseId)).describe()).runId
    // As three relays do: each rings a case once at a time.
    const runId = async () => (await engine.client.workflow.getHandle(watchId(one.caseId)).describe()).runId
    for (let round = 0; round < 2_000 && (round % 50 > 0 || (await runId()) === firstRun); round += 1) {
      const rings = [0, 1, 2].map(place => one.change({ deadlines: [hours(9 + round + place)] }))
      await Promise.all(rings.map(engine.ring))
    }
    const last = one.snapshot()
    expect((await engine.held(one.caseId)).seq).toBe(last.seq)
    const now = await engine.client.workflow.getHandle(watchId(one.caseId)).describe()
    expect(now.runId).not.toBe(firstRun)
    const first = await engine.client.workflow.getHandle(watchId(one.caseId), firstRun).describe()
    expect(first.status.name).toBe('CONTINUED_AS_NEW')
    expect(first.historyLength).toBeLessThan(4_096)
    await engine.ring(one.change({ deadlines: [] }))
    await engine.ended(one.caseId)
  })
})
