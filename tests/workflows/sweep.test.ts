import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Loop } from '#workflows/loop.ts'
import { startSweep } from '#workflows/sweep.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

let desk: Desk
const sweeps: Loop[] = []
const sweep = (options: Partial<Parameters<typeof startSweep>[0]> = {}) => {
  const started = startSweep({ everyMs: 100, graceMs: 300, alarmMs: 600, ...options })
  sweeps.push(started)
  return started
}

const MINUTE = 60
const alarms = () => desk.mails().filter(mail => mail.subject.startsWith('ALARM'))
const clearAlarm = () => desk.database.admin`delete from heartbeat where name like 'alarm %'`

beforeAll(async () => {
  desk = await openDesk()
  desk.alarmTo('drift@aub.example')
})
afterEach(() => Promise.all(sweeps.splice(0).map(one => one.stop())))
afterAll(() => desk.close())

describe('The sweep', () => {
  it('records a miss that no timer came to, with its true due time, and tells operations (faults 5)', async () => {
    const caseId = await desk.report()
    await desk.database.ahead(15 * MINUTE + 2)
    sweep()
    const found = await eventually(
      () => desk.breaches(caseId),
      breaches => breaches.length >= 2,
    )
    const [clock] = await desk.database.admin`select due_at from clock where case_id = ${caseId} and kind = 'REACTION'`
    expect(found.map(({ dueAt }) => dueAt)).toEqual(Array(2).fill(new Date(clock?.due_at).toISOString()))
    expect(found.every(({ recordedBy }) => recordedBy === 'SWEEP')).toBe(true)
    const [alarm] = await eventually(alarms, mails => mails.length > 0)
    expect(alarm?.to).toEqual(['drift@aub.example'])
    await desk.resolve(caseId)
  })

  it('rings the watch, so that a timer that comes later has nothing left to do', async () => {
    const caseId = await desk.report()
    await desk.database.ahead(15 * MINUTE + 2)
    sweep()
    await eventually(
      () => desk.breaches(caseId),
      breaches => breaches.length >= 2,
    )
    const rings = await desk.database.admin`select seq from outbox where case_id = ${caseId} and rings order by id`
    expect(rings.length).toBeGreaterThanOrEqual(2)
    await desk.resolve(caseId)
  })

  it('leaves a deadline to the timer for its half minute', async () => {
    const caseId = await desk.report()
    await desk.database.ahead(15 * MINUTE + 2)
    sweep({ graceMs: 3_600_000 })
    const other = await desk.report()
    await desk.database.admin`select pg_sleep(0.6)`
    expect(await desk.breaches(caseId)).toEqual([])
    await desk.resolve(caseId)
    await desk.resolve(other)
  })

  it('waits anew when the demo clock was moved under it, as all timers are rung then', async () => {
    const caseId = await desk.report()
    sweep({ graceMs: 1_500 })
    await eventually(
      () => desk.database.admin`select 1 from heartbeat where name = 'sweep'`,
      rows => rows.length > 0,
    )
    await desk.database.admin`select pg_sleep(1.8)`
    const moved = performance.now()
    await desk.database.ahead(15 * MINUTE + 2)
    await eventually(
      () => desk.breaches(caseId),
      breaches => breaches.length >= 2,
    )
    expect(performance.now() - moved).toBeGreaterThan(1_300)
    await desk.resolve(caseId)
  })

  it('works in one process at a time, and twenty at once record every miss once', async () => {
    const caseIds = await Promise.all(Array.from({ length: 20 }, () => desk.report()))
    await desk.database.ahead(15 * MINUTE + 2)
    for (let count = 0; count < 20; count += 1) sweep()
    for (const caseId of caseIds) {
      await eventually(
        () => desk.breaches(caseId),
        breaches => breaches.length >= 2,
      )
    }
    for (const caseId of caseIds) {
      expect(await desk.breaches(caseId)).toHaveLength(2)
      await desk.resolve(caseId)
    }
  })

  it('survives that the database is lost under it', async () => {
    const caseId = await desk.report()
    sweep()
    for (let count = 0; count < 10; count += 1) {
      await desk.database.admin`select pg_terminate_backend(pid), pg_sleep(0.03) from pg_stat_activity
        where application_name = 'aub sweep' and datname = current_database()`
    }
    await desk.database.ahead(15 * MINUTE + 2)
    await eventually(
      () => desk.breaches(caseId),
      breaches => breaches.length >= 2,
    )
    await desk.resolve(caseId)
  })

  it('raises one alarm for one silence, not one each round', async () => {
    await clearAlarm()
    const before = alarms().length
    const caseIds = [await desk.report(), await desk.report()]
    await desk.database.ahead(15 * MINUTE + 2)
    sweep()
    await eventually(alarms, mails => mails.length > before)
    await desk.database.ahead(60 * MINUTE)
    for (const caseId of caseIds) {
      await eventually(
        () => desk.breaches(caseId),
        breaches => breaches.length >= 3,
      )
    }
    await desk.database.admin`select pg_sleep(1)`
    expect(alarms()).toHaveLength(before + 1)
  })
})
