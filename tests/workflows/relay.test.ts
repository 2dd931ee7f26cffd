import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asClock } from '#db/connection.ts'
import { takeRings } from '#db/outbox.ts'
import { readSnapshot } from '#db/snapshot.ts'
import { engineClient, isEngineUp } from '#workflows/client.ts'
import { watchId } from '#workflows/engine-names.ts'
import type { Loop } from '#workflows/loop.ts'
import { ringWatch, startRelay } from '#workflows/relay.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'
import { type OwnTemporal, ownTemporal } from './own-temporal.ts'

let temporal: OwnTemporal
let desk: Desk
let worker: { stop(): Promise<void> }
const relays: Loop[] = []
const relay = () => {
  const started = startRelay({ taskQueue: desk.engine.taskQueue })
  relays.push(started)
  return started
}

const MOST_SIGNALS = 3
const MINUTE = 60

beforeAll(async () => {
  temporal = await ownTemporal({ 'history.maximumSignalsPerExecution': String(MOST_SIGNALS) })
  desk = await openDesk(temporal.address)
  worker = await desk.work()
})
afterEach(() => Promise.all(relays.splice(0).map(one => one.stop())))
afterAll(async () => {
  await worker.stop()
  await desk.close()
  await temporal.close()
})

const rows = (caseId: string) =>
  desk.database
    .admin`select id, settled_at, announced_at, attempts, rings from outbox where case_id = ${caseId} order by id`
const heldSeq = (caseId: string) =>
  desk.engine.held(caseId).then(
    held => held.seq,
    () => 0,
  )

describe('The relay', () => {
  it('rings once for several changes of one case and settles every row', async () => {
    const caseId = await desk.report()
    await desk.begin(caseId)
    await desk.status(caseId)
    relay()
    const settled = await eventually(
      () => rows(caseId),
      found => found.every(row => row.settled_at !== null),
    )
    expect(settled.filter(row => row.rings)).toHaveLength(3)
    const { events } = await desk.engine.client.workflow.getHandle(watchId(caseId)).fetchHistory()
    const signals = events?.filter(event => event.workflowExecutionSignaledEventAttributes)
    expect(signals).toHaveLength(1)
    await desk.resolve(caseId)
  })

  it('that dies between ringing and settling rings once more after its return, and every effect is there once (faults 3)', async () => {
    const caseId = await desk.report()
    const client = engineClient()
    if (!client) throw new Error('this test has a Temporal')
    await expect(
      asClock(async tx => {
        const rings = await takeRings(tx, 10)
        for (const ring of rings)
          await ringWatch(client, desk.engine.taskQueue, ring, await readSnapshot(tx, ring.caseId))
        throw new Error('killed here')
      }),
    ).rejects.toThrow('killed here')
    expect((await rows(caseId)).some(row => row.settled_at !== null)).toBe(false)
    relay()
    await eventually(
      () => rows(caseId),
      found => found.every(row => row.settled_at !== null),
    )
    await desk.ahead(15 * MINUTE + 2)
    await eventually(
      () => desk.breaches(caseId),
      found => found.length >= 2,
    )
    expect(await desk.breaches(caseId)).toHaveLength(2)
    const ladder = await desk.database.admin`select level from escalation_step where case_id = ${caseId}`
    expect(ladder).toHaveLength(1)
    await desk.resolve(caseId)
  })

  it('tells every committed change to the live pages by one NOTIFY per batch with the highest id', async () => {
    const caseIds = await Promise.all(Array.from({ length: 20 }, () => desk.report()))
    const listener = postgres(desk.database.lanes.worker, { max: 1, fetch_types: false })
    const heard: number[] = []
    await listener.listen('aub_changes', highest => void heard.push(Number(highest)))
    relay()
    const [row] = await desk.database.admin`select max(id)::int as highest from outbox`
    await eventually(
      () => heard,
      ids => ids.includes(row?.highest as number),
    )
    expect(heard.length).toBeLessThan(5)
    await listener.end({ timeout: 1 })
    for (const caseId of caseIds) await desk.resolve(caseId)
  })

  it('shares the rows with a second relay, and each is rung and announced once', async () => {
    const caseIds = await Promise.all(Array.from({ length: 40 }, () => desk.report()))
    relay()
    relay()
    for (const caseId of caseIds) {
      await eventually(
        () => rows(caseId),
        found => found.every(row => row.settled_at !== null && row.announced_at !== null),
      )
    }
    for (const caseId of caseIds) {
      const { events } = await desk.engine.client.workflow.getHandle(watchId(caseId)).fetchHistory()
      expect(events?.filter(event => event.workflowExecutionSignaledEventAttributes)).toHaveLength(1)
    }
    for (const caseId of caseIds) await desk.resolve(caseId)
  })

  it('is not held up by a row that Temporal refuses; that row is tried again later (house decision 1)', async () => {
    const refused = await desk.report()
    const ring = { caseId: refused, noun: 'INCIDENT' as const, organisationId: randomUUID(), priority: 1 }
    const snapshot = await asClock(tx => readSnapshot(tx, refused))
    await worker.stop()
    const client = engineClient()
    if (!client) throw new Error('this test has a Temporal')
    for (let count = 0; count < MOST_SIGNALS; count += 1) await ringWatch(client, desk.engine.taskQueue, ring, snapshot)
    const others = await Promise.all(Array.from({ length: 5 }, () => desk.report()))
    relay()
    for (const caseId of others) {
      await eventually(
        () => rows(caseId),
        found => found.every(row => row.settled_at !== null),
      )
    }
    const [waiting] = await eventually(
      () => rows(refused),
      found => found.some(row => row.attempts > 0),
    )
    expect(waiting?.settled_at).toBeNull()
    worker = await desk.work()
    for (const caseId of [refused, ...others]) {
      await desk.engine.client.workflow.getHandle(watchId(caseId)).terminate('its signals are used up')
      await desk.resolve(caseId)
    }
  })
})

describe('While Temporal is away', () => {
  it('200 doorbells wait without losing their turn, and all are rung within seconds of its return (faults 4)', {
    timeout: 90_000,
  }, async () => {
    await temporal.kill()
    await eventually(isEngineUp, isUp => !isUp)
    relay()
    const caseIds: string[] = []
    for (let batch = 0; batch < 20; batch += 1) {
      caseIds.push(...(await Promise.all(Array.from({ length: 10 }, () => desk.report()))))
    }
    const mine = `{${caseIds.join(',')}}`
    await eventually(
      async () => (await desk.database.admin`select 1 from outbox where announced_at is null`).length,
      left => left === 0,
    )
    const [before] = await desk.database.admin`select count(*)::int as left
      from outbox where rings and settled_at is null and case_id = any(${mine}::uuid[])`
    expect(before?.left).toBe(200)
    await temporal.start()
    const back = performance.now()
    await eventually(
      async () =>
        (await desk.database.admin`select 1 from outbox where settled_at is null and case_id = any(${mine}::uuid[])`)
          .length,
      left => left === 0,
      30_000,
    )
    expect(performance.now() - back).toBeLessThan(20_000)
    for (const caseId of caseIds.slice(0, 10))
      expect(
        await eventually(
          () => heldSeq(caseId),
          seq => seq > 0,
        ),
      ).toBe(1)
  })
})
