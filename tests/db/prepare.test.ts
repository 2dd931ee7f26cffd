import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moveClock } from '#db/commands/move-clock.ts'
import { closeLanes, openLanes } from '#db/connection.ts'
import { assertLaneIsSafe, prepareDatabase } from '#db/prepare.ts'

const server = process.env.TEST_ADMIN_URL ?? ''
const secret = process.env.TEST_SECRET ?? ''
const quiet = { max: 1, fetch_types: false, onnotice: () => undefined } as const
const made: string[] = []
let maintenance: postgres.Sql
beforeAll(() => {
  maintenance = postgres(server, quiet)
})
afterAll(async () => {
  for (const name of made) await maintenance.unsafe(`drop database if exists ${name} with (force)`)
  await maintenance.end({ timeout: 5 })
})

async function emptyDatabase(owner?: string): Promise<string> {
  const name = `p_${randomBytes(6).toString('hex')}`
  await maintenance.unsafe(`create database ${name} template template0 ${owner ? `owner ${owner}` : ''}`)
  made.push(name)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function asking<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, quiet)
  return work(sql).finally(() => sql.end({ timeout: 5 }))
}

describe('preparing a database', () => {
  test('twice, and three at once, also for two databases of one server, leaves one schema and one clock', async () => {
    const [one, other] = [await emptyDatabase(), await emptyDatabase()]
    const all = await Promise.all(
      [one, one, one, other, other].map(adminUrl => prepareDatabase({ adminUrl, secret, kind: 'TEST' })),
    )
    expect(new Set(all.slice(0, 3).map(urls => urls.web)).size).toBe(1)
    await prepareDatabase({ adminUrl: one, secret, kind: 'TEST' })
    await asking(one, async sql => {
      const [row] =
        await sql`select (select count(*) from installation)::int as kinds, (select count(*) from clock_offset)::int as clocks,
        (select count(*) from schema_migration)::int = (select count(distinct hash) from schema_migration)::int as once`
      expect(row).toEqual({ kinds: 1, clocks: 1, once: true })
    })
  })

  test('of another kind is refused in words, and changes nothing (house decision 7)', async () => {
    const adminUrl = await emptyDatabase()
    await prepareDatabase({ adminUrl, secret, kind: 'TEST' })
    for (const kind of ['PRODUCTION', 'DEMO'] as const) {
      await expect(prepareDatabase({ adminUrl, secret, kind })).rejects.toThrow(/belongs to a TEST installation/)
    }
    await asking(adminUrl, async sql => {
      expect((await sql`select kind from installation`)[0]?.kind).toBe('TEST')
      expect((await sql`select has_column_privilege('desk_sweep', 'person', 'email', 'select') as may`)[0]?.may).toBe(
        false,
      )
    })
  })

  test('that holds the tables of another program is refused in words, and nothing is written to it (F59)', async () => {
    const adminUrl = await emptyDatabase()
    await asking(adminUrl, sql => sql.unsafe('create table invoice (id int primary key)'))
    await expect(prepareDatabase({ adminUrl, secret, kind: 'TEST' })).rejects.toThrow(/1 tables of another program/)
    await asking(adminUrl, async sql => {
      const rows = await sql`select tablename from pg_tables where schemaname = 'public'`
      expect(rows.map(row => row.tablename)).toEqual(['invoice'])
    })
  })

  test('for production leaves no offset, and nobody can move its clock (house decision 7)', async () => {
    const adminUrl = await emptyDatabase()
    const lanes = await prepareDatabase({ adminUrl, secret, kind: 'PRODUCTION' })
    await asking(adminUrl, async sql => {
      const [row] =
        await sql`select to_regclass('clock_offset') as offset, abs(extract(epoch from app_clock() - clock_timestamp())) < 0.1 as same,
        prosrc as source from pg_proc where proname = 'app_clock'`
      expect(row).toMatchObject({ offset: null, same: true })
      expect(row?.source.trim()).toBe('select clock_timestamp()')
    })
    openLanes(lanes)
    await expect(moveClock('+1h')).rejects.toMatchObject({ code: '42P01' })
    await closeLanes()
    for (const url of Object.values(lanes)) {
      await asking(url, async sql => {
        await expect(sql.unsafe('create table clock_offset (one int)')).rejects.toMatchObject({ code: '42501' })
        await expect(
          sql.unsafe(`create or replace function app_clock() returns timestamptz language sql as 'select now()'`),
        ).rejects.toMatchObject({ code: '42501' })
        await expect(sql.unsafe('set role desk_owner')).rejects.toMatchObject({ code: '42501' })
      })
    }
  })

  test('works for an administrator who is no superuser but may create roles, again and again', async () => {
    const name = `admin_${randomBytes(4).toString('hex')}`
    // Roles belong to the whole server, and those of the other tests were made by another administrator.
    await maintenance.unsafe(`create role ${name} login createrole createdb password 'prøve'`)
    for (const role of ['desk_owner', 'desk_web', 'desk_aub', 'desk_worker', 'desk_sweep']) {
      await maintenance.unsafe(`grant ${role} to ${name} with admin option`).catch(() => undefined)
    }
    const url = new URL(await emptyDatabase(name))
    url.username = name
    url.password = 'prøve'
    for (let n = 0; n < 2; n++) await prepareDatabase({ adminUrl: url.href, secret, kind: 'TEST' })
    await asking(url.href, async sql => {
      const owners = await sql`select distinct tableowner from pg_tables where schemaname = 'public'`
      expect(owners.map(row => row.tableowner)).toEqual(['desk_owner'])
    })
    await maintenance.unsafe(`drop database ${url.pathname.slice(1)} with (force)`)
    await maintenance.unsafe(`drop owned by ${name} cascade; drop role ${name}`)
  })
})

describe('a process refuses to start (fault 54)', () => {
  const refused = (url: string) =>
    asking(url, async sql => expect(assertLaneIsSafe(sql)).rejects.toThrow(/Use the lane logins/))

  test('as a superuser, as one that bypasses row-level security, owns tables or may become the owner; not on a lane', async () => {
    const adminUrl = await emptyDatabase()
    const lanes = await prepareDatabase({ adminUrl, secret, kind: 'TEST' })
    await refused(adminUrl)
    const wrongs = [
      ['bypassing', 'bypassrls', ''],
      ['owning', '', 'create table ROLE_table (); alter table ROLE_table owner to ROLE'],
      ['becoming', '', 'grant desk_owner to ROLE'],
    ] as const
    for (const [what, attribute, act] of wrongs) {
      const role = `${what}_${randomBytes(4).toString('hex')}`
      await asking(adminUrl, sql =>
        sql.unsafe(
          `create role ${role} login ${attribute} password 'prøve'; grant connect on database ${new URL(adminUrl).pathname.slice(1)} to ${role}; ${act.replaceAll('ROLE', role)}`,
        ),
      )
      const url = new URL(adminUrl)
      url.username = role
      url.password = 'prøve'
      await refused(url.href)
      await asking(adminUrl, sql => sql.unsafe(`drop owned by ${role} cascade; drop role ${role}`))
    }
    for (const url of Object.values(lanes)) await asking(url, sql => assertLaneIsSafe(sql))
  })
})
