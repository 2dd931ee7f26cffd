import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asClock, asHolder, asVisitor, type Credential, NotSignedIn } from '#db/connection.ts'
import { lanePool } from '#db/lanes.ts'
import { announceChanges } from '#db/outbox.ts'
import { incidentPage } from '#db/queries/incidents.ts'
import { visibleChanges } from '#db/queries/live.ts'
import { hashOf, switchOrganisation } from '#db/session.ts'
import { mintOrganisation, mintPerson, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, report, seenBy, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
/** What school A alone has to do with; what X's fault at A and B is; what AUB's fault at everybody is. */
let cases: { ofA: string; ofX: string; ofAub: string }
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
  const { a, b, x, aub } = db.cast
  cases = {
    ofA: await desk.reported(a),
    ofX: await desk.reported(x, { schools: [a.id, b.id] }),
    ofAub: await desk.reported(aub, { responsibleSide: 'AUB', service: 'BOTH' }),
  }
  await db.ahead(4000)
  for (const id of Object.values(cases)) await desk.settle(id)
  value(await desk.status(a, cases.ofX, 'Hos os mangler alle elever.'))
  value(await desk.status(x, cases.ofX))
  value(await desk.status(aub, cases.ofAub))
  await linked()
  for (const who of [a, b, x, aub]) await seenReading(who, cases.ofX)
})
afterAll(() => db.close())

/** Two halves of one report, so that links exist too. */
async function linked() {
  value(await report(db.cast.a, { service: 'BOTH' }))
}

async function seenReading(who: Org, id: string): Promise<void> {
  await asHolder(
    who.person.credential,
    ({ sql }) =>
      sql`insert into case_read values (${id}, ${who.person.id}, 'WEB', 1, ${who.id}, now()) on conflict do nothing`,
  )
}

const caseTables = [
  'incident',
  'clock',
  'breach',
  'escalation_step',
  'case_event',
  'event_content',
  'case_read',
  'outbox',
  'delivery',
  'case_party',
  'affected_school',
  'linked_incident',
] as const
const keyOf = (table: string) => (table === 'incident' ? 'id' : 'case_id')

describe('whose rows', () => {
  test.each(caseTables)(
    'A foreign school and a foreign supplier see no row in %s of a case that is not theirs',
    async table => {
      const { a, b, c, y, aub } = db.cast
      const [stored] = await db.admin.unsafe(
        `select count(*)::int as n from ${table} where ${keyOf(table)} = '${cases.ofA}'`,
      )
      if (!['linked_incident', 'case_read'].includes(table)) expect(stored?.n).toBeGreaterThan(0)
      for (const stranger of [b, c, y]) {
        const rows = await seenBy(stranger, sql =>
          sql.unsafe(`select 1 from ${table} where ${keyOf(table)} = '${cases.ofA}'`),
        )
        expect(rows, stranger.name).toHaveLength(0)
      }
      for (const party of [a, aub]) {
        const seen = await seenBy(party, sql =>
          sql.unsafe(`select 1 from ${table} where ${keyOf(table)} = '${cases.ofA}'`),
        )
        if (stored?.n > 0) expect(seen.length, party.name).toBeGreaterThan(0)
      }
    },
  )

  test('No table of tenant data shows a row to a login that has not entered, at any of the doors for tenants', async () => {
    const tables =
      await db.admin`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`
    const doors = [lanePool(db.lanes.web, { size: 1, name: 'test' }), lanePool(db.lanes.aub, { size: 1, name: 'test' })]
    for (const door of doors) {
      const loan = await door.borrow()
      for (const { name } of tables) {
        const columns =
          await db.admin`select a.attname as name from pg_attribute a where a.attrelid = ${name}::regclass and a.attnum > 0
          and not a.attisdropped and has_column_privilege(${door === doors[0] ? 'desk_web' : 'desk_aub'}, a.attrelid, a.attnum, 'select') limit 1`
        const [column] = columns
        if (!column) continue
        const rows = await loan.sql.unsafe(`select "${column.name}" from "${name}"`)
        expect(rows, name as string).toHaveLength(0)
      }
      loan.giveBack()
      await door.close()
    }
    expect(tables.length).toBeGreaterThan(20)
  })

  test('Every table of tenant data gives each organisation only rows that concern it: nothing of a school nobody works with', async () => {
    const island = await mintOrganisation(db.admin, 'SCHOOL', 'Skole Ø', 'STD', ['SCHOOL_ADMIN'])
    value(await report(island))
    const tables = await db.admin`select table_name as name, column_name as key from information_schema.columns
      where table_schema = 'public' and column_name in ('organisation_id', 'school_id', 'supplier_id', 'sender_id')`
    for (const who of [db.cast.a, db.cast.x]) {
      for (const { name, key } of tables) {
        const columns =
          await db.admin`select has_column_privilege('desk_web', ${`public.${name}`}::regclass, ${key}, 'select') as may`
        if (!columns[0]?.may) continue
        const rows = await seenBy(who, sql =>
          sql.unsafe(`select "${key}" from "${name}" where "${key}" = '${island.id}'`),
        )
        expect(rows, `${who.name} in ${name}`).toHaveLength(0)
      }
      expect(await seenBy(who, sql => sql`select 1 from organisation where id = ${island.id}`)).toHaveLength(0)
    }
  })
})

describe('schools that share a case (R-2.4)', () => {
  const seen = (who: Org, text: string) => seenBy(who, sql => sql.unsafe(text))

  test('See their own row and never that another school is affected', async () => {
    const { a, b, c } = db.cast
    for (const id of [cases.ofX, cases.ofAub]) {
      const rows = await seen(b, `select school_id from affected_school where case_id = '${id}'`)
      expect(rows.map(row => row.school_id)).toEqual([b.id])
    }
    const everything = []
    for (const table of caseTables)
      everything.push(
        ...(await seen(
          b,
          `select to_jsonb(t) as row from ${table} t where ${keyOf(table)} in ('${cases.ofX}', '${cases.ofAub}')`,
        )),
      )
    const text = JSON.stringify(everything)
    expect(everything.length).toBeGreaterThan(20)
    for (const other of [a, c]) {
      expect(text).not.toContain(other.id)
      expect(text).not.toContain(other.name)
      expect(text).not.toContain(other.person.name)
      expect(text).not.toContain(other.person.email.split('@')[1])
    }
  })

  test("Do not see one another's entries, receipts or reads; each sees its own, the supplier's and AUB's", async () => {
    const { a, b, x, aub } = db.cast
    const speakers = await seen(
      b,
      `select distinct organisation_id as id from case_event where case_id = '${cases.ofX}' and organisation_id is not null`,
    )
    expect(speakers.map(row => row.id)).toEqual([x.id])
    const contents = await seen(b, `select content from event_content where case_id = '${cases.ofX}'`)
    expect(JSON.stringify(contents)).not.toContain('mangler alle elever')
    const receipts = await seen(b, `select distinct organisation_id as id from delivery where case_id = '${cases.ofX}'`)
    expect(receipts.map(row => row.id)).toEqual([b.id])
    const readers = await seen(b, `select organisation_id as id from case_read where case_id = '${cases.ofX}'`)
    expect(new Set(readers.map(row => row.id))).toEqual(new Set([b.id, x.id, aub.id]))
    expect(new Set(readers.map(row => row.id))).not.toContain(a.id)
  })

  test('No mail that reaches one school names another', async () => {
    const { a, b, c } = db.cast
    const mails =
      await db.admin`select data from delivery where organisation_id = ${b.id} and case_id in ${db.admin([cases.ofX, cases.ofAub])}`
    expect(mails.length).toBeGreaterThan(2)
    for (const other of [a, c]) expect(JSON.stringify(mails)).not.toContain(other.name)
  })
})

describe('suppliers', () => {
  test("See AUB's fault with their own schools alone, and nothing of another supplier (C.4)", async () => {
    const { a, b, c, x, y } = db.cast
    const everything = []
    for (const table of caseTables) {
      everything.push(
        ...(await seenBy(y, sql =>
          sql.unsafe(`select to_jsonb(t) as row from ${table} t where ${keyOf(table)} = '${cases.ofAub}'`),
        )),
      )
    }
    const text = JSON.stringify(everything)
    expect(text).toContain(a.id)
    for (const other of [b, c, x]) {
      expect(text).not.toContain(other.id)
      expect(text).not.toContain(other.name)
    }
  })

  test('Are told of the fault of AUB that concerns their schools (R-4.1)', async () => {
    const told =
      await db.admin`select distinct organisation_id as id from delivery where case_id = ${cases.ofAub} and template = 'INCIDENT_REPORTED'`
    const { a, b, c, x, y } = db.cast
    expect(told.map(row => row.id)).toEqual(expect.arrayContaining([a.id, b.id, c.id, x.id, y.id]))
  })

  test('See a case of AUB only while they are assigned: not before the first day, nor after the last', async () => {
    const early = await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør Før', 'EXT', ['SUPPLIER_AGENT'])
    const late = await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør Efter', 'EXT', ['SUPPLIER_AGENT'])
    const school = await mintOrganisation(db.admin, 'SCHOOL', 'Skole D', 'STD', ['SCHOOL_ADMIN'])
    await db.admin`insert into supplier_assignment (school_id, supplier_id, service, from_on, to_on) values
      (${school.id}, ${late.id}, 'SCHOOL_STAY', '2020-01-01', current_date - 1),
      (${school.id}, ${early.id}, 'SCHOOL_STAY', current_date + 30, null)`
    const id = await desk.reported(school, { responsibleSide: 'AUB' })
    for (const who of [early, late])
      expect(await seenBy(who, sql => sql`select 1 from incident where id = ${id}`)).toHaveLength(0)
    await db.admin`update supplier_assignment set to_on = current_date + 5 where supplier_id = ${late.id}`
    const next = await desk.reported(late, { schools: [school.id] })
    expect(await seenBy(school, sql => sql`select 1 from incident where id = ${next}`)).toHaveLength(1)
  })
})

describe('making oneself a party', () => {
  const trying = (who: Org, act: string) => asHolder(who.person.credential, ({ sql }) => sql.unsafe(act))

  test('Nobody writes who may see a case, nor lengthens his rights (house decision 8)', async () => {
    const { b, y } = db.cast
    for (const who of [b, y]) {
      await expect(
        trying(
          who,
          `insert into case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, opened_at, priority)
        values ('${who.id}', '${cases.ofA}', 'SCHOOL', now(), true, now(), now(), 1)`,
        ),
      ).rejects.toMatchObject({ code: '42501' })
      await expect(trying(who, `update case_party set writes_until = null`)).rejects.toMatchObject({ code: '42501' })
      await expect(
        trying(who, `insert into affected_school values ('${cases.ofA}', '${who.id}')`),
      ).rejects.toMatchObject({ code: '42501' })
      await expect(
        trying(
          who,
          `insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, source, content_hash, hash)
        values ('${cases.ofA}', 99, now(), 'StatusSent', 'STATUS', 'SYSTEM', 'SYSTEM', 'API', '', '')`,
        ),
      ).rejects.toMatchObject({ code: '42501' })
      expect(
        await trying(who, `update incident set state = 'CLOSED' where id = '${cases.ofA}' returning 1`),
      ).toHaveLength(0)
      expect(await trying(who, `select 1 from incident where id = '${cases.ofA}' for update`)).toHaveLength(0)
    }
  })

  test("A party writes no entry in another organisation's name", async () => {
    const { a, aub } = db.cast
    await expect(
      trying(
        a,
        `insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, organisation_id, source, content_hash, hash)
      values ('${cases.ofA}', 99, now(), 'IncidentClosed', 'UPDATED', 'PERSON', 'AUB', '${aub.id}', 'API', '', '')`,
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('A school does not come to see another by naming it as its supplier', async () => {
    const { a, b } = db.cast
    const act = `insert into supplier_assignment (school_id, supplier_id, service, from_on) values ('${a.id}', '${b.id}', 'SCHOOL_STAY', current_date)`
    await db.admin`update supplier_assignment set to_on = current_date where school_id = ${a.id} and service = 'SCHOOL_STAY'`
    await expect(trying(a, act)).rejects.toMatchObject({ code: '23503' })
    await db.admin`update supplier_assignment set to_on = null where school_id = ${a.id} and service = 'SCHOOL_STAY'`
    expect(await seenBy(a, sql => sql`select 1 from organisation where id = ${b.id}`)).toHaveLength(0)
  })

  test("A token cannot be made for another organisation's client", async () => {
    const { a, b } = db.cast
    const [client] = await db.admin`select id from integration_client where organisation_id = ${b.id}`
    await expect(
      trying(
        a,
        `insert into api_token (client_id, organisation_id, secret_hash, scopes, expires_at)
      values ('${client?.id}', '${a.id}', '${hashOf('gæt')}', '{}', now() + interval '1 day')`,
      ),
    ).rejects.toMatchObject({ code: '23503' })
  })

  test('Who had a case until yesterday reads it no more when his reading has ended, and does not write when his writing has', async () => {
    const id = await desk.reported(db.cast.b)
    await db.admin`update case_party set writes_until = now() where case_id = ${id} and organisation_id = ${db.cast.x.id}`
    expect(await desk.begin(db.cast.x, id)).toMatchObject({ refusal: { kind: 'NotFound' } })
    expect(await seenBy(db.cast.x, sql => sql`select 1 from incident where id = ${id}`)).toHaveLength(1)
    await db.admin`update case_party set reads_until = now() where case_id = ${id} and organisation_id = ${db.cast.x.id}`
    expect(await seenBy(db.cast.x, sql => sql`select 1 from incident where id = ${id}`)).toHaveLength(0)
  })
})

describe('the doors', () => {
  test("A tenant at AUB's door and AUB at the tenants' are turned away with 28P01", async () => {
    const { a, aub } = db.cast
    for (const [url, who] of [
      [db.lanes.aub, a],
      [db.lanes.web, aub],
    ] as const) {
      const door = lanePool(url, { size: 1, name: 'test' })
      const loan = await door.borrow()
      for (const { kind, hash } of [who.person.credential, who.client]) {
        await expect(loan.sql`select enter(${kind}, ${hash})`).rejects.toMatchObject({ code: '28P01' })
      }
      loan.giveBack()
      await door.close()
    }
  })

  test('A wrong password of a lane is the database being away or a fault, never somebody being signed out', async () => {
    const door = lanePool(db.lanes.web.replace(/:[0-9a-f]{64}@/, ':forkert@'), { size: 1, name: 'test' })
    const loan = await door.borrow()
    await expect(loan.sql`select 1`).rejects.toMatchObject({ code: '28P01', severity: 'FATAL' })
  })

  test('The worker and the sweep stand at no door for tenants', async () => {
    for (const url of [db.lanes.worker, db.lanes.sweep]) {
      const door = lanePool(url, { size: 1, name: 'test' })
      const loan = await door.borrow()
      await expect(loan.sql`select enter('SESSION', 'x')`).rejects.toMatchObject({ code: '42501' })
      loan.giveBack()
      await door.close()
    }
  })

  const refusedNext = (who: Credential) => expect(seenBy(who, sql => sql`select 1`)).rejects.toBeInstanceOf(NotSignedIn)

  test('An ended or expired session, a disabled person and an ended membership are refused at the next request (fault 80)', async () => {
    const endings = [
      (id: string) => db.admin`update session set ended_at = now() where person_id = ${id}`,
      (id: string) => db.admin`update session set expires_at = now() where person_id = ${id}`,
      (id: string) => db.admin`update person set disabled_at = now() where id = ${id}`,
      (id: string) => db.admin`update membership set ended_at = now() where person_id = ${id}`,
    ]
    for (const [n, end] of endings.entries()) {
      const person = await mintPerson(db.admin, db.cast.a.id, `Gæst ${n}`, `gaest${n}@a.example`, ['SCHOOL_USER'])
      await seenBy(person.credential, sql => sql`select 1`)
      await end(person.id)
      await refusedNext(person.credential)
    }
  })

  test('A revoked or expired token, and every token of a client that has ended, is refused at the next request (fault 80)', async () => {
    const endings = [
      (hash: string) => db.admin`update api_token set revoked_at = now() where secret_hash = ${hash}`,
      (hash: string) => db.admin`update api_token set expires_at = now() where secret_hash = ${hash}`,
      (hash: string) =>
        db.admin`update integration_client set ended_at = now() from api_token t where t.client_id = integration_client.id and t.secret_hash = ${hash}`,
    ]
    for (const end of endings) {
      const { client } = await mintOrganisation(db.admin, 'SCHOOL', 'Skole E', 'STD', ['SCHOOL_ADMIN'])
      await seenBy(client, sql => sql`select 1`)
      await end(client.hash)
      await refusedNext(client)
    }
    await refusedNext({ kind: 'TOKEN', hash: hashOf('et gæt') })
  })

  test('A person of two organisations speaks for one at a time, switches only to her own, also through the other door', async () => {
    const { a, b, x, aub } = db.cast
    const person = await mintPerson(db.admin, a.id, 'To Steder', 'to@steder.example', ['SCHOOL_ADMIN'])
    await db.admin`insert into membership (person_id, organisation_id, roles) values (${person.id}, ${aub.id}, '{AUB_AGENT}')`
    await db.admin`insert into membership (person_id, organisation_id, roles, ended_at) values (${person.id}, ${x.id}, '{SUPPLIER_AGENT}', now())`
    const here = () => asHolder(person.credential, async ({ actor }) => actor.organisationId)
    expect(await here()).toBe(a.id)
    for (const foreign of [b.id, x.id, randomUUID()])
      expect(await switchOrganisation(person.credential, foreign)).toBe(false)
    expect(await here()).toBe(a.id)
    expect(await switchOrganisation(person.credential, aub.id)).toBe(true)
    expect(await here()).toBe(aub.id)
    expect(await switchOrganisation(person.credential, a.id)).toBe(true)
    expect(await here()).toBe(a.id)
    await expect(
      asHolder(person.credential, ({ sql }) => sql`update session set organisation_id = ${b.id}`),
    ).rejects.toMatchObject({ code: '23503' })
    expect(await switchOrganisation(a.client, aub.id)).toBe(false)
  })

  test('A visitor sees no hash and may call nothing but the two functions of sign-in', async () => {
    for (const act of [
      `select password_hash from person`,
      `select secret_hash from session`,
      `select secret_hash from api_token`,
      `select oauth_secret_hash from integration_client`,
      `select secret_hash from invitation`,
      `select client_secret from identity_provider`,
      `select * from sign_in_attempt`,
      `insert into session (secret_hash, person_id, organisation_id, created_at, last_seen_at, expires_at) select 'x', person_id, organisation_id, now(), now(), now() from membership`,
      `select derive_parties()`,
    ]) {
      await expect(
        asVisitor(({ sql }) => sql.unsafe(act)),
        act,
      ).rejects.toThrow()
    }
  })
})

test('Live changes tell each organisation of its own cases alone', async () => {
  await asClock(tx => announceChanges(tx, 1_000))
  const [last] = await db.admin`select highest::int as highest from feed_head`
  const told = async (who: Org) =>
    (await visibleChanges(who.person.credential, 0, last?.highest)).map(row => row.caseId)
  expect(await told(db.cast.b)).not.toContain(cases.ofA)
  expect(await told(db.cast.y)).not.toContain(cases.ofA)
  expect(await told(db.cast.a)).toContain(cases.ofA)
  expect(await told(db.cast.aub)).toContain(cases.ofA)
})

test('A list starts from case_party by its index and looks each case up by key (house decision 8)', async () => {
  const { b, x, aub } = db.cast
  await db.admin`insert into incident (id, number, title, service, category, state, priority, suggested_priority, suggestion_reason, critical,
      is_major_incident, missing, responsible_side, reported_by_id, responsible_id, counterpart_id, opened_at, detected_at, instruction_version_id, last_at, last_hash, next_due_at)
    select gen_random_uuid(), 'INC-2025-' || n, 'Gammel sag', 'SCHOOL_STAY', 'OTHER', 'CLOSED', 3, 3, 'GRID', '{}', false, '{}', 'SCHOOL_SIDE',
      ${b.id}, case when n % 20 = 0 then ${x.id} else ${b.id} end::uuid, ${aub.id}, now() - n * interval '1 minute', now(), 'instruks-2026', now(), '', now() + n * interval '1 minute'
    from generate_series(100000, 119999) n`
  await db.admin`analyze incident, case_party`
  for (const who of [x, aub]) {
    const plan = await seenBy(who, sql => {
      const explaining = ((parts: TemplateStringsArray, ...values: never[]) =>
        parts[0]?.trimStart().startsWith('select') && parts.length > 3
          ? sql(
              Object.assign([`explain (format json) ${parts[0]}`, ...parts.slice(1)], { raw: parts.raw }) as never,
              ...values,
            )
          : sql(parts, ...values)) as unknown as typeof sql
      return incidentPage({ sql: explaining }, { limit: 50 })
    })
    const text = JSON.stringify(plan)
    expect(text).toContain('case_party_due')
    expect(text).not.toContain('Seq Scan')
    expect(text).not.toContain('"Node Type":"Sort"')
  }
})
