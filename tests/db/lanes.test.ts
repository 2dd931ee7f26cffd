import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  asClock,
  asHolder,
  asSweep,
  closeLanes,
  DatabaseAway,
  NotSignedIn,
  openLanes,
  openReading,
} from '#db/connection.ts'
import { lanePool } from '#db/lanes.ts'
import { incident } from '#db/tables/incident.ts'
import { mintOrganisation, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { report, value } from './desk.ts'
import { type DrillTenant, killingDrill, prepareDrill } from './drill.ts'

let db: TestDatabase
const tenants: DrillTenant[] = []
beforeAll(async () => {
  db = await freshDatabase()
  const { aub, x, y, a, b, c } = db.cast
  const more: Org[] = []
  for (let n = 0; n < 14; n++)
    more.push(await mintOrganisation(db.admin, 'SCHOOL', `Skole nr ${n}`, 'STD', ['SCHOOL_USER']))
  for (const [n, { id, client, person }] of [aub, x, y, a, b, c, ...more].entries()) {
    tenants.push({ id, credential: n % 2 ? client : person.credential })
  }
  await prepareDrill(db.admin)
})
afterAll(() => db.close())

test('While backends are ended at random no answer is crossed, no command half stored, nothing runs outside a transaction', async () => {
  const report = await killingDrill(db.admin, tenants, 5000)
  expect(report).toMatchObject({ crossed: 0, halfStored: 0, outside: 0, lost: 0, others: [] })
  expect(report.killed).toBeGreaterThan(20)
  expect(report.answered).toBeGreaterThan(100)
  await asHolder(db.cast.a.person.credential, ({ sql }) => sql`select 1`)
})

test('2 000 interleaved requests of 20 tenants on 5 lanes with random aborts: no foreign row, no statement without its tenant', async () => {
  await closeLanes()
  const pool = lanePool(db.lanes.web, { size: 5, name: 'five', waitMs: 60_000 })
  const own = tenants.slice(1)
  let foreign = 0
  let right = 0
  const request = async (n: number) => {
    const tenant = own[n % own.length] as DrillTenant
    const loan = await pool.borrow()
    loan.sql`begin`.execute().catch(() => undefined)
    const entered = loan.sql`select enter(${tenant.credential.kind}, ${tenant.credential.hash}) as actor`.execute()
    entered.catch(() => undefined)
    const mine =
      loan.sql`select org() as id, (select count(*) from integration_client where organisation_id <> ${tenant.id})::int as others`.execute()
    if (n % 7 === 0) {
      mine.catch(() => undefined)
      loan.throwAway()
      return
    }
    const [row] = await mine
    if (row?.id !== tenant.id || row?.others !== 0) foreign++
    else right++
    if (n % 5 === 0) await loan.sql`select 1 / 0`.catch(() => undefined)
    await loan.sql`rollback`
    const [after] = await loan.sql`select org() as id`
    if (after?.id !== null) foreign++
    loan.giveBack()
  }
  await Promise.all(Array.from({ length: 2000 }, (_one, n) => request(n)))
  expect({ foreign, right }).toEqual({ foreign: 0, right: 2000 - Math.ceil(2000 / 7) })
  expect(pool.size()).toBeLessThanOrEqual(5)
  await pool.close()
  openLanes(db.lanes)
})

describe('a lane', () => {
  test('serves nobody after it was given back, and is never answered by a connection opened for somebody else', async () => {
    const pool = lanePool(db.lanes.web, { size: 1, name: 'one' })
    const first = await pool.borrow()
    await first.sql`select 1`
    first.giveBack()
    expect(() => first.sql`select 1`).toThrow('no longer lent')
    const second = await pool.borrow()
    const [me] = await second.sql`select pg_backend_pid() as pid`
    await db.admin`select pg_terminate_backend(${me?.pid})`
    await expect(second.sql`select 1`).rejects.toThrow()
    // Its connection may still be closing: the statement fails, now or when it is sent, and reaches no other connection.
    await expect((async () => await second.sql`select 1`)()).rejects.toThrow()
    second.giveBack()
    const third = await pool.borrow()
    expect((await third.sql`select pg_backend_pid() as pid`)[0]?.pid).not.toBe(me?.pid)
    third.giveBack()
    await pool.close()
    await expect(pool.borrow()).rejects.toBeInstanceOf(DatabaseAway)
  })

  test('refuses a statement with a value that is undefined at once, and serves the next borrower', async () => {
    const nothing = undefined as unknown as string
    await expect(asSweep(({ sql }) => sql`select ${nothing} as a`)).rejects.toThrow('undefined')
    expect(await asSweep(async ({ sql }) => (await sql`select 1 as one`)[0]?.one)).toBe(1)
  })

  test.each(['begin', 'reserve', 'listen', 'end'] as const)('refuses sql.%s, which would leave it', async word => {
    const pool = lanePool(db.lanes.web, { size: 1, name: 'one' })
    const loan = await pool.borrow()
    expect(() => loan.sql[word as never]).toThrow('not used on a lane')
    loan.giveBack()
    await pool.close()
  })
})

describe('the database away', () => {
  test('All lanes taken: the next one hears within about two seconds that it is away, and is served when one is free (fault 30)', async () => {
    const pool = lanePool(db.lanes.web, { size: 2, name: 'two', waitMs: 300 })
    const taken = [await pool.borrow(), await pool.borrow()]
    const began = performance.now()
    await expect(pool.borrow()).rejects.toBeInstanceOf(DatabaseAway)
    expect(performance.now() - began).toBeLessThan(2300)
    const waiting = pool.borrow()
    taken[0]?.giveBack()
    const served = await waiting
    expect((await served.sql`select 1 as one`)[0]?.one).toBe(1)
    served.giveBack()
    taken[1]?.giveBack()
    await pool.close()
  })

  test('A server that does not answer is DatabaseAway for readers, commands and the engine, never a crash or a sign-out', async () => {
    await closeLanes()
    const nowhere = (url: string) => {
      const away = new URL(url)
      away.port = '1'
      return away.href
    }
    openLanes({
      web: nowhere(db.lanes.web),
      aub: nowhere(db.lanes.aub),
      worker: nowhere(db.lanes.worker),
      sweep: nowhere(db.lanes.sweep),
    })
    const reading = openReading(db.cast.a.person.credential, 'WEB')
    await expect(reading.transaction()).rejects.toBeInstanceOf(DatabaseAway)
    await reading.abandon()
    await expect(report(db.cast.a)).rejects.toBeInstanceOf(DatabaseAway)
    await expect(asClock(({ sql }) => sql`select 1`)).rejects.toBeInstanceOf(DatabaseAway)
    await expect(asSweep(({ sql }) => sql`select 1`)).rejects.toBeInstanceOf(DatabaseAway)
    await closeLanes()
    openLanes(db.lanes)
    value(await report(db.cast.a))
  })

  test('A connection lost inside a drizzle query is DatabaseAway as well', async () => {
    const lost = asClock(async ({ sql, db: drizzled }) => {
      const [me] = await sql`select pg_backend_pid() as pid`
      await db.admin`select pg_terminate_backend(${me?.pid})`
      await drizzled.select().from(incident)
    })
    await expect(lost).rejects.toBeInstanceOf(DatabaseAway)
  })

  test('A database that may only be read tells a command that it is away (fault 32), and reads go on', async () => {
    const [{ name }] = (await db.admin`select current_database() as name`) as unknown as [{ name: string }]
    await db.admin.unsafe(`alter database ${name} set default_transaction_read_only = on`)
    await closeLanes()
    openLanes(db.lanes)
    await expect(report(db.cast.a.client)).rejects.toBeInstanceOf(DatabaseAway)
    await db.admin.unsafe(`alter database ${name} reset default_transaction_read_only`)
    await closeLanes()
    openLanes(db.lanes)
    value(await report(db.cast.a.client))
  })

  test('Wrong logins of the lanes are the database being away, never everybody being signed out', async () => {
    await closeLanes()
    const wrong = (url: string) => url.replace(/:[0-9a-f]{64}@/, ':forkert@')
    openLanes({ web: wrong(db.lanes.web), aub: wrong(db.lanes.aub) })
    const error = await asHolder(db.cast.a.person.credential, ({ sql }) => sql`select 1`).catch(one => one)
    expect(error).toBeInstanceOf(DatabaseAway)
    await closeLanes()
    openLanes(db.lanes)
  })

  test('A refused credential costs no connection: the lane is given back', async () => {
    const backends = async () =>
      (
        await db.admin`select pid from pg_stat_activity where usename = 'desk_web' and datname = current_database()`
      ).map(row => row.pid)
    await asHolder(db.cast.a.client, ({ sql }) => sql`select 1`)
    await db.admin`update api_token set revoked_at = now() where secret_hash = ${db.cast.a.client.hash}`
    const before = await backends()
    for (let n = 0; n < 5; n++) {
      const reading = openReading(db.cast.a.client, 'API')
      await reading.flight()
      await expect(reading.finish()).rejects.toBeInstanceOf(NotSignedIn)
    }
    expect(await backends()).toEqual(before)
  })
})
