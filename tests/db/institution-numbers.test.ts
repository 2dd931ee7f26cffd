import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { providerAtTheDoor } from '#db/queries/identity-providers.ts'
import { organisationPage } from '#db/queries/organisations.ts'
import { organisationIdBy, organisationRecords } from '#db/queries/register.ts'
import { vouchedBy } from '#domain/provider-claims.ts'
import type { Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { refusal, seenBy, value } from './desk.ts'
import { registerDesk } from './register-desk.ts'

let db: TestDatabase
let desk: Awaited<ReturnType<typeof registerDesk>>
beforeAll(async () => {
  db = await freshDatabase()
  desk = await registerDesk(db)
})
afterAll(() => db.close())

const SCHOOL = { kind: 'SCHOOL', name: 'Fjordskolen', cvrNumber: '99000112' } as const
const numbersOf = async (id: string) =>
  (
    await db.admin`select number from institution_number
    where organisation_id = ${id} and ended_at is null order by 1`
  ).map(row => row.number)
const found = (text: string, who: Org = db.cast.aub) =>
  seenBy(who, async sql =>
    (await organisationPage({ sql }, { limit: 10, after: null, filter: { text } })).rows.map(one => one.name),
  )

describe('A school has one CVR and one or more institution numbers (D.7)', () => {
  let school: string

  test('They are registered, corrected and found by each; a number is one school’s alone', async () => {
    const registered = await desk.register({ ...SCHOOL, institutionNumbers: ['280 123', '280124', '280123', ' '] })
    school = value(registered).organisationId
    expect(await numbersOf(school)).toEqual(['280123', '280124'])
    for (const number of ['280123', '280124']) {
      expect(await found(number)).toEqual(['Fjordskolen'])
      const by = (who: Org) => seenBy(who, sql => organisationIdBy({ sql }, { institutionNumber: number }))
      expect([await by(db.cast.aub), await by(db.cast.a)]).toEqual([school, null])
    }
    const second = { ...SCHOOL, name: 'Anden Skole', cvrNumber: '99000104', institutionNumbers: ['280125', '280124'] }
    expect(refusal(await desk.register(second))).toMatchObject({
      field: ['institutionNumbers'],
      detail: { reason: 'REGISTERED' },
    })
    value(await desk.update(school, { ...SCHOOL, institutionNumbers: ['280124', '280126'] }))
    expect(await numbersOf(school)).toEqual(['280124', '280126'])
    value(await desk.register({ ...second, institutionNumbers: ['280123'] }))
  })

  test('One wrong number among them is refused at the field, and so are more than forty', async () => {
    const typed = [['280124', '28012'], Array.from({ length: 41 }, (_, n) => String(300_000 + n))]
    const reasons = []
    for (const institutionNumbers of typed)
      reasons.push(refusal(await desk.update(school, { ...SCHOOL, institutionNumbers })).detail?.reason)
    expect(reasons).toEqual(['INSTITUTION_NUMBER', 'TOO_MANY'])
    const supplier = { kind: 'SUPPLIER', name: 'Ny Leverandør', cvrNumber: '99000090', institutionNumbers: ['280199'] }
    expect(refusal(await desk.register({ ...supplier, kind: 'SUPPLIER' })).detail?.reason).toBe('ONLY_SCHOOLS')
    expect(await numbersOf(school)).toEqual(['280124', '280126'])
  })

  test('A file names several in one cell or in several columns; one that is taken or named twice is told by line', async () => {
    const rows = [
      ['Navn', 'CVR', 'Institutionsnummer', 'Institutionsnummer 2'],
      ['Bakkeskolen', '99000058', '281001, 281002', '281003'],
      ['Dalskolen', '99000066', '281004', '281002'],
      ['Engskolen', '99000074', '280126', ''],
      ['Åskolen', '99000082', '281005;28', ''],
    ]
    const { importId, schools, faults } = value(await desk.import(rows))
    expect(schools.map(one => one.institutionNumbers)).toEqual([['281001', '281002', '281003']])
    expect(faults.map(({ line, column, reason }) => `${line} ${column} ${reason}`)).toEqual([
      '3 institutionNumbers TWICE',
      '4 institutionNumbers REGISTERED',
      '5 institutionNumbers INSTITUTION_NUMBER',
    ])
    expect(await found('281003')).toEqual(['Bakkeskolen'])
    // Taken back, the numbers are free again.
    value(await desk.undo(importId ?? ''))
    expect(value(await desk.import(rows, true)).schools).toHaveLength(1)
  })

  test('The claims of an own provider may name any of them, and after a merger those of the school that was (D.6, C.4)', async () => {
    const { c } = db.cast
    await db.admin`insert into identity_provider (id, organisation_id, name, issuer, client_id, organisation_claim)
      values ('00000000-0000-4000-8000-0000000000c1', ${c.id}, 'Skole C', 'https://id.example', 'desk', 'institution')`
    const mapping = { organisationClaim: 'institution', assuranceClaim: null, minimumAssurance: null }
    const vouched = async (institution: string | string[]) => {
      const provider = await providerAtTheDoor('00000000-0000-4000-8000-0000000000c1')
      if (!provider) throw new Error('no provider')
      const claims = { sub: 's', email: 'ida@c.example', institution }
      return vouchedBy(claims, { ...mapping, requiredClaim: null, requiredValue: null }, provider).ok
    }
    value(await desk.update(c.id, { name: c.name, cvrNumber: '99000031', institutionNumbers: ['290001', '290002'] }))
    expect(await Promise.all(['290001', '290002', '280126'].map(vouched))).toEqual([true, true, false])
    value(await desk.merge(school, c.id))
    expect([await numbersOf(school), await numbersOf(c.id)]).toEqual([[], ['280124', '280126', '290001', '290002']])
    expect(await vouched(['111111', '280126'])).toBe(true)
    expect(await found('280126')).toEqual(['Skole C'])
    const [record] = await seenBy(c, sql => organisationRecords({ sql }, [c.id]))
    expect(record?.institutionNumbers).toEqual(['280124', '280126', '290001', '290002'])
    expect(await found('280126', db.cast.a)).toEqual([])
  })
})
