import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleAnnex } from '#db/annex-watch.ts'
import { settleChange } from '#db/commands/settle-change.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { asClock } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { isEngineUp } from '#workflows/client.ts'
import type { Loop } from '#workflows/loop.ts'
import { startPost } from '#workflows/post/post.ts'
import { ringUnwatched } from '#workflows/reconcile.ts'
import { startRelay } from '#workflows/relay.ts'
import { startSweep } from '#workflows/sweep.ts'
import { startTimeWork, type TimeWork } from '#workflows/time-work.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'
import { type OwnTemporal, ownTemporal } from './own-temporal.ts'

let temporal: OwnTemporal
let desk: Desk
let relay: Loop
let post: Loop
let timeWork: TimeWork

const MINUTE = 60
const unsettled = async () => {
  const [row] = await desk.database.admin`select count(*)::int as left from outbox where settled_at is null`
  return row?.left as number
}
const heldSeq = (caseId: string) =>
  desk.engine.held(caseId).then(
    held => held.seq,
    () => 0,
  )

beforeAll(async () => {
  temporal = await ownTemporal()
  desk = await openDesk(temporal.address)
  relay = startRelay({ taskQueue: desk.engine.taskQueue })
  post = startPost(desk.post)
  timeWork = startTimeWork({
    address: temporal.address,
    namespace: 'aub',
    codePath: desk.engine.codePath,
    means: {
      settleDue: caseId => asClock(tx => settleDue(tx, caseId, 'TIMER')),
      settleAnnex: organisationId => asClock(tx => settleAnnex(tx, organisationId)),
      settleProblem: caseId => asClock(tx => settleProblem(tx, caseId, 'TIMER')),
      settleChange: caseId => asClock(tx => settleChange(tx, caseId, 'TIMER')),
      decideChange: decideAtGate,
    },
    taskQueue: desk.engine.taskQueue,
  })
})
afterAll(async () => {
  await Promise.all([relay.stop(), post.stop()])
  await temporal.start().catch(() => undefined)
  await timeWork.stop()
  await desk.close()
  await temporal.close()
})

describe('While Temporal is away', () => {
  it('reports, due times, mail and live news go on; the sweep records the miss with its true due time; after the return nothing happens twice (faults 4, 5)', {
    timeout: 90_000,
  }, async () => {
    await temporal.kill()
    await eventually(isEngineUp, isUp => !isUp)
    const listener = postgres(desk.database.lanes.worker, { max: 1, fetch_types: false })
    const heard: number[] = []
    await listener.listen('aub_changes', highest => void heard.push(Number(highest)))

    const caseId = await desk.report()
    const [clock] = await desk.database.admin`select due_at from clock where case_id = ${caseId} and kind = 'REACTION'`
    const due = new Date(clock?.due_at).toISOString()
    await eventually(
      () => desk.mails().length,
      count => count >= 3,
    )
    await eventually(
      () => heard.length,
      count => count > 0,
    )
    expect(await unsettled()).toBe(1)

    await desk.database.ahead(15 * MINUTE + 2)
    const sweep = startSweep({ everyMs: 100, graceMs: 500 })
    const found = await eventually(
      () => desk.breaches(caseId),
      breaches => breaches.length >= 2,
    )
    expect(found).toMatchObject([
      { kind: 'FIRST_FEEDBACK', dueAt: due, recordedBy: 'SWEEP' },
      { kind: 'REACTION', dueAt: due, recordedBy: 'SWEEP' },
    ])
    await sweep.stop()

    await temporal.start()
    await eventually(
      () => heldSeq(caseId),
      seq => seq > 0,
      30_000,
    )
    await eventually(unsettled, left => left === 0)
    expect(await desk.breaches(caseId)).toEqual(found)
    const ladder = await desk.database.admin`select level from escalation_step where case_id = ${caseId}`
    expect(ladder).toHaveLength(1)
    const ids = desk.mails().map(mail => mail.messageId)
    expect(new Set(ids).size).toBe(ids.length)
    await desk.resolve(caseId)
    await listener.end({ timeout: 1 })
  })

  it('the worker comes back by itself, and deadlines that passed meanwhile are missed once (faults 7)', {
    timeout: 90_000,
  }, async () => {
    const caseIds = await Promise.all(Array.from({ length: 10 }, () => desk.report()))
    for (const caseId of caseIds)
      await eventually(
        () => heldSeq(caseId),
        seq => seq > 0,
      )
    await temporal.kill()
    await desk.ahead(15 * MINUTE + 2)
    await temporal.start()
    for (const caseId of caseIds) {
      const found = await eventually(
        () => desk.breaches(caseId),
        breaches => breaches.length >= 2,
        40_000,
      )
      expect(found.map(({ kind }) => kind)).toEqual(['FIRST_FEEDBACK', 'REACTION'])
      await desk.resolve(caseId)
    }
  })

  it('a lost database of Temporal is made good by ringing every open case', { timeout: 90_000 }, async () => {
    const caseId = await desk.report()
    await eventually(
      () => heldSeq(caseId),
      seq => seq > 0,
    )
    await temporal.forget()
    await temporal.start()
    await eventually(isEngineUp, isUp => isUp, 20_000)
    const rung = await eventually(
      () => ringUnwatched(desk.engine.client, desk.engine.taskQueue).catch(() => 0),
      count => count > 0,
      20_000,
    )
    expect(rung).toBe(1)
    await desk.ahead(15 * MINUTE + 2)
    await eventually(
      () => desk.breaches(caseId),
      breaches => breaches.length === 2,
      40_000,
    )
    await desk.resolve(caseId)
  })
})
