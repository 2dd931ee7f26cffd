import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deviateFromAnnex } from '#db/commands/deviate-from-annex.ts'
import { endDeviation } from '#db/commands/end-deviation.ts'
import { type ImportContactsInput, importContacts } from '#db/commands/import-contacts.ts'
import { type RecordContactTestInput, recordContactTest } from '#db/commands/record-contact-test.ts'
import { saveAnnexDraft } from '#db/commands/save-annex-draft.ts'
import { testContact } from '#db/commands/test-contact.ts'
import { deviationsOf } from '#db/queries/deviations.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { COMPLETE } from './annex-desk.ts'
import { deskOf, NOBODY, refusal, rowCounts, seenBy, speak, value, type Who } from './desk.ts'
import { registerDesk } from './register-desk.ts'

let db: TestDatabase
let desk: Awaited<ReturnType<typeof registerDesk>>
beforeAll(async () => {
  db = await freshDatabase()
  desk = await registerDesk(db)
})
afterAll(() => db.close())

const reasonOf = (outcome: Parameters<typeof refusal>[0]) => {
  const { kind, field, detail } = refusal(outcome)
  return [kind, field?.join('.'), detail?.reason]
}
const order = (who: Who, kind: 'OUT_OF_HOURS_MAIL' | 'ON_CALL_ALARM' = 'OUT_OF_HOURS_MAIL') =>
  speak(who, 'testContact', { kind }, tx => testContact(tx, { kind }))
const answer = (who: Who, input: RecordContactTestInput) =>
  speak(who, 'recordContactTest', input, tx => recordContactTest(tx, input))

describe('A test of the ways at night (E.3)', () => {
  test('goes where a critical fault would go, and the code in the mail proves that somebody read it (R-4.13)', async () => {
    const { a } = db.cast
    const { testId } = value(await order(a))
    const [letter] = await db.admin`select recipient, data, case_id from delivery where template = 'CONTACT_TEST'`
    const [annex] = await db.admin`select out_of_hours_mailbox from contact_annex where organisation_id = ${a.id}`
    expect(letter).toMatchObject({ recipient: annex?.out_of_hours_mailbox, case_id: null })
    expect(reasonOf(await answer(a, { testId, result: 'ARRIVED', code: 'AAA1' }))).toEqual([
      'InvalidInput',
      'code',
      'WRONG_CODE',
    ])
    expect(reasonOf(await answer(a, { testId, result: 'ARRIVED' }))).toEqual(['InvalidInput', 'code', 'REQUIRED'])
    value(await answer(a, { testId, result: 'ARRIVED', code: String(letter?.data.code).toLowerCase() }))
    const [row] = await db.admin`select result, answered_by from contact_test where id = ${testId}`
    expect(row).toMatchObject({ result: 'ARRIVED', answered_by: a.person.name })
    expect(reasonOf(await answer(a, { testId, result: 'FAILED' }))).toEqual(['InvalidInput', 'testId', 'ANSWERED'])
    expect(await desk.events(a.id)).toEqual(expect.arrayContaining(['ContactTestSent', 'ContactTestRecorded']))
  })

  test('of the alarm goes to the first step of the ladder, and that it failed is recorded too (R-3.6)', async () => {
    const { a } = db.cast
    const { testId } = value(await order(a, 'ON_CALL_ALARM'))
    const [row] = await db.admin`select recipient from contact_test where id = ${testId}`
    expect(row?.recipient).toMatch(/^niveau1@/)
    value(await answer(a, { testId, result: 'FAILED', note: 'Ingen tog den.' }))
  })

  test('is its owner’s: another school finds no such test, and a supplier’s agent may not order one (C.4)', async () => {
    const { a, b, x } = db.cast
    const { testId } = value(await order(a))
    const before = await rowCounts(db)
    expect(refusal(await answer(b, { testId, result: 'FAILED' })).kind).toBe('NotFound')
    expect(refusal(await answer(b, { testId: NOBODY, result: 'FAILED' })).kind).toBe('NotFound')
    expect(refusal(await order(x)).kind).toBe('NotPermitted')
    const rows = await seenBy(b, sql => sql`select 1 from contact_test`)
    expect(rows.length).toBe(0)
    expect(await rowCounts(db)).toEqual(before)
  })
})

describe('Two who fill in the same draft', () => {
  test('do not overwrite each other: the later one reads it again first (R-5.4)', async () => {
    const { b } = db.cast
    const save = (expectedRevision: number | null, unitName: string) => {
      const input = { ...COMPLETE, expectedVersion: 1, expectedRevision, unitName }
      return speak(b, 'saveAnnexDraft', input, tx => saveAnnexDraft(tx, input))
    }
    value(await save(0, 'Kontoret'))
    value(await save(1, 'Studiekontoret'))
    expect(refusal(await save(1, 'Sekretariatet'))).toMatchObject({
      kind: 'VersionConflict',
      field: ['expectedRevision'],
      detail: { currentVersion: 2 },
    })
    const [draft] =
      await db.admin`select unit_name, revision from contact_annex where organisation_id = ${b.id} and status = 'DRAFT'`
    expect(draft).toMatchObject({ unit_name: 'Studiekontoret', revision: 2 })
    value(await save(null, 'Uden tal'))
  })
})

describe('Contact persons from a file (E.14)', () => {
  const ROWS = [
    ['Rolle', 'Navn', 'Telefon', 'Mail'],
    ['Drift', 'Bo Lind', '70113000', 'bo@skole-c.example'],
    ['Pedel', 'Per', '', ''],
  ]
  const take = (who: Who, more: Partial<ImportContactsInput> = {}) => {
    const input = { expectedVersion: 1, rows: ROWS, isDryRun: false, ...more }
    return speak(who, 'importContacts', input, tx => importContacts(tx, input))
  }

  test('go into the draft, which keeps the rest of the version in force; a try stores nothing (R-7.2)', async () => {
    const { c } = db.cast
    const before = await rowCounts(db)
    expect(value(await take(c, { isDryRun: true })).faults).toEqual([{ line: 3, column: 'role', reason: 'ROLE' }])
    expect(await rowCounts(db)).toEqual(before)
    expect(value(await take(c)).contacts.map(one => one.name)).toEqual(['Bo Lind'])
    expect(value(await take(c)).contacts.length).toBe(1)
    const [draft] =
      await db.admin`select unit_name, contacts from contact_annex where organisation_id = ${c.id} and status = 'DRAFT'`
    expect(draft?.unit_name).toBe('Skole C kontakt')
    expect(draft?.contacts).toHaveLength(1)
  })

  test('are refused to whoever does not keep the annex, and for a draft that was saved meanwhile', async () => {
    expect(refusal(await take(db.cast.x)).kind).toBe('NotPermitted')
    expect(refusal(await take(db.cast.c, { expectedRevision: 1 })).kind).toBe('VersionConflict')
    expect(refusal(await take(db.cast.c, { expectedVersion: 7 })).kind).toBe('VersionConflict')
  })

  test('The address of the operating status is kept in annex 1 and must be safe to follow (R-7.1)', async () => {
    const input = { ...COMPLETE, expectedVersion: 1, statusPageUrl: 'http://status.example' }
    expect(reasonOf(await speak(db.cast.c, 'saveAnnexDraft', input, tx => saveAnnexDraft(tx, input)))).toEqual([
      'InvalidInput',
      'statusPageUrl',
      'WEB_ADDRESS',
    ])
    const own = { ...input, statusPageUrl: 'https://status.example' }
    value(await speak(desk.admin, 'saveAnnexDraft', own, tx => saveAnnexDraft(tx, own)))
    value(await speak(db.cast.c, 'saveAnnexDraft', own, tx => saveAnnexDraft(tx, own)))
    const rows = await db.admin`select organisation_id, status_page_url from contact_annex where status = 'DRAFT'`
    const urls = new Map(rows.map(row => [row.organisation_id, row.status_page_url]))
    expect(urls.get(db.cast.aub.id)).toBe('https://status.example')
    expect(urls.get(db.cast.c.id)).toBeNull()
  })
})

describe('What annex 1 says otherwise for one school (R-7.1)', () => {
  const deviate = (who: Who, more: object = {}) => {
    const input = { schoolId: db.cast.a.id, mailbox: 'skole-a@aub.example', text: 'Egen kontaktgruppe.', ...more }
    return speak(who, 'deviateFromAnnex', input, tx => deviateFromAnnex(tx, input))
  }

  test('Mail about its own case goes there, that of another school does not', async () => {
    const { a, b, aub } = db.cast
    value(await deviate(desk.admin, { outOfHoursMailbox: 'vagt-a@aub.example' }))
    const receivers = async (id: string) =>
      (await db.admin`select recipient from delivery where case_id = ${id} and organisation_id = ${aub.id}`).map(
        row => row.recipient,
      )
    const own = await deskOf(db).reported(a, { responsibleSide: 'AUB' })
    const other = await deskOf(db).reported(b, { responsibleSide: 'AUB' })
    expect((await receivers(own)).filter(to => /^(skole-a|vagt-a)@aub\.example$/.test(to)).length).toBe(1)
    expect((await receivers(other)).some(to => /-a@aub\.example$/.test(to))).toBe(false)
  })

  test('is seen by the school and its supplier, set by AUB alone, and ends', async () => {
    const { a, b, x } = db.cast
    const seen = async (who: Who) => (await seenBy(who, sql => deviationsOf({ sql }, [a.id]))).length
    expect([await seen(a), await seen(x), await seen(b)]).toEqual([1, 1, 0])
    expect(refusal(await deviate(a)).kind).toBe('NotPermitted')
    expect(reasonOf(await deviate(desk.admin, { mailbox: null }))).toEqual(['InvalidInput', 'phone', 'NO_DEVIATION'])
    expect(refusal(await deviate(desk.admin, { schoolId: x.id })).kind).toBe('NotFound')
    const end = (schoolId: string) =>
      speak(desk.admin, 'endDeviation', { schoolId }, tx => endDeviation(tx, { schoolId }))
    value(await end(a.id))
    expect(await seen(a)).toBe(0)
    expect(refusal(await end(a.id)).kind).toBe('NotFound')
    expect(await desk.events(a.id)).toEqual(expect.arrayContaining(['AnnexDeviationSet', 'AnnexDeviationEnded']))
  })
})
