import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReportIncidentInput, reportIncident } from '#db/commands/report-incident.ts'
import { sendStatus } from '#db/commands/send-status.ts'
import { runCommand } from '#db/connection.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, REPORT, refusal, rowCounts, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

const HIGH = 'Eleven 251248-4916 mangler i leverancen fra i morges.'
const MEDIUM = 'Eleven 010165-0001 mangler i leverancen fra i morges.'
type Choice = { civilNumber?: 'MASK' | 'KEEP_WITH_REASON'; civilNumberReason?: string }

function report(source: 'WEB' | 'API', more: ReportIncidentInput & Choice) {
  const input = { ...REPORT, priority: 3 as const, ...more }
  const { a } = db.cast
  const credential = source === 'WEB' ? a.person.credential : a.client
  return runCommand(credential, { verb: 'reportIncident', input, idempotencyKey: null, source }, tx =>
    reportIncident(tx, input),
  )
}
const stored = async (id: string | undefined) =>
  (await db.admin`select title, description from incident where id = ${id ?? ''}`)[0]
const kept = async (id: string | undefined) =>
  (
    await db.admin`select c.content from case_event e join event_content c using (case_id, seq)
    where case_id = ${id ?? ''} and kind = 'CivilNumberKept'`
  ).map(row => row.content)

describe('A civil registration number in a text (D.9)', () => {
  test('stops a page at the field, and nothing is stored, until somebody chooses', async () => {
    const before = await rowCounts(db)
    const no = refusal(await report('WEB', { description: HIGH }))
    expect(no).toEqual({ kind: 'CivilNumberFound', field: ['description'], detail: { fields: 'description' } })
    expect(await rowCounts(db)).toEqual(before)
    expect(JSON.stringify(no)).not.toContain('4916')
  })

  test('is stored masked when that is chosen, in every text, and nowhere unmasked', async () => {
    const done = value(await report('WEB', { description: HIGH, title: 'Fejl for 2512484916', civilNumber: 'MASK' }))
    expect(await stored(done.incidentIds[0])).toEqual({
      title: 'Fejl for 251248-XXXX',
      description: 'Eleven 251248-XXXX mangler i leverancen fra i morges.',
    })
    expect(done.warnings).toEqual([])
    const [row] = await db.admin`select count(*)::int as n from event_content where content::text ~ '4916'`
    expect(row?.n).toBe(0)
  })

  test('is kept when somebody says why, and the history says who and why, without the number', async () => {
    const none = await report('WEB', { description: HIGH, civilNumber: 'KEEP_WITH_REASON', civilNumberReason: ' ' })
    expect(refusal(none)).toMatchObject({ kind: 'InvalidInput', field: ['civilNumberReason'] })
    const more = { civilNumber: 'KEEP_WITH_REASON', civilNumberReason: 'Opdigtet testperson' } as const
    const done = value(await report('WEB', { description: HIGH, ...more }))
    expect((await stored(done.incidentIds[0]))?.description).toBe(HIGH)
    expect(await kept(done.incidentIds[0])).toEqual([{ fields: ['description'], reason: 'Opdigtet testperson' }])
  })

  test('from a tool is taken as it is, marked on the case and told', async () => {
    const done = value(await report('API', { description: HIGH }))
    expect(done.warnings).toEqual([{ field: ['description'], certainty: 'HIGH' }])
    expect(await kept(done.incidentIds[0])).toEqual([{ fields: ['description'], reason: null }])
  })

  test('that is doubtful only warns, on a page and from a tool', async () => {
    for (const source of ['WEB', 'API'] as const) {
      const done = value(await report(source, { description: MEDIUM }))
      expect(done.warnings).toEqual([{ field: ['description'], certainty: 'MEDIUM' }])
      expect(await kept(done.incidentIds[0])).toEqual([])
    }
  })

  test('is looked for in every free text of every verb, and not in telephones and foreign case numbers', async () => {
    const id = await desk.reported(db.cast.a)
    const input = { id, expectedVersion: 1, situation: 'Vi leder.', nextStep: 'Ring om 111111-1118.' }
    const command = { verb: 'sendStatus', input, idempotencyKey: null, source: 'WEB' } as const
    const said = await runCommand(db.cast.a.person.credential, command, tx => sendStatus(tx, input))
    expect(refusal(said)).toMatchObject({ kind: 'CivilNumberFound', field: ['nextStep'] })
    const reporter = { name: 'Sune 251248-4916', department: 'IT', location: 'Aarhus', phone: '+4525124849' }
    expect(refusal(await report('WEB', { reporter }))).toMatchObject({ field: ['reporter', 'name'] })
    const ref = value(await report('WEB', { externalRef: { system: 'TOPdesk', id: '2512484916' } }))
    expect(ref.warnings).toEqual([])
  })

  test('costs no question to the clock when no text looks like one', async () => {
    const done = value(
      await report('WEB', { description: 'Alle leverancer siden 2026-11-25 12:00 er væk: 1234567890 poster.' }),
    )
    expect(done.warnings).toEqual([])
  })
})

test('A repeat of a masked report with its key is the same act (fault 1)', async () => {
  const input = () => ({ ...REPORT, priority: 3 as const, description: HIGH, civilNumber: 'MASK' as const })
  const once = () => {
    const typed = input()
    const command = { verb: 'reportIncident', input: typed, idempotencyKey: 'masked', source: 'WEB' } as const
    return runCommand(db.cast.a.person.credential, command, tx => reportIncident(tx, typed))
  }
  const first = value(await once())
  expect(value(await once())).toEqual(first)
})

describe('Texts that cannot be stored are refused at the field (faults 1–2)', () => {
  test.each([
    ['NUL', 'Leverancen er stoppet \u0000 siden i morges.', 'NOT_STORABLE'],
    ['half a surrogate pair', 'Leverancen er stoppet \ud83d siden i morges.', 'NOT_STORABLE'],
    ['10 001 characters', 'æ'.repeat(10_001), 'TOO_LONG'],
  ])('%s', async (_what, description, reason) => {
    const before = await rowCounts(db)
    expect(refusal(await report('API', { description }))).toMatchObject({
      kind: 'InvalidInput',
      field: ['description'],
      detail: { reason },
    })
    expect(await rowCounts(db)).toEqual(before)
  })

  test('10 000 characters, also of those that JavaScript counts twice, are stored', async () => {
    const done = value(await report('API', { description: '🚒'.repeat(10_000) }))
    expect((await stored(done.incidentIds[0]))?.description.length).toBe(20_000)
  })
})
