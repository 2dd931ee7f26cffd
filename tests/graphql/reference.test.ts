import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { remindOfCertificates } from '#db/certificate-reminders.ts'
import { asClock } from '#db/connection.ts'
import type { MailData } from '#db/mail-data.ts'
import { type Member, mintPerson, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { draftMail } from '#workflows/post/draft-mail.ts'
import { asPerson, globalIdOf } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let db: TestDatabase
let door: Door
let admin: Member
let supplier: Member
beforeAll(async () => {
  db = await freshDatabase()
  await db.setClock('2026-11-24T09:00:00Z')
  door = await openDoor()
  admin = await mintPerson(db.admin, db.cast.aub.id, 'Jonas Friis', 'jonas@aub.example', ['AUB_ADMIN'])
  supplier = await mintPerson(db.admin, db.cast.x.id, 'Ida Admin', 'ida@x.example', ['SUPPLIER_ADMIN'])
})
afterAll(async () => {
  await door.close()
  await db.close()
})

const refused = '... on Refusal { code message field }'
async function act(who: Member, verb: string, input: object, more = '') {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ${refused} ${more} } }`
  const { data, errors } = await asPerson(door, who, query, { input })
  expect(errors).toBeUndefined()
  return data[verb]
}
async function ask(who: Member, query: string, variables: object = {}) {
  const { data, errors } = await asPerson(door, who, query, variables)
  expect(errors).toBeUndefined()
  return data
}
const idOf = (org: Org) => globalIdOf('Organisation', org.id)

describe('The orders that oblige schools to report', () => {
  const basis = '{ legalBases { title paragraph link } }'
  test('are shown by title and paragraph, with a link and without a number that changes (R-2.2)', async () => {
    const { legalBases } = await ask(db.cast.a.person, basis)
    expect(legalBases.map((one: { paragraph: string }) => one.paragraph)).toEqual(['§ 8', '§ 4', '§ 7'])
    for (const { title, link } of legalBases) {
      expect(title).toMatch(/^Bekendtgørelse om .*(refusion|tilskud)/)
      expect(`${title} ${decodeURIComponent(link)}`).not.toMatch(/nr\. ?\d|\bBEK\b/)
    }
  })

  test('and stand on the export of a case (R-2.2)', async () => {
    const { body } = await door.ask(REPORT, { token: db.cast.a.token, variables: { input: complete } })
    const input = { id: body.data.reportIncident.incident.id }
    const { document } = await act(db.cast.a.person, 'exportIncident', input, '... on CaseExported { document }')
    expect(JSON.parse(document).legalBasis).toEqual((await ask(db.cast.a.person, basis)).legalBases)
  })
})

describe('The services of AUB', () => {
  const all = '{ interfaceServices { code isNamed isOn switchedByName } }'
  test('are rows: the two of section 2.1 are on, a third is there and off until AUB switches it on (R-2.14, G20)', async () => {
    const before = (await ask(db.cast.a.person, all)).interfaceServices
    expect(before.map((one: { code: string; isOn: boolean }) => [one.code, one.isOn])).toEqual([
      ['SCHOOL_STAY', true],
      ['BOARD_AND_LODGING', true],
      ['COMPANY_PLACEMENT', false],
    ])
    const more = '... on InterfaceServiceSwitched { services { code isOn } }'
    const on = await act(admin, 'switchInterfaceService', { code: 'COMPANY_PLACEMENT', isOn: true }, more)
    expect(on.services.at(-1)).toEqual({ code: 'COMPANY_PLACEMENT', isOn: true })
    expect((await ask(db.cast.b.person, all)).interfaceServices.at(-1)).toMatchObject({
      isOn: true,
      switchedByName: 'Jonas Friis',
    })
    await act(admin, 'switchInterfaceService', { code: 'COMPANY_PLACEMENT', isOn: false })
    const { organisationEvents } = await ask(admin, '{ organisationEvents(first: 2) { nodes { text } } }')
    const told = organisationEvents.nodes.map((one: { text: string }) => one.text.match(/er slået (til|fra)/)?.[1])
    expect(told.sort()).toEqual(['fra', 'til'])
  })

  test('The two that the Instruks names cannot be switched off, and nobody but AUB switches any (R-2.14)', async () => {
    expect(await act(admin, 'switchInterfaceService', { code: 'SCHOOL_STAY', isOn: false })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['isOn'],
      message: expect.stringContaining('afsnit 2.1'),
    })
    const third = { code: 'COMPANY_PLACEMENT', isOn: true }
    expect(await act(db.cast.a.person, 'switchInterfaceService', third)).toMatchObject({ code: 'NOT_PERMITTED' })
    expect(await act(admin, 'switchInterfaceService', { code: 'X', isOn: true })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('The copy of the Instruks', () => {
  const copy = '{ instructionCopy { versionId label address confirmedAt confirmedByName isOld } }'
  test('has the published address beside it, and warns AUB after twelve months without a confirmation (R-6.2)', async () => {
    const { instructionCopy: first } = await ask(admin, copy)
    expect(first).toMatchObject({
      address: expect.stringContaining('virk.dk/aub-systemleverandoer'),
      confirmedAt: null,
      isOld: false,
    })
    const { versionId } = first
    await db.setClock('2027-01-02T09:00:00Z')
    expect((await ask(admin, copy)).instructionCopy.isOld).toBe(true)
    expect((await ask(db.cast.a.person, copy)).instructionCopy).toMatchObject({ isOld: false, confirmedAt: null })
    const more = '... on InstructionConfirmed { copy { confirmedByName isOld } }'
    expect(await act(admin, 'confirmInstruction', { versionId }, more)).toEqual({
      __typename: 'InstructionConfirmed',
      copy: { confirmedByName: 'Jonas Friis', isOld: false },
    })
    await db.setClock('2028-01-02T22:00:00Z')
    expect((await ask(admin, copy)).instructionCopy.isOld).toBe(false)
    await db.setClock('2028-01-02T23:30:00Z')
    expect((await ask(admin, copy)).instructionCopy.isOld).toBe(true)
  })

  test('is confirmed by AUB alone, and only a version in force (R-6.2)', async () => {
    const school = db.cast.a.person
    expect(await act(school, 'confirmInstruction', { versionId: 'instruks-2026' })).toMatchObject({
      code: 'NOT_PERMITTED',
    })
    expect(await act(admin, 'confirmInstruction', { versionId: 'no such' })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('The connection of a school to a service', () => {
  const connections = `query ($id: ID) { serviceConnections(schoolId: $id) {
    school { name } service status connectedSince certificateExpiresOn version } }`
  const shown = '... on ConnectionRecorded { connections { service status certificateExpiresOn version } }'
  const input = (more: object = {}) => ({
    schoolId: idOf(db.cast.a),
    service: 'SCHOOL_STAY',
    expectedVersion: 0,
    status: 'CONNECTED',
    connectedSince: '2026-01-15',
    certificateExpiresOn: '2028-03-01',
    ...more,
  })

  test('is recorded by its supplier, seen by the school and by AUB, and by nobody else (R-3.2)', async () => {
    const { x, y, a, b } = db.cast
    const told = await act(supplier, 'recordConnection', input(), shown)
    expect(told.connections).toEqual([
      { service: 'SCHOOL_STAY', status: 'CONNECTED', certificateExpiresOn: '2028-03-01', version: 1 },
    ])
    const school = (await ask(a.person, connections)).serviceConnections
    expect(school.map((one: { service: string; status: string | null }) => [one.service, one.status])).toEqual([
      ['SCHOOL_STAY', 'CONNECTED'],
      ['BOARD_AND_LODGING', null],
    ])
    expect((await ask(admin, connections, { id: idOf(a) })).serviceConnections[0].status).toBe('CONNECTED')
    expect((await ask(admin, connections)).serviceConnections).toEqual([])
    expect((await ask(b.person, connections, { id: idOf(a) })).serviceConnections).toEqual([])
    const others = (await ask(y.person, connections)).serviceConnections
    expect(others).toMatchObject([{ service: 'BOARD_AND_LODGING', status: null }])
    expect((await ask(x.person, connections)).serviceConnections).toHaveLength(3)
  })

  test('A stranger, a supplier of another service, a stale version and dates that cannot be are refused (R-3.2)', async () => {
    const { b, y } = db.cast
    const other = await mintPerson(db.admin, y.id, 'Bo', 'bo@y.example', ['SUPPLIER_ADMIN'])
    expect(await act(b.person, 'recordConnection', input())).toMatchObject({ code: 'NOT_FOUND' })
    expect(await act(other, 'recordConnection', input())).toMatchObject({ code: 'NOT_FOUND' })
    expect(await act(supplier, 'recordConnection', input())).toMatchObject({
      code: 'VERSION_CONFLICT',
      message: expect.stringContaining('Tilslutningen'),
    })
    const since = { expectedVersion: 1, connectedSince: null }
    expect(await act(supplier, 'recordConnection', input(since))).toMatchObject({ field: ['connectedSince'] })
    const before = { expectedVersion: 1, certificateExpiresOn: '2026-01-01' }
    expect(await act(supplier, 'recordConnection', input(before))).toMatchObject({ field: ['certificateExpiresOn'] })
  })

  test('School and supplier are reminded 30, 7 and 1 days before its certificate ends, and anew of the next one (R-3.2)', async () => {
    const keeper = await mintPerson(db.admin, db.cast.a.id, 'Anne Skole', 'anne@a.example', ['SCHOOL_ADMIN'])
    const sent: string[] = []
    for (const day of ['01-20', '02-01', '02-10', '02-24', '02-29', '03-01', '03-02']) {
      await db.setClock(`2028-${day}T12:00:00Z`)
      await asClock(tx => remindOfCertificates(tx, 50))
      await asClock(tx => remindOfCertificates(tx, 50))
      const rows =
        await db.admin`select recipient, data from delivery where template = 'CERTIFICATE_EXPIRES' order by recipient`
      if (rows.length > 0) sent.push(`${day} ${draftMail(rows[0]?.data as MailData, 'da').headline}`)
      if (rows.length > 0)
        expect(rows.map(row => row.recipient)).toEqual(expect.arrayContaining([keeper.email, supplier.email]))
      await db.admin`delete from delivery where template = 'CERTIFICATE_EXPIRES'`
    }
    expect(sent).toEqual([
      '02-01 Certifikatet for Skole A udløber om 30 dage',
      '02-24 Certifikatet for Skole A udløber om 7 dage',
      '03-01 Certifikatet for Skole A udløber inden for et døgn',
    ])
    const renewed = { expectedVersion: 1, certificateExpiresOn: '2028-03-20', connectedSince: '2026-01-15' }
    await act(supplier, 'recordConnection', input(renewed))
    await db.setClock('2028-03-14T12:00:00Z')
    await asClock(tx => remindOfCertificates(tx, 50))
    const again =
      await db.admin`select distinct data->>'days' as days from delivery where template = 'CERTIFICATE_EXPIRES'`
    expect(again).toEqual([{ days: '7' }])
  })
})
