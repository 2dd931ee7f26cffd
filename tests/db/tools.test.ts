import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportIncidentInput } from '#db/commands/report-incident.ts'
import { asClock } from '#db/connection.ts'
import { forgetKeys } from '#db/forget-keys.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, refusal, report, rowCounts, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
  await db.admin`update integration_client set priority_words = '{"1": 1, "kritisk": 1, "høj": 2, "3 - moderate": 3}' where organisation_id = ${db.cast.a.id}`
})
afterAll(() => db.close())

const ofA = (input: ReportIncidentInput) => report(db.cast.a.client, { priority: null, ...input })
const ref = (id: string) => ({ externalRef: { system: 'ServiceNow', id } })
const stored = async (id: string | undefined) => (await db.admin`select * from incident where id = ${id ?? ''}`)[0]

describe("A tool's own words for the priorities (R-5.13)", () => {
  test.each([
    ['Kritisk', 1],
    [' HØJ ', 2],
    ['3 - Moderate', 3],
    ['1', 1],
  ] as const)('%j is priority %i', async (priorityWord, priority) => {
    const done = value(await ofA({ priorityWord }))
    expect((await stored(done.incidentIds[0]))?.priority).toBe(priority)
  })

  test('A word that is not set is refused with those that are; of another client none count', async () => {
    const before = await rowCounts(db)
    expect(refusal(await ofA({ priorityWord: 'Medium' }))).toEqual({
      kind: 'UnknownPriorityWord',
      field: ['priorityWord'],
      detail: { known: '1,høj,kritisk,3 - moderate' },
    })
    const other = await report(db.cast.b.client, { priority: null, priorityWord: 'kritisk' })
    expect(refusal(other)).toMatchObject({ kind: 'UnknownPriorityWord', detail: { known: '' } })
    expect(refusal(await ofA({ priorityWord: '__proto__' }))).toMatchObject({ kind: 'UnknownPriorityWord' })
    expect(refusal(await report(db.cast.a, { priority: null, priorityWord: '1' }))).toMatchObject({
      detail: { reason: 'ONLY_CLIENT' },
    })
    expect(await rowCounts(db)).toEqual(before)
  })
})

describe('A report under a reference of the own tool (api.md, External references)', () => {
  test('A used reference is refused; an upsert finds the case and brings its new words, the old ones kept (R-5.15)', async () => {
    const [id] = value(await ofA({ priority: 3, ...ref('INC001') })).incidentIds
    expect(refusal(await ofA({ priority: 3, ...ref('INC001') }))).toMatchObject({
      field: ['externalRef', 'id'],
      detail: { reason: 'TAKEN' },
    })
    const again = value(
      await ofA({ priority: 3, ...ref('INC001'), upsert: true, title: 'Ingen leverancer siden kl. 8' }),
    )
    expect(again).toMatchObject({ incidentIds: [id], isNew: false })
    expect(await stored(id)).toMatchObject({ title: 'Ingen leverancer siden kl. 8', version: 2 })
    const [entry] = await db.admin`select c.content from case_event join event_content c using (case_id, seq)
      where case_id = ${id ?? ''} and kind = 'ReportAmended'`
    expect(entry?.content).toEqual({
      from: { title: 'Ingen leverancer' },
      to: { title: 'Ingen leverancer siden kl. 8' },
    })
    value(await ofA({ priority: 3, ...ref('INC001'), upsert: true, title: 'Ingen leverancer siden kl. 8' }))
    expect(await desk.history(id ?? '')).toEqual(['IncidentReported', 'ReportAmended'])
  })

  test('An upsert of a reference that is new reports it; of a closed case it changes nothing', async () => {
    const first = value(await ofA({ priority: 3, ...ref('INC002'), upsert: true }))
    expect(first.isNew).toBe(true)
    const id = first.incidentIds[0] ?? ''
    value(await desk.begin(db.cast.x, id))
    value(await desk.resolve(db.cast.x, id))
    value(await desk.close(db.cast.aub, id))
    const history = await desk.history(id)
    expect(value(await ofA({ priority: 3, ...ref('INC002'), upsert: true, title: 'Noget andet' })).incidentIds).toEqual(
      [id],
    )
    expect(await desk.history(id)).toEqual(history)
  })

  test('Eight upserts at once are one case', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ofA({ priority: 3, ...ref('INC003'), upsert: true })),
    )
    expect(new Set(answers.map(answer => value(answer).incidentIds[0])).size).toBe(1)
    expect(answers.filter(answer => value(answer).isNew)).toHaveLength(1)
  })

  test("Another organisation's reference may be the same, and tells nothing (fault 42)", async () => {
    const mine = value(await ofA({ priority: 3, ...ref('INC004') }))
    const theirs = value(await report(db.cast.b.client, { priority: 3, ...ref('INC004'), upsert: true }))
    expect(theirs.isNew).toBe(true)
    expect(theirs.incidentIds).not.toEqual(mine.incidentIds)
  })
})

describe('Keys that make a repeat safe (house decision 11)', () => {
  test('A transaction that did not commit leaves no key: the repeat has its effect (fault 2)', async () => {
    await db.admin`create function stop_it() returns trigger language plpgsql as $$ begin raise exception 'stopped'; end $$`
    await db.admin`create trigger stop_it before insert on case_event for each row execute function stop_it()`
    await expect(report(db.cast.a.client, { title: 'Stoppet' }, 'retry-1')).rejects.toThrow('stopped')
    await db.admin`drop function stop_it cascade`
    expect((await db.admin`select count(*)::int as n from idempotency_key where key = 'retry-1'`)[0]?.n).toBe(0)
    const first = value(await report(db.cast.a.client, { title: 'Stoppet' }, 'retry-1'))
    expect(value(await report(db.cast.a.client, { title: 'Stoppet' }, 'retry-1'))).toEqual(first)
    expect((await db.admin`select count(*)::int as n from incident where title = 'Stoppet'`)[0]?.n).toBe(1)
    expect(
      (await db.admin`select count(*)::int as n from outbox where case_id = ${first.incidentIds[0] ?? ''}`)[0]?.n,
    ).toBe(1)
  })

  test('A key is kept for 30 days and not a day longer: then the request is a new one', async () => {
    const first = value(await report(db.cast.a.client, { title: 'Husket' }, 'old-1'))
    await db.admin`update idempotency_key set created_at = now() - interval '29 days 23 hours' where key = 'old-1'`
    expect(await asClock(forgetKeys)).toBe(false)
    expect(value(await report(db.cast.a.client, { title: 'Husket' }, 'old-1'))).toEqual(first)
    await db.admin`update idempotency_key set created_at = now() - interval '30 days 1 minute' where key = 'old-1'`
    await asClock(forgetKeys)
    expect(value(await report(db.cast.a.client, { title: 'Husket' }, 'old-1')).incidentIds).not.toEqual(
      first.incidentIds,
    )
  })

  test('A refusal is not kept: the same key may bring the right input', async () => {
    refusal(await report(db.cast.a.client, { title: 'x' }, 'fixed-1'))
    expect(value(await report(db.cast.a.client, { title: 'Rettet titel' }, 'fixed-1')).isNew).toBe(true)
  })
})
