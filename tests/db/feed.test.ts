import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asClock, openReading } from '#db/connection.ts'
import { announceChanges } from '#db/outbox.ts'
import { type FeedRow, feedPage } from '#db/queries/feed.ts'
import { judgeFeed, type Written, writeChanges } from '#ops/feed-writers.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, type Who } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

const announceAll = async () => {
  while ((await asClock(tx => announceChanges(tx, 500))) > 0);
}

/** A page of the feed, as somebody sees it. */
async function page(who: Who, after: number, more: { limit?: number; excludeOwn?: boolean } = {}) {
  const reading = openReading('hash' in who ? who : who.person.credential, 'API')
  const { actor, sql } = await reading.transaction()
  const asked = { after, limit: more.limit ?? 100, ownClient: more.excludeOwn ? actor.id : null }
  const answer = await feedPage({ sql }, actor, asked)
  await reading.finish()
  return answer
}

async function all(who: Who, after = 0): Promise<FeedRow[]> {
  const rows: FeedRow[] = []
  for (;;) {
    const next = await page(who, rows.at(-1)?.position ?? after, { limit: 7 })
    rows.push(...next.rows)
    if (!next.hasMore) return rows
  }
}
const kinds = (rows: readonly FeedRow[], caseId: string) =>
  rows.filter(row => row.caseId === caseId).map(row => [row.seq, row.kind])

test('A change is in the feed only when nothing older can still be committed', async () => {
  const [slow, fast] = [await desk.reported(db.cast.b), await desk.reported(db.cast.b)]
  await announceAll()
  const start = (await all(db.cast.x)).at(-1)?.position ?? 0
  const other = postgres(db.adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  await other.unsafe('begin')
  await other`insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, source, content_hash, hash)
    values (${slow}, 99, now(), 'NoteAdded', 'MESSAGE', 'SYSTEM', 'SYSTEM', 'SYSTEM', '', '')`
  await other`insert into outbox (case_id, seq, kind, rings) values (${slow}, 99, 'NoteAdded', false)`
  await desk.begin(db.cast.x, fast)
  await announceAll()
  const early = await all(db.cast.x, start)
  await other.unsafe('commit')
  await other.end()
  await announceAll()
  const late = await all(db.cast.x, early.at(-1)?.position)
  expect(early.map(row => row.caseId)).toEqual([fast])
  expect(late.map(row => [row.caseId, row.seq])).toEqual([[slow, 99]])
})

test('The feed tells each organisation of its own cases alone, far back as well as near (R-2.4)', async () => {
  const id = await desk.reported(db.cast.a)
  await desk.begin(db.cast.x, id)
  await announceAll()
  for (const who of [db.cast.a, db.cast.x, db.cast.aub])
    expect(kinds(await all(who), id)).toEqual([
      [1, 'IncidentReported'],
      [2, 'IncidentBegun'],
    ])
  for (const who of [db.cast.b, db.cast.y, db.cast.c]) expect(kinds(await all(who), id)).toEqual([])
  // So far behind that the own cases are asked instead of the places in their order.
  await db.admin`update feed_head set highest = highest + 30000`
  const near = await all(db.cast.a, 1)
  expect(kinds(await all(db.cast.a), id)).toEqual([
    [1, 'IncidentReported'],
    [2, 'IncidentBegun'],
  ])
  expect((await all(db.cast.a)).map(row => row.position)).toEqual(near.map(row => row.position))
  expect(kinds(await all(db.cast.b), id)).toEqual([])
})

test('A client that asks so does not get its own changes back; else they are marked as its own (R-5.15)', async () => {
  await announceAll()
  const start = await highest()
  const id = await desk.reported(db.cast.x.client, { schools: [db.cast.a.id] })
  await desk.status(db.cast.aub, id, 'Vi har set sagen.')
  await announceAll()
  const heard = (await page(db.cast.x.client, start, { excludeOwn: true })).rows.filter(row => row.caseId === id)
  expect(heard.map(row => row.kind)).toEqual(['StatusSent'])
  const [client] = await db.admin`select id from integration_client where organisation_id = ${db.cast.x.id}`
  const whole = (await all(db.cast.x.client, start)).filter(row => row.caseId === id)
  expect(whole.map(row => row.event?.actorId === client?.id)).toEqual([true, false])
})

const highest = async () => (await db.admin`select highest from feed_head`)[0]?.highest as number

test('Whoever loses sight of a case is told so, and nothing of it after; the others hear nothing of that (R-2.1)', async () => {
  const id = await desk.reported(db.cast.a)
  await announceAll()
  const start = (await all(db.cast.x)).at(-1)?.position ?? 0
  await db.admin`update case_party set reads_until = now() where case_id = ${id} and organisation_id = ${db.cast.x.id}`
  await desk.status(db.cast.aub, id)
  await announceAll()
  const told = (await all(db.cast.x, start)).filter(row => row.caseId === id)
  expect(told.map(row => [row.kind, row.number, row.event])).toEqual([['CaseAccessEnded', null, null]])
  expect(kinds(await all(db.cast.x), id).map(([, kind]) => kind)).toEqual(['CaseAccessEnded'])
  expect(kinds(await all(db.cast.a, start), id).map(([, kind]) => kind)).toEqual(['StatusSent'])
})

test('Reading a case is not in the feed, nor is a moved clock of a demo (house decision 9)', async () => {
  const id = await desk.reported(db.cast.a)
  const reading = openReading(db.cast.x.person.credential, 'WEB')
  await reading.transaction()
  reading.markRead(id)
  await reading.finish()
  await db.admin`insert into outbox (case_id, seq, kind, rings) values (${id}, 1, 'ClockMoved', false)`
  await announceAll()
  expect(kinds(await all(db.cast.a), id)).toEqual([[1, 'IncidentReported']])
})

test('Fifty writers with random commit delay and a reader that follows: none missed, none doubled, order kept (fault 83)', async () => {
  const cases: string[] = []
  for (let n = 0; n < 40; n += 1) cases.push(await desk.reported(db.cast.b))
  const connect = () => postgres(db.adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  const run = { isOver: false, isAnnounced: false }
  // Two relays at once, as two workers would.
  const relays = [1, 2].map(async () => {
    while (!run.isOver) await asClock(tx => announceChanges(tx, 80))
    await announceAll()
  })
  const read: Written[] = []
  const start = (await all(db.cast.x)).at(-1)?.position ?? 0
  const following = (async () => {
    let after = start
    for (;;) {
      const wasOver = run.isAnnounced
      const { rows } = await page(db.cast.x, after)
      read.push(...rows.filter(row => row.kind === 'NoteAdded'))
      after = rows.at(-1)?.position ?? after
      if (wasOver && rows.length === 0) return
    }
  })()
  const written = await writeChanges(connect, cases, { changes: 10_000, writers: 50, longestMs: 20 })
  run.isOver = true
  await Promise.all(relays)
  run.isAnnounced = true
  await following
  expect(written.length).toBeGreaterThan(9_000)
  expect(judgeFeed(written, read)).toEqual({ missed: 0, doubled: 0, outOfOrder: 0 })
  expect(read.length).toBe(written.length)
}, 120_000)
