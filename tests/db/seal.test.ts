import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash, linkHash } from '#db/chain-link.ts'
import { asClock, openReading } from '#db/connection.ts'
import { announceChanges } from '#db/outbox.ts'
import { sealChanges } from '#db/seal.ts'
import { type SealHead, verifyHistory } from '#db/verify-history.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

async function read(id: string): Promise<void> {
  const reading = openReading(db.cast.a.person.credential, 'WEB')
  await reading.transaction()
  reading.markRead(id)
  await reading.finish()
}

/** As the worker's loops do each minute. */
async function seal() {
  while ((await asClock(tx => announceChanges(tx, 500))) > 0);
  return asClock(sealChanges)
}

/** A case with four entries whose history and reads are sealed. */
async function sealed(): Promise<string> {
  const id = await desk.reported(db.cast.a)
  value(await desk.begin(db.cast.x, id))
  value(await desk.status(db.cast.x, id))
  await read(id)
  await seal()
  value(await desk.status(db.cast.x, id, 'Vi har fundet fejlen.'))
  await db.ahead(60)
  await seal()
  await db.ahead(60)
  await seal()
  return id
}

const verified = (exported: SealHead | null = null) => asClock(tx => verifyHistory(tx, exported))
const numberOf = async (id: string) =>
  (await db.admin`select number from incident where id = ${id}`)[0]?.number as string

/** What a superuser does, in a transaction that the verifier sees and that is then undone. */
async function afterDoing(act: (sql: typeof db.admin) => Promise<unknown>) {
  const undo = new Error('undo')
  let found: Awaited<ReturnType<typeof verified>> | undefined
  await db.admin
    .begin(async sql => {
      await sql.unsafe('set local session_replication_role = replica')
      await act(sql as never)
      found = await verifyHistory({ sql: sql as never })
      throw undo
    })
    .catch(error => {
      if (error !== undo) throw error
    })
  return found?.bad
}

test('Every history and every seal is as it was written, and the last seal can be kept elsewhere', async () => {
  await sealed()
  const { cases, entries, seals, bad, head } = await verified()
  expect(bad).toBeNull()
  expect(cases).toBe(1)
  expect(entries).toBeGreaterThanOrEqual(4)
  expect(seals).toBeGreaterThanOrEqual(2)
  expect((await verified(head)).bad).toBeNull()
})

describe('What a superuser does is found, and the first bad row is named (fault 90)', () => {
  const entry = async (id: string, seq: number) => ({ table: 'case_event', case: await numberOf(id), seq })

  test('an entry that is edited, deleted, or changed about with the next', async () => {
    const id = await sealed()
    const edited = (sql: typeof db.admin) =>
      sql`update case_event set actor_name = 'En anden' where case_id = ${id} and seq = 2`
    const deleted = async (sql: typeof db.admin) => {
      await sql`delete from event_content where case_id = ${id} and seq = 3`
      await sql`delete from case_event where case_id = ${id} and seq = 3`
    }
    const swapped = async (sql: typeof db.admin) => {
      for (const table of ['case_event', 'event_content']) {
        await sql.unsafe(`update ${table} set seq = -seq where case_id = '${id}' and seq in (2, 3)`)
        await sql.unsafe(`update ${table} set seq = 5 + seq where case_id = '${id}' and seq in (-2, -3)`)
      }
    }
    expect(await afterDoing(edited)).toMatchObject(await entry(id, 2))
    expect(await afterDoing(deleted)).toMatchObject(await entry(id, 3))
    expect(await afterDoing(swapped)).toMatchObject(await entry(id, 2))
  })

  test('a tail that is cut off, also when the case is made to forget it', async () => {
    const id = await sealed()
    const [row] = await db.admin`select max(seq) as last from case_event where case_id = ${id}`
    const cut = async (sql: typeof db.admin) => {
      await sql`delete from event_content where case_id = ${id} and seq = ${row?.last}`
      await sql`delete from case_event where case_id = ${id} and seq = ${row?.last}`
    }
    const forgotten = async (sql: typeof db.admin) => {
      await cut(sql)
      await sql`update incident set (seq, last_hash) = (select seq, hash from case_event where case_id = ${id} order by seq desc limit 1)
        where id = ${id}`
    }
    expect(await afterDoing(cut)).toMatchObject(await entry(id, row?.last))
    expect(await afterDoing(forgotten)).toMatchObject({
      table: 'seal',
      why: `entry ${row?.last} of case ${id} is not the one that it seals`,
    })
  })

  test('a history that is written anew from one entry on, every hash of it right', async () => {
    const id = await sealed()
    const forged = async (sql: typeof db.admin) => {
      const rows = await sql`select e.*, c.salt, c.content from case_event e join event_content c using (case_id, seq)
        where case_id = ${id} order by seq`
      let hash = rows[0]?.hash as string
      for (const row of rows.slice(1)) {
        const content = row.seq === 2 ? { ...row.content, handler: 'En anden' } : row.content
        const kept = {
          seq: row.seq,
          at: row.at,
          kind: row.kind,
          category: row.category,
          actorKind: row.actor_kind,
          actorId: row.actor_id,
          actorName: row.actor_name,
          organisationId: row.organisation_id,
          source: row.source,
          contentHash: contentHash(row.salt, content),
        }
        hash = linkHash(hash, id, kept)
        await sql`update case_event set content_hash = ${kept.contentHash}, hash = ${hash} where case_id = ${id} and seq = ${row.seq}`
        await sql`update event_content set content = ${sql.json(content)} where case_id = ${id} and seq = ${row.seq}`
      }
      await sql`update incident set last_hash = ${hash} where id = ${id}`
    }
    expect(await afterDoing(forged)).toMatchObject({ table: 'seal' })
  })

  test('a whole case that is deleted, with or without its place in the seals', async () => {
    const id = await sealed()
    const gone = async (sql: typeof db.admin) => {
      for (const table of ['event_content', 'case_event', 'outbox', 'case_party', 'clock', 'delivery', 'case_read'])
        await sql.unsafe(`delete from ${table} where case_id = '${id}'`)
      await sql`delete from incident where id = ${id}`
    }
    const goneEverywhere = async (sql: typeof db.admin) => {
      await gone(sql)
      await sql`delete from seal_head where case_id = ${id}`
    }
    expect(await afterDoing(gone)).toMatchObject({ table: 'case_event', case: id, seq: 1 })
    expect(await afterDoing(goneEverywhere)).toMatchObject({ table: 'seal' })
  })

  test('a read that is deleted or moved, and a seal that is edited or missing', async () => {
    const id = await sealed()
    const [last] = await db.admin`select max(id)::int as id from seal`
    const acts: [(sql: typeof db.admin) => Promise<unknown>, string][] = [
      [sql => sql`delete from case_read where case_id = ${id}`, 'the reads that it seals are not as they were written'],
      [
        sql => sql`update case_read set reader_id = gen_random_uuid() where case_id = ${id}`,
        'the reads that it seals are not as they were written',
      ],
      [
        sql => sql`update seal set head_count = head_count + 1 where id = ${last?.id - 1}`,
        'the seal is not as it was written',
      ],
      [sql => sql`delete from seal where id = ${last?.id - 1}`, 'the seal before it is missing'],
    ]
    for (const [act, why] of acts) expect(await afterDoing(act)).toMatchObject({ table: 'seal', why })
  })

  test('a tail of the seals that is cut off, by the head that was exported', async () => {
    await sealed()
    const { head } = await verified()
    if (!head) throw new Error('nothing was sealed')
    const cut = { seal: head.seal + 1, hash: head.hash }
    expect((await verified(cut)).bad).toEqual({
      table: 'seal',
      seal: cut.seal,
      why: 'the seal that was exported was cut off',
    })
    expect((await verified({ ...head, hash: '0'.repeat(64) })).bad).toMatchObject({ table: 'seal', seal: head.seal })
  })
})

test('Nothing new is no seal, and a read is sealed when nobody can add to its minute any more', async () => {
  while (await seal()) await db.ahead(60)
  const id = await desk.reported(db.cast.a)
  await read(id)
  await db.ahead(5)
  const first = await seal()
  await db.ahead(60)
  const second = await seal()
  await db.ahead(60)
  expect([first?.headCount, first?.readCount]).toEqual([1, 0])
  expect([second?.headCount, second?.readCount]).toEqual([0, 1])
  expect(await seal()).toBeNull()
  expect((await verified()).bad).toBeNull()
})
