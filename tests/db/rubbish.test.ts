import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportIncidentInput } from '#db/commands/report-incident.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, NOBODY, refusal, report, rowCounts, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
let before: Record<string, number>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
  before = await rowCounts(db)
})
afterAll(() => db.close())

const days = (n: number) => new Date(Date.now() + n * 86_400_000)
const long = 'å'.repeat(10_001)
const invalid = (field: string, reason: string, more = {}) => ({
  kind: 'InvalidInput',
  field: field.split('.'),
  detail: { reason, ...more },
})

const rows: [string, ReportIncidentInput, object][] = [
  [
    'a NUL in the description',
    { description: `Det er i stykker${'\u0000'} her.` },
    invalid('description', 'NOT_STORABLE'),
  ],
  ['half a character in the title', { title: 'Stoppet \ud83d' }, invalid('title', 'NOT_STORABLE')],
  ['10 001 characters', { businessConsequence: long }, invalid('businessConsequence', 'TOO_LONG', { max: 10_000 })],
  ['nineteen characters', { description: 'x'.repeat(19) }, invalid('description', 'TOO_SHORT', { min: 20 })],
  ['a title of 201', { title: 'x'.repeat(201) }, invalid('title', 'TOO_LONG', { max: 200 })],
  [
    'a telephone that is none',
    { reporter: { name: 'Bo Bo', department: 'IT', location: 'Her', phone: '123' } },
    invalid('reporter.phone', 'PHONE'),
  ],
  [
    'a name of one letter',
    { reporter: { name: 'B', department: 'IT', location: 'Her', phone: '70113000' } },
    invalid('reporter.name', 'TOO_SHORT', { min: 2 }),
  ],
  ['a detection in the future', { detectedAt: days(1) }, invalid('detectedAt', 'IN_FUTURE')],
  ['a P1 found 40 days ago', { detectedAt: days(-40) }, invalid('detectedAt', 'TOO_EARLY', { days: 31 })],
  [
    'a P3 found before Christ',
    { priority: 3, detectedAt: new Date(-99_999_999_999_999) },
    invalid('detectedAt', 'TOO_EARLY', { days: 400 }),
  ],
  [
    'an arising after the detection',
    { detectedAt: days(-2), occurredAt: days(-1) },
    invalid('occurredAt', 'AFTER_DETECTION'),
  ],
  ['another school', { schools: [NOBODY] }, invalid('schools', 'ONLY_OWN_SCHOOL')],
  ['251 schools', { schools: Array.from({ length: 251 }, () => NOBODY) }, invalid('schools', 'TOO_MANY', { max: 250 })],
  ['an empty external system', { externalRef: { system: ' ', id: '1' } }, invalid('externalRef.system', 'REQUIRED')],
  [
    'no description',
    { description: ' ' },
    { kind: 'IncompleteReport', field: ['description'], detail: { missing: 'description', mayAcceptIncomplete: true } },
  ],
  [
    'no priority',
    { priority: null },
    { kind: 'IncompleteReport', field: ['priority'], detail: { missing: 'priority', mayAcceptIncomplete: false } },
  ],
  [
    'another system without its name',
    { service: 'OTHER' },
    {
      kind: 'IncompleteReport',
      field: ['otherService'],
      detail: { missing: 'otherService', mayAcceptIncomplete: true },
    },
  ],
  [
    'a lower priority without a reason',
    { priority: 3, critical: { blocksSystem: true } },
    { kind: 'PriorityReasonRequired', field: ['priorityReason'], detail: { suggestedPriority: 1 } },
  ],
]

describe('a report with', () => {
  test.each(rows)('%s is refused at its field, with the reason, and stores nothing', async (_what, input, expected) => {
    expect(refusal(await report(db.cast.a, input))).toEqual(expected)
    expect(await rowCounts(db)).toEqual(before)
  })
})

test('A supplier names schools of its own; AUB names schools that exist (R-2.1)', async () => {
  expect(refusal(await report(db.cast.y, { schools: [db.cast.b.id], service: 'BOARD_AND_LODGING' }))).toEqual(
    invalid('schools', 'UNKNOWN_ORGANISATION'),
  )
  expect(refusal(await report(db.cast.x, {}))).toEqual(invalid('schools', 'REQUIRED'))
  expect(refusal(await report(db.cast.aub, { schools: [NOBODY] }))).toEqual(invalid('schools', 'UNKNOWN_ORGANISATION'))
  expect(refusal(await report(db.cast.aub, { schools: [db.cast.x.id] }))).toEqual(
    invalid('schools', 'UNKNOWN_ORGANISATION'),
  )
})

test('An empty list of schools is as none: AUB tells everybody of its own fault, a school speaks for itself', async () => {
  const id = await desk.reported(db.cast.aub, { schools: [], responsibleSide: 'AUB' })
  const told = await db.admin`select school_id as id from affected_school where case_id = ${id}`
  expect(told.map(row => row.id).sort()).toEqual([db.cast.a.id, db.cast.b.id, db.cast.c.id].sort())
  await desk.reported(db.cast.a, { schools: [] })
})

test('A foreign school and one that never existed are refused alike', async () => {
  const answer = async (id: string) => refusal(await report(db.cast.y, { schools: [id], service: 'BOARD_AND_LODGING' }))
  expect(await answer(db.cast.b.id)).toEqual(await answer(NOBODY))
})

test('An incomplete P1 is taken when the sender says so, and says what is missing (R-5.13)', async () => {
  const id = await desk.reported(db.cast.a, {
    title: null,
    description: '🚒'.repeat(90),
    businessConsequence: null,
    acceptIncomplete: true,
  })
  const [row] = await db.admin`select to_json(missing) as missing, title from incident where id = ${id}`
  expect(row?.missing).toEqual(['title', 'businessConsequence'])
  expect(row?.title).toBe('🚒'.repeat(80))
})

test('Ten thousand characters are ten thousand, whatever they are made of', async () => {
  value(await report(db.cast.a, { description: '🚒'.repeat(10_000) }))
})

describe('the verbs on a case', () => {
  test('refuse texts that are missing, too long or not storable, at their field', async () => {
    const { a, x } = db.cast
    const id = await desk.reported(a)
    const counts = await rowCounts(db)
    expect(refusal(await desk.status(x, id, ' '))).toEqual(invalid('situation', 'REQUIRED'))
    expect(refusal(await desk.status(x, id, 'ok'))).toEqual(invalid('situation', 'TOO_SHORT', { min: 3 }))
    expect(refusal(await desk.status(x, id, long))).toEqual(invalid('situation', 'TOO_LONG', { max: 10_000 }))
    expect(refusal(await desk.status(x, id, 'a\u0000b'))).toEqual(invalid('situation', 'NOT_STORABLE'))
    expect(refusal(await desk.resolve(x, id, { text: '' }))).toEqual(invalid('text', 'REQUIRED'))
    expect(refusal(await desk.resolve(x, id, { workaround: '\udfff' }))).toEqual(invalid('workaround', 'NOT_STORABLE'))
    expect(refusal(await desk.begin(x, id, { handler: { name: 'Bo\u0000', phone: '70113000' } }))).toEqual(
      invalid('handler.name', 'NOT_STORABLE'),
    )
    expect(await rowCounts(db)).toEqual(counts)
  })
})
