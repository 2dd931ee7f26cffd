import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleDue } from '#db/commands/settle-due.ts'
import { asClock } from '#db/connection.ts'
import { isEngineUp } from '#workflows/client.ts'
import type { Loop } from '#workflows/loop.ts'
import { startRelay } from '#workflows/relay.ts'
import { startSweep } from '#workflows/sweep.ts'
import { startTimeWork, type TimeWork } from '#workflows/time-work.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'
import { type OwnTemporal, ownTemporal } from './own-temporal.ts'

const MANY = 200
const HALF = MANY / 2
const QUARTER = 15 * 60 + 2
const TOGETHER = 10
const MINUTE_MS = 60_000

let temporal: OwnTemporal
let desk: Desk
let relay: Loop
let work: TimeWork
beforeAll(async () => {
  temporal = await ownTemporal()
  desk = await openDesk(temporal.address)
  relay = startRelay({ taskQueue: desk.engine.taskQueue })
  const unasked = () => Promise.reject(new Error('only incidents are watched in this test'))
  work = startTimeWork({
    address: temporal.address,
    namespace: 'aub',
    codePath: desk.engine.codePath,
    taskQueue: desk.engine.taskQueue,
    means: {
      settleDue: id => asClock(tx => settleDue(tx, id, 'TIMER')),
      settleAnnex: unasked,
      settleChange: unasked,
      settleProblem: unasked,
      decideChange: unasked,
    },
  })
})
afterAll(async () => {
  await relay.stop()
  await work.stop()
  await desk.close()
  await temporal.close()
})

async function reports(count: number): Promise<string[]> {
  const ids: string[] = []
  while (ids.length < count) ids.push(...(await Promise.all(Array.from({ length: TOGETHER }, () => desk.report()))))
  return ids
}
/** The misses of these cases: how many, how many with another instant than their clock's, who recorded them, and how late. */
async function misses(ids: string[]) {
  const [row] = await desk.database.admin`select count(*)::int as all,
      count(*) filter (where b.due_at <> c.due_at)::int as untrue,
      count(*) - count(distinct (b.case_id, b.kind)) as doubled,
      count(*) filter (where b.recorded_at < b.due_at + interval '1 second')::int as early,
      count(*) filter (where b.recorded_by = 'SWEEP')::int as swept,
      coalesce(max(extract(epoch from b.recorded_at - b.due_at)), 0)::float8 as latest
    from breach b join clock c on c.id = b.clock_id where b.case_id = any(${`{${ids.join(',')}}`}::uuid[])`
  return { ...row, doubled: Number(row?.doubled) } as Record<
    'all' | 'untrue' | 'doubled' | 'early' | 'swept' | 'latest',
    number
  >
}
const running = async () => {
  let count = 0
  for await (const _run of desk.engine.client.workflow.list({ query: `ExecutionStatus = 'Running'` })) count += 1
  return count
}

describe(`${MANY} critical incidents around an absence of Temporal`, () => {
  let before: string[] = []
  let meanwhile: string[] = []

  it('all are taken while it is away; after its return every clock runs within a minute, and what had passed is missed once, late, at its true due time (fault 4)', {
    timeout: 180_000,
  }, async () => {
    await temporal.kill()
    await eventually(isEngineUp, isUp => !isUp)
    before = await reports(HALF)
    await desk.database.ahead(QUARTER)
    meanwhile = await reports(HALF)
    const [due] = await desk.database.admin`select count(*)::int as n from clock where due_at is not null`
    expect(due?.n).toBe(MANY * 2)
    expect(await misses(before)).toMatchObject({ all: 0 })

    const back = performance.now()
    await temporal.start()
    const found = await eventually(
      () => misses(before),
      ({ all }) => all >= HALF * 2,
      MINUTE_MS,
    )
    await eventually(running, count => count >= MANY, MINUTE_MS)
    const tookMs = performance.now() - back
    process.stdout.write(`${MANY} clocks run ${(tookMs / 1000).toFixed(1)} s after Temporal's return\n`)
    expect(tookMs).toBeLessThan(MINUTE_MS)
    expect(found).toMatchObject({ all: HALF * 2, untrue: 0, doubled: 0, early: 0 })
    expect(await misses(meanwhile)).toMatchObject({ all: 0 })
    const [ladders] = await desk.database.admin`select count(*)::int as steps, count(distinct case_id)::int as cases
      from escalation_step`
    expect(ladders).toEqual({ steps: HALF, cases: HALF })
  })

  it('killed with its timers open, none comes early and none is lost: the sweep has them within a minute, and the timers that come back find nothing left (fault 7)', {
    timeout: 180_000,
  }, async () => {
    await temporal.kill()
    // The product gives the timers half a minute first; `npm run drill -- engine` waits for that one.
    const sweep = startSweep({ everyMs: 500, graceMs: 2_000 })
    await desk.database.ahead(QUARTER)
    const found = await eventually(
      () => misses(meanwhile),
      ({ all }) => all >= HALF * 2,
      2 * MINUTE_MS,
    )
    process.stdout.write(
      `the sweep recorded ${found.all} misses, the last ${found.latest.toFixed(1)} s after its instant\n`,
    )
    expect(found).toMatchObject({ all: HALF * 2, untrue: 0, doubled: 0, early: 0, swept: HALF * 2 })
    expect(found.latest).toBeLessThan(60)
    await temporal.start()
    await desk.database
      .admin`insert into outbox (case_id, seq, kind, rings) select id, seq, 'ClockMoved', true from incident`
    await eventually(
      () => desk.database.admin`select 1 from outbox where settled_at is null`,
      left => left.length === 0,
      MINUTE_MS,
    )
    await sweep.stop()
    expect(await misses(meanwhile)).toEqual(found)
    // A critical incident in silence: the first hour is a miss of its own, from the timers again.
    await desk.ahead(3_600)
    const hour = await eventually(
      () => misses([...before, ...meanwhile]),
      ({ all }) => all >= MANY * 3,
      2 * MINUTE_MS,
    )
    expect(hour).toMatchObject({ all: MANY * 3, untrue: 0, early: 0 })
  })
})
