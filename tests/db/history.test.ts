import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asClock, asHolder, asSweep, type Credential, openReading } from '#db/connection.ts'
import { lockCase, record, SYSTEM } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { verifyChain } from '#db/verify-history.ts'
import { mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, holdClock, seenBy, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

const verified = (id: string) => asClock(tx => verifyChain(tx, id))

/** A case with a life: eleven entries and more, by people, a client and the platform. */
async function storied(): Promise<string> {
  await holdClock(db, '2026-11-28T02:00:00+01:00')
  const id = await desk.reported(db.cast.a)
  await holdClock(db, '2026-11-28T02:20:00+01:00')
  await desk.settle(id)
  value(await desk.begin(db.cast.x.client, id, { handler: { name: 'Xenia Æø', phone: '70113000' } }))
  value(await desk.status(db.cast.x, id, 'Vi leder "overalt" – også i 2. række 🚒.'))
  value(await desk.resolve(db.cast.x, id))
  return id
}

describe('the hash chain of a case (R-5.15)', () => {
  test('holds for every case as it is written, entry by entry without a gap', async () => {
    const id = await storied()
    expect(await verified(id)).toBeNull()
    const [row] = await db.admin`select count(*)::int as n, max(seq) as last from case_event where case_id = ${id}`
    expect(row?.n).toBe(row?.last)
    expect(await seenBy(db.cast.aub, sql => verifyChain({ sql }, id))).toBeNull()
  })

  const edits: [string, (id: string) => Promise<unknown>, number][] = [
    [
      'an instant',
      id => db.admin`update case_event set at = at + interval '1 second' where case_id = ${id} and seq = 3`,
      3,
    ],
    ['a name', id => db.admin`update case_event set actor_name = 'En anden' where case_id = ${id} and seq = 1`, 1],
    ['a kind', id => db.admin`update case_event set kind = 'NoteAdded' where case_id = ${id} and seq = 4`, 4],
    [
      'a content',
      id => db.admin`update event_content set content = content || '{"x": 1}' where case_id = ${id} and seq = 2`,
      2,
    ],
    ['a hash', id => db.admin`update case_event set hash = md5('x') where case_id = ${id} and seq = 5`, 5],
    ['an entry gone', id => removed(id, 4), 4],
    ['two entries changed about', id => swapped(id, 3, 4), 3],
  ]
  test.each(edits)('names the first bad entry when a superuser edits %s (fault 90)', async (_what, edit, bad) => {
    const id = await storied()
    await edit(id)
    expect(await verified(id)).toBe(bad)
  })

  test('names the first entry that is missing when the tail was cut off', async () => {
    const id = await storied()
    const [row] = await db.admin`select max(seq) as last from case_event where case_id = ${id}`
    await removed(id, row?.last)
    expect(await verified(id)).toBe(row?.last)
  })

  test('still holds after a content was erased by a recorded act, and only then (D.9)', async () => {
    const id = await storied()
    await db.admin`delete from event_content where case_id = ${id} and seq = 2`
    expect(await verified(id)).toBe(2)
    await recordErased(id, 2)
    expect(await verified(id)).toBeNull()
  })

  async function recordErased(id: string, seq: number): Promise<void> {
    await asClock(async tx => {
      const open = await lockCase(tx, id)
      if (!open) throw new Error('there is no such case')
      record(open, { kind: 'ContentErased', at: open.at, speaker: SYSTEM, content: { seq, reason: 'CPR' } })
      await storeCase(tx, open)
    })
  }

  async function removed(id: string, seq: number): Promise<void> {
    await db.admin`delete from event_content where case_id = ${id} and seq = ${seq}`
    await db.admin`delete from case_event where case_id = ${id} and seq = ${seq}`
  }

  async function swapped(id: string, one: number, other: number): Promise<void> {
    await db.admin`delete from event_content where case_id = ${id} and seq in (${one}, ${other})`
    await db.admin`update case_event set seq = -seq where case_id = ${id} and seq in (${one}, ${other})`
    await db.admin`update case_event set seq = case when seq = ${-one} then ${other}::int else ${one}::int end where case_id = ${id} and seq < 0`
  }
})

test('No login may update or delete history, breaches or reads, or rewrite who may see a case (fault 90)', async () => {
  const id = await storied()
  const acts = [
    `update case_event set kind = 'X' where case_id = '${id}'`,
    `delete from case_event where case_id = '${id}'`,
    `update event_content set content = '{}' where case_id = '${id}'`,
    `delete from event_content where case_id = '${id}'`,
    `update breach set due_at = now() where case_id = '${id}'`,
    `delete from breach where case_id = '${id}'`,
    `update case_read set at = now()`,
    `delete from case_read`,
    `update case_party set reads_until = null`,
    `delete from incident where id = '${id}'`,
    `update incident set opened_at = now() where id = '${id}'`,
    `truncate case_event cascade`,
  ]
  const doors = [
    (act: string) => asClock(({ sql }) => sql.unsafe(act)),
    (act: string) => asSweep(({ sql }) => sql.unsafe(act)),
    (act: string) => asHolder(db.cast.aub.person.credential, ({ sql }) => sql.unsafe(act)),
    (act: string) => asHolder(db.cast.x.person.credential, ({ sql }) => sql.unsafe(act)),
  ]
  for (const door of doors)
    for (const act of acts) await expect(door(act), act).rejects.toMatchObject({ code: '42501' })
})

describe('reads are facts (house decision 9)', () => {
  const reads = (id: string) =>
    db.admin`select reader_id, organisation_id, channel, at from case_read where case_id = ${id} order by at`
  async function read(credential: Credential, channel: 'WEB' | 'API', ...ids: string[]): Promise<void> {
    const reading = openReading(credential, channel)
    await reading.transaction()
    for (const id of ids) reading.markRead(id)
    await reading.finish()
  }

  test('A person who reads a case again within the same five minutes reads it once; the next slot, another channel and another reader count', async () => {
    await holdClock(db, '2026-11-28T10:00:00+01:00')
    const id = await desk.reported(db.cast.a)
    const { credential } = db.cast.a.person
    await read(credential, 'WEB', id)
    await holdClock(db, '2026-11-28T10:04:59+01:00')
    await read(credential, 'WEB', id, id)
    expect(await reads(id)).toHaveLength(1)
    await read(credential, 'API', id)
    await holdClock(db, '2026-11-28T10:05:00+01:00')
    await read(credential, 'WEB', id)
    await read(db.cast.x.client, 'API', id)
    expect((await reads(id)).map(row => [row.organisation_id, row.channel])).toEqual([
      [db.cast.a.id, 'WEB'],
      [db.cast.a.id, 'API'],
      [db.cast.a.id, 'WEB'],
      [db.cast.x.id, 'API'],
    ])
  })

  test('Sixteen readers of the same cases in any order do not stop one another', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => desk.reported(db.cast.a)))
    const people = await Promise.all(
      Array.from({ length: 8 }, (_one, n) =>
        mintPerson(db.admin, db.cast.a.id, `Læser ${n}`, `laeser${n}@a.example`, ['SCHOOL_USER']),
      ),
    )
    await Promise.all(
      people.flatMap(({ credential }, n) =>
        [0, 1].map(() => read(credential, 'WEB', ...(n % 2 ? ids : ids.toReversed()))),
      ),
    )
    for (const id of ids) expect(await reads(id)).toHaveLength(8)
  })

  test('A read that cannot be written down is no read: the operation fails, and the lane goes on (R-5.15)', async () => {
    const id = await desk.reported(db.cast.a)
    const reading = openReading(db.cast.b.person.credential, 'WEB')
    await reading.transaction()
    reading.markRead(id)
    await expect(reading.finish()).rejects.toMatchObject({ code: '42501' })
    await db.admin`alter table case_read add constraint full_disk check (channel <> 'WEB') not valid`
    await expect(read(db.cast.a.person.credential, 'WEB', id)).rejects.toThrow()
    await db.admin`alter table case_read drop constraint full_disk`
    expect(await reads(id)).toEqual([])
    await read(db.cast.a.person.credential, 'WEB', id)
    expect(await reads(id)).toHaveLength(1)
  })

  test('An error in the operation writes no read', async () => {
    const id = await desk.reported(db.cast.a)
    const reading = openReading(db.cast.a.person.credential, 'WEB')
    const { sql } = await reading.transaction()
    reading.markRead(id)
    await sql`select 1 / 0`.catch(() => undefined)
    await expect(reading.finish()).rejects.toThrow()
    expect(await reads(id)).toEqual([])
  })
})
