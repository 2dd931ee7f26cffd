import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organisationPage, reportableSchools } from '#db/queries/organisations.ts'
import { overviewFigures } from '#db/queries/overview.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { annexDesk } from './annex-desk.ts'
import { deskOf, NOBODY, refusal, report, rowCounts, seenBy, value } from './desk.ts'
import { registerDesk } from './register-desk.ts'

let db: TestDatabase
let desk: Awaited<ReturnType<typeof registerDesk>>
beforeAll(async () => {
  db = await freshDatabase()
  desk = await registerDesk(db)
})
afterAll(() => db.close())

const SCHOOL = { kind: 'SCHOOL', name: 'Ny Skole', cvrNumber: '99000112', institutionNumbers: ['123456'] } as const
const reasonOf = (outcome: Parameters<typeof refusal>[0]) => {
  const { kind, field, detail } = refusal(outcome)
  return [kind, field?.join('.'), detail?.reason]
}
const organisationOf = async (id: string) => (await db.admin`select * from organisation where id = ${id}`)[0]

describe('The register of organisations', () => {
  test('AUB registers a school; its numbers are kept as digits and the fact stands in its history (C.4, D.7)', async () => {
    const { organisationId } = value(
      await desk.register({ ...SCHOOL, cvrNumber: 'DK 99 00 01 12', emailDomain: '@NySkole.example', city: 'Vejle' }),
    )
    expect(await organisationOf(organisationId)).toMatchObject({
      cvr: '99000112',
      email_domain: 'nyskole.example',
      delivery_channel: 'OWN_SA_SYSTEM',
    })
    expect(await desk.events(organisationId)).toEqual(['OrganisationRegistered'])
  })

  test.each([
    ['cvrNumber', 'CVR', { cvrNumber: '99000113' }],
    ['cvrNumber', 'REQUIRED', { cvrNumber: ' ' }],
    ['cvrNumber', 'REGISTERED', { institutionNumbers: ['222222'] }],
    ['institutionNumbers', 'REGISTERED', { cvrNumber: '99000104' }],
    ['institutionNumbers', 'INSTITUTION_NUMBER', { institutionNumbers: ['12345'] }],
    ['emailDomain', 'MAIL_DOMAIN', { emailDomain: 'skole' }],
    ['name', 'TOO_SHORT', { name: 'S' }],
    ['name', 'NOT_STORABLE', { name: 'Sk\u0000ole' }],
    ['kind', 'ONE_AUB', { kind: 'AUB' as const }],
  ])('%s: %s is refused at the field, and nothing is half stored (D.7)', async (field, reason, input) => {
    const before = await rowCounts(db)
    expect(reasonOf(await desk.register({ ...SCHOOL, ...input }))).toEqual(['InvalidInput', field, reason])
    expect(await rowCounts(db)).toEqual(before)
  })

  test('Nobody but an administrator of AUB registers: neither a school, nor a supplier, nor an agent of AUB (C.4)', async () => {
    for (const who of [db.cast.a, db.cast.x, db.cast.aub])
      expect(refusal(await desk.register({ ...SCHOOL, cvrNumber: '99000104', institutionNumbers: [] }, who)).kind).toBe(
        'NotPermitted',
      )
  })

  test('A change is held against the version that was seen, and an unknown organisation is not found (C.4)', async () => {
    const { b } = db.cast
    value(await desk.update(b.id, { name: 'Skole B og Omegn', cvrNumber: '99000090' }))
    const stale = await desk.update(b.id, { name: 'Skole B', cvrNumber: '99000090', expectedVersion: 1 })
    expect(refusal(stale)).toMatchObject({ kind: 'VersionConflict', detail: { currentVersion: 2 } })
    expect(refusal(await desk.update(NOBODY, { name: 'Ingen', cvrNumber: '99000082' })).kind).toBe('NotFound')
  })
})

describe('A school that delivers through Lærepladsen.dk', () => {
  test('is registered as inactive, gets no agreement and cannot be named in a report (R-2.3)', async () => {
    const { organisationId } = value(
      await desk.register({
        kind: 'SCHOOL',
        name: 'Skole på Lærepladsen',
        cvrNumber: '99000082',
        deliveryChannel: 'LAEREPLADSEN',
      }),
    )
    expect(reasonOf(await desk.openAgreement(organisationId))).toEqual(['InvalidInput', 'schoolId', 'NOT_COVERED'])
    const schools = await seenBy(db.cast.aub, sql => reportableSchools({ sql }))
    expect(schools.map(one => one.school.id)).not.toContain(organisationId)
    expect(schools.map(one => one.school.id)).toContain(db.cast.a.id)
  })

  test('ends its agreement before it leaves its own system; cases from before stay (R-2.3)', async () => {
    const { c } = db.cast
    value(await desk.openAgreement(c.id, '2026-01-01'))
    const leave = { name: c.name, cvrNumber: '99000074', deliveryChannel: 'LAEREPLADSEN' } as const
    expect(reasonOf(await desk.update(c.id, leave))).toEqual(['InvalidInput', 'deliveryChannel', 'AGREEMENT_OPEN'])
    expect(reasonOf(await desk.endAgreement(c.id, '2025-12-31'))).toEqual(['InvalidInput', 'lastOn', 'ENDS_BEFORE'])
    value(await desk.endAgreement(c.id))
    value(await desk.update(c.id, leave))
    value(await desk.update(c.id, { ...leave, deliveryChannel: 'OWN_SA_SYSTEM' }))
    expect(await desk.events(c.id)).toEqual(
      expect.arrayContaining(['AgreementOpened', 'AgreementEnded', 'OrganisationUpdated']),
    )
  })
})

describe('An agreement', () => {
  test('is pending until annex 2 is complete; a P1 from the school is accepted all the same (R-2.11)', async () => {
    const { a, x, y } = db.cast
    await db.admin`delete from contact_annex where organisation_id = ${a.id}`
    value(await desk.openAgreement(a.id))
    const status = async () =>
      (await db.admin`select status from agreement where school_id = ${a.id} and status <> 'ENDED'`)[0]?.status
    expect(await status()).toBe('PENDING')
    value(await report(a))
    const annex = annexDesk(db)
    await annex.sent(a)
    expect(await status()).toBe('PENDING')
    for (const supplier of [x, y]) {
      const [row] = await db.admin`select id from contact_annex where organisation_id = ${supplier.id}`
      await db.admin`insert into adopted_annex values (${a.id}, ${supplier.id}, ${row?.id}, now(), 'A')`
    }
    await annex.sent(a, { unitName: 'Studiekontoret' })
    expect(await status()).toBe('ACTIVE')
  })

  test('is open once; a second one, and one for a supplier, are refused (R-2.1)', async () => {
    expect(reasonOf(await desk.openAgreement(db.cast.a.id))).toEqual(['InvalidInput', 'schoolId', 'AGREEMENT_OPEN'])
    expect(refusal(await desk.openAgreement(db.cast.x.id)).kind).toBe('NotFound')
    expect(refusal(await desk.openAgreement(db.cast.b.id, null, db.cast.b)).kind).toBe('NotPermitted')
    expect(reasonOf(await desk.endAgreement(db.cast.b.id))).toEqual(['InvalidInput', 'schoolId', 'NO_AGREEMENT'])
  })
})

describe('A test environment (E.13)', () => {
  test('Its cases are listed and marked, and never count in figures, not even after it has gone live', async () => {
    const { b, aub } = db.cast
    const figures = () => seenBy(aub, sql => overviewFigures({ sql }))
    const before = await figures()
    value(await desk.test(b.id, true))
    const id = await deskOf(db).reported(b)
    expect((await db.admin`select is_test from incident where id = ${id}`)[0]?.is_test).toBe(true)
    expect(await figures()).toMatchObject({ p1: before.p1, dueWithinHour: before.dueWithinHour })
    value(await desk.test(b.id, false))
    expect((await figures()).p1).toBe(before.p1)
    await deskOf(db).reported(b)
    expect((await figures()).p1).toBe(before.p1 + 1)
  })

  test('AUB is none, and a school does not say so of itself', async () => {
    expect(reasonOf(await desk.test(db.cast.aub.id, true))).toEqual(['InvalidInput', 'id', 'NOT_AUB'])
    expect(refusal(await desk.test(db.cast.b.id, true, db.cast.b)).kind).toBe('NotPermitted')
  })
})

describe('A file of schools (E.14)', () => {
  const HEADING = ['Navn', 'CVR-nr.', 'Institutionsnummer', 'By', 'Aftale fra']
  const ROWS = [
    HEADING,
    ['Fjordskolen', '99000058', '654321', 'Hobro', '01.01.2027'],
    ['Bakkeskolen', '99000059', '', '', ''],
    ['', '', '', '', ''],
    ['Dalskolen', '99000066', '12', '', '31-02-2027'],
    ['Åskolen', '99000031', '', 'Randers', ''],
    ['Åskolen igen', '99000031', '', '', ''],
  ]

  test('is tried first: each fault by line and column, and nothing stored', async () => {
    const before = await rowCounts(db)
    const { schools, faults, importId } = value(await desk.import(ROWS, true))
    expect(importId).toBeNull()
    expect(schools.map(one => [one.line, one.name, one.agreementFrom])).toEqual([
      [2, 'Fjordskolen', '2027-01-01'],
      [6, 'Åskolen', null],
    ])
    expect(faults[0]?.cells).toEqual(['Bakkeskolen', '99000059', '', '', ''])
    expect(faults.map(({ line, column, reason }) => ({ line, column, reason }))).toEqual([
      { line: 3, column: 'cvr', reason: 'CVR' },
      { line: 5, column: 'institutionNumbers', reason: 'INSTITUTION_NUMBER' },
      { line: 5, column: 'agreementFrom', reason: 'DATE' },
      { line: 7, column: 'cvr', reason: 'TWICE' },
    ])
    expect(await rowCounts(db)).toEqual(before)
  })

  test('is taken in, with pending agreements, and taken back within a day where nothing hangs on a school', async () => {
    const { importId } = value(await desk.import(ROWS))
    expect(importId).not.toBeNull()
    const again = value(await desk.import(ROWS, true))
    expect(again.schools).toEqual([])
    expect(again.faults).toContainEqual({ line: 2, column: 'cvr', reason: 'REGISTERED', cells: ROWS[1] })
    const schools =
      await db.admin`select o.id, o.name, g.status from organisation o left join agreement g on g.school_id = o.id
      where o.import_id = ${importId} order by o.name collate "da-x-icu"`
    expect(schools.map(one => [one.name, one.status])).toEqual([
      ['Fjordskolen', 'PENDING'],
      ['Åskolen', null],
    ])
    value(await desk.update(schools[1]?.id, { name: 'Åskolen', cvrNumber: '99000031', city: 'Viborg' }))
    expect(value(await desk.undo(importId ?? ''))).toMatchObject({ withdrawnCount: 1, keptCount: 1 })
    expect(reasonOf(await desk.undo(importId ?? ''))).toEqual(['InvalidInput', 'importId', 'IMPORT_UNDONE'])
    const { rows } = await seenBy(db.cast.aub, sql =>
      organisationPage({ sql }, { limit: 100, after: null, filter: {} }),
    )
    expect(rows.map(one => one.name)).toContain('Åskolen')
    expect(rows.map(one => one.name)).not.toContain('Fjordskolen')
    expect(value(await desk.import(ROWS, true)).schools.map(one => one.name)).toEqual(['Fjordskolen'])
  })

  test('stays when it is older than a day; a school sees no import, and one that is none is not found', async () => {
    const { importId } = value(await desk.import([HEADING, ['Engskolen', '99000023', '', '', '']]))
    expect(refusal(await desk.undo(importId ?? '', db.cast.a)).kind).toBe('NotPermitted')
    expect(refusal(await desk.undo(NOBODY)).kind).toBe('NotFound')
    await db.ahead(24 * 3600 + 60)
    expect(reasonOf(await desk.undo(importId ?? ''))).toEqual(['InvalidInput', 'importId', 'UNDO_TOO_LATE'])
  })

  test('without a column for names, or with more than a thousand schools, is refused as a whole', async () => {
    expect(value(await desk.import([['CVR'], ['99000015']])).faults).toEqual([
      { line: 1, column: 'name', reason: 'COLUMN_MISSING', cells: ['CVR'] },
    ])
    const many = Array.from({ length: 1001 }, (_one, index) => [`Skole ${index}`, '99000015'])
    expect(value(await desk.import([['navn', 'cvr'], ...many])).faults.map(one => one.reason)).toEqual([
      'TOO_MANY_LINES',
    ])
  })
})
