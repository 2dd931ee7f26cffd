import { WorkflowNotFoundError } from '@temporalio/client'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { settleAnnex } from '#db/annex-watch.ts'
import { asClock } from '#db/connection.ts'
import { startAnnexBell } from '#workflows/annex-bell.ts'
import { annexWatchId } from '#workflows/engine-names.ts'
import type { Loop } from '#workflows/loop.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

let desk: Desk
let worker: { stop(): Promise<void> }
const bells: Loop[] = []
const bell = (forgetMs?: number) =>
  bells.push(startAnnexBell({ taskQueue: desk.engine.taskQueue, everyMs: 100, ...(forgetMs && { forgetMs }) }))

beforeAll(async () => {
  desk = await openDesk()
  desk.alarmTo('drift@aub.example')
  // Only school B has an annex that is asked about; it was confirmed on 15 June 2026.
  const { cast, admin } = desk.database
  await admin`delete from contact_annex where organisation_id <> ${cast.b.id}`
  await admin`update contact_annex set confirmed_at = '2026-06-15T08:00:00Z' where organisation_id = ${cast.b.id}`
  worker = await desk.engine.work({
    settleDue: () => Promise.reject(new Error('no case is watched in this test')),
    settleAnnex: organisationId => asClock(tx => settleAnnex(tx, organisationId)),
  })
})
afterEach(() => Promise.all(bells.splice(0).map(one => one.stop())))
afterAll(async () => {
  await worker.stop()
  await desk.close()
})

const asked = async (kind = 'AnnexCheckAsked') => {
  const rows = await desk.database.admin`select at from organisation_event where kind = ${kind} order by at`
  return rows.map(row => (row.at as Date).toISOString())
}
const letters = async (template: string) =>
  (await desk.database.admin`select recipient from delivery where template = ${template}`).map(row => row.recipient)
const describeWatch = (id: string) => desk.engine.client.workflow.getHandle(annexWatchId(id)).describe()

describe('The watch over annexes', () => {
  it('asks nothing before half a year is over, and once when the moved clock passes it (R-5.4)', async () => {
    const { cast } = desk.database
    bell()
    await eventually(
      () =>
        describeWatch(cast.b.id).then(
          run => run.status.name,
          () => 'NONE',
        ),
      status => status === 'RUNNING',
    )
    expect(await asked()).toEqual([])
    await desk.database.setClock('2026-12-15T08:00:02Z')
    const times = await eventually(asked, found => found.length > 0)
    expect(times).toHaveLength(1)
    expect(times[0]?.slice(0, 16)).toBe('2026-12-15T08:00')
    expect(await letters('ANNEX_CHECK')).toEqual([cast.b.person.email])
  })

  it('does not ask twice when two bells ring, and asks again half a year after it asked', async () => {
    bell()
    bell()
    await desk.database.setClock('2027-06-15T07:00:02Z')
    await eventually(asked, found => found.length > 1)
    expect(await asked()).toHaveLength(2)
  })

  it('begins when a school is invited, and reminds it after ten working days and then weekly (R-2.11)', async () => {
    const { cast, admin } = desk.database
    bell()
    await admin`insert into invitation (organisation_id, email, name, roles, secret_hash, invited_by, created_at, expires_at)
      values (${cast.c.id}, 'ny@c.example', 'Ny', '{SCHOOL_ADMIN}', 'hash', 'AUB', '2027-06-16T08:00:00Z', '2027-07-16')`
    await admin`insert into organisation_event (organisation_id, at, kind, actor_name, content)
      values (${cast.c.id}, '2027-06-16T08:00:00Z', 'PersonInvited', 'AUB', '{}')`
    await eventually(
      () =>
        describeWatch(cast.c.id).then(
          run => run.status.name,
          () => 'NONE',
        ),
      status => status === 'RUNNING',
    )
    expect(await asked('AnnexReminded')).toEqual([])
    await desk.database.setClock('2027-06-30T22:00:02Z')
    await eventually(
      () => asked('AnnexReminded'),
      found => found.length === 1,
    )
    await desk.database.setClock('2027-07-07T22:00:10Z')
    await eventually(
      () => asked('AnnexReminded'),
      found => found.length === 2,
    )
    expect(await letters('ANNEX_MISSING')).toEqual([cast.c.person.email, cast.c.person.email])
  })

  it('comes back by the bell after somebody has ended it, and the bell itself asks what lies too long (faults 25)', async () => {
    const { cast } = desk.database
    await desk.engine.client.workflow.getHandle(annexWatchId(cast.b.id)).terminate('by an operator')
    await desk.database.setClock('2027-12-15T09:05:00Z')
    bell()
    await eventually(asked, found => found.length === 3)
    await eventually(
      () => describeWatch(cast.b.id).then(run => run.status.name),
      status => status === 'RUNNING',
    )
  })

  it('that somebody ended while the bell rings is rung again, and operations are told who (fault 25)', async () => {
    const { cast } = desk.database
    const { historyLength } = await describeWatch(cast.b.id)
    bell(500)
    await eventually(
      () => describeWatch(cast.b.id),
      run => run.historyLength > historyLength,
    )
    // What rings the watch for a change of its own, before the bell looks for lost ones, starts it again unseen.
    const end = () => desk.engine.client.workflow.getHandle(annexWatchId(cast.b.id)).terminate('an operator')
    const alarm = await eventually(
      async () => {
        await end().catch((error: unknown) => expect(error).toBeInstanceOf(WorkflowNotFoundError))
        return desk.mails().find(mail => mail.subject.startsWith('ALARM: Workflows'))
      },
      mail => mail !== undefined,
      15_000,
    )
    expect(alarm?.to).toEqual(['drift@aub.example'])
    expect(alarm?.text).toContain(`${annexWatchId(cast.b.id)}: `)
    expect(alarm?.text).toContain('(an operator)')
    await eventually(
      () => describeWatch(cast.b.id).then(run => run.status.name),
      status => status === 'RUNNING',
    )
  })
})
