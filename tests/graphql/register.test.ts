import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, mintPerson, type Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf } from '#tests/db/desk.ts'
import { asPerson, globalIdOf } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'

let db: TestDatabase
let door: Door
let admin: Member
beforeAll(async () => {
  db = await freshDatabase()
  door = await openDoor()
  admin = await mintPerson(db.admin, db.cast.aub.id, 'Jonas Friis', 'jonas@aub.example', ['AUB_ADMIN'])
})
afterAll(async () => {
  await door.close()
  await db.close()
})

const idOf = (org: Org) => globalIdOf('Organisation', org.id)
const refused = '... on Refusal { code message field }'

/** A verb of the register as a page sends it. */
async function act(who: Member, verb: string, input: object, more = '', language = 'da') {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ${refused} ${more} } }`
  const { data, errors } = await asPerson(door, who, query, { input }, language)
  return errors ? { errors } : data[verb]
}
const SCHOOL = { kind: 'SCHOOL', name: 'Fjordskolen', cvrNumber: '99000058', institutionNumbers: ['654321'] }
const registered =
  '... on OrganisationRegistered { organisation { id name version isActive inactiveReason viewerMay annexHealth agreement { status } } }'

describe('The register through the graph', () => {
  test('A school is registered, gets its agreement, and says what AUB may do with it (R-2.11, C.4)', async () => {
    const { organisation } = await act(admin, 'registerOrganisation', SCHOOL, registered)
    expect(organisation).toMatchObject({
      name: 'Fjordskolen',
      version: 1,
      isActive: true,
      annexHealth: 'MISSING',
      agreement: null,
    })
    expect(organisation.viewerMay).toContain('openAgreement')
    const more = '... on AgreementOpened { organisation { agreement { status fromOn toOn } viewerMay } }'
    const opened = await act(admin, 'openAgreement', { schoolId: organisation.id, firstOn: '2026-12-01' }, more)
    expect(opened.organisation.agreement).toEqual({ status: 'PENDING', fromOn: '2026-12-01', toOn: null })
    expect(opened.organisation.viewerMay).not.toContain('openAgreement')
    expect(opened.organisation.viewerMay).toContain('endAgreement')
  })

  test.each([
    ['da', '»CVR-nummer« er ikke et CVR-nummer. Skriv otte cifre, som de står i CVR.'],
    ['en', '"Company number (CVR)" is not a company number.'],
  ])('What is wrong is said at its field, in the language of the caller: %s', async (language, message) => {
    const answer = await act(admin, 'registerOrganisation', { ...SCHOOL, cvrNumber: '12345678' }, '', language)
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field: ['cvrNumber'] })
    expect(answer.message.replaceAll(/[“”«»]/g, '"')).toContain(message.replaceAll(/[“”«»]/g, '"'))
  })

  test('A school of Lærepladsen.dk is inactive, with the reason in words (R-2.3)', async () => {
    const input = {
      ...SCHOOL,
      name: 'Engskolen',
      cvrNumber: '99000066',
      institutionNumbers: [],
      deliveryChannel: 'LAEREPLADSEN',
    }
    const { organisation } = await act(admin, 'registerOrganisation', input, registered)
    expect(organisation).toMatchObject({ isActive: false, inactiveReason: expect.stringContaining('Lærepladsen.dk') })
    expect(organisation.viewerMay).not.toContain('openAgreement')
  })

  test('An organisation is found by its numbers; one that is not there answers as one that is not one’s own', async () => {
    const by = async (who: Member, input: object) =>
      (await asPerson(door, who, 'query ($by: OrganisationBy!) { organisation(by: $by) { name } }', { by: input })).data
        .organisation
    expect(await by(admin, { cvrNumber: '99000058' })).toEqual({ name: 'Fjordskolen' })
    expect(await by(admin, { institutionNumber: '654321' })).toEqual({ name: 'Fjordskolen' })
    const { a, b } = db.cast
    for (const input of [{ id: idOf(b) }, { id: 'rubbish' }, { cvrNumber: '99000058' }, { cvrNumber: '99000104' }])
      expect(await by(a.person, input)).toBeNull()
  })

  test('The list is narrowed by words, kind, agreement and standing, and counts what it narrows', async () => {
    const list = async (filter: object) => {
      const query =
        'query ($filter: OrganisationFilter) { organisations(first: 50, filter: $filter) { totalCount nodes { name } } }'
      const { organisations } = (await asPerson(door, admin, query, { filter })).data
      expect(organisations.totalCount).toBe(organisations.nodes.length)
      return organisations.nodes.map((one: { name: string }) => one.name)
    }
    expect(await list({ text: 'fjord' })).toEqual(['Fjordskolen'])
    expect(await list({ text: '654321' })).toEqual(['Fjordskolen'])
    expect(await list({ text: '%' })).toEqual([])
    expect(await list({ agreement: 'PENDING' })).toEqual(['Fjordskolen'])
    expect(await list({ kind: 'SUPPLIER', isTest: false, isEnded: false })).toEqual(['Leverandør X', 'Leverandør Y'])
    expect(await list({ isEnded: true })).toEqual([])
  })

  test('Every verb of AUB is refused to a school and a supplier, and stores nothing (C.4)', async () => {
    const { a, b, x } = db.cast
    const seen = { id: idOf(b), expectedVersion: 1 }
    const verbs: readonly [string, object][] = [
      ['registerOrganisation', SCHOOL],
      ['updateOrganisation', { ...seen, name: 'Nyt navn', cvrNumber: '99000104' }],
      ['mergeOrganisations', { ...seen, successorId: idOf(a) }],
      ['setTestEnvironment', { ...seen, isTest: true }],
      ['openAgreement', { schoolId: idOf(a) }],
      ['endAgreement', { schoolId: idOf(a), reason: 'Slut nu' }],
      ['deviateFromAnnex', { schoolId: idOf(a), phone: '70113000', text: 'Eget nummer' }],
      ['endDeviation', { schoolId: idOf(a) }],
      ['importSchools', { fileName: 'x.csv', contentBase64: '', isDryRun: true }],
      ['undoImport', { importId: globalIdOf('SchoolImport', '00000000-0000-4000-8000-000000000000') }],
    ]
    for (const [verb, input] of verbs)
      for (const who of [a.person, x.person]) expect((await act(who, verb, input)).code, verb).toBe('NOT_PERMITTED')
  })
})

describe('A school without annex 2', () => {
  test('reports all the same, and its case says that annex 2 is missing (R-2.11)', async () => {
    const { b } = db.cast
    const flag = async (id: string) =>
      (
        await asPerson(
          door,
          b.person,
          'query ($id: ID!) { node(id: $id) { ... on Incident { isAnnexMissing isTest } } }',
          {
            id: globalIdOf('Incident', id),
          },
        )
      ).data.node
    const id = await deskOf(db).reported(b)
    expect(await flag(id)).toEqual({ isAnnexMissing: false, isTest: false })
    await db.admin`insert into agreement (school_id, status, from_on) values (${b.id}, 'PENDING', '2026-01-01')`
    expect((await flag(id)).isAnnexMissing).toBe(true)
  })
})

describe('A file of schools through the graph (E.14)', () => {
  const take = (bytes: Buffer, isDryRun = true) =>
    act(
      admin,
      'importSchools',
      { fileName: 'skoler.csv', contentBase64: bytes.toString('base64'), isDryRun },
      '... on SchoolsImported { schoolImport { id undoUntil } schools { line name city } faults { line column message } }',
    )
  const semicolons = 'Navn;CVR;By\r\nÅskolen;99000031;Ærøskøbing\r\n"Skolen; ved åen";9900003;Køge\r\n'

  test.each([
    ['UTF-8', Buffer.from(semicolons)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${semicolons}`)],
    ['Windows-1252', Buffer.from(semicolons, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${semicolons}`, 'utf16le')],
    ['commas', Buffer.from('Navn,CVR,By\nÅskolen,99000031,Ærøskøbing\n"Skolen, ved åen",9900003,Køge\n')],
    ['tabulators', Buffer.from('Navn\tCVR\tBy\nÅskolen\t99000031\tÆrøskøbing\nSkolen ved åen\t9900003\tKøge\n')],
  ])('is read in %s', async (_how, bytes) => {
    const { schools, faults } = await take(bytes)
    expect(schools).toEqual([{ line: 2, name: 'Åskolen', city: 'Ærøskøbing' }])
    expect(faults).toEqual([{ line: 3, column: 'CVR', message: expect.stringContaining('otte cifre') }])
  })

  test('can be taken back for a day; what is no file is refused', async () => {
    const { schoolImport } = await take(Buffer.from(semicolons), false)
    expect(schoolImport.undoUntil).not.toBeNull()
    const more = '... on ImportUndone { withdrawnCount keptCount }'
    expect(await act(admin, 'undoImport', { importId: schoolImport.id }, more)).toMatchObject({
      withdrawnCount: 1,
      keptCount: 0,
    })
    const rubbish = await act(admin, 'importSchools', { fileName: 'x', contentBase64: '¤¤¤', isDryRun: true })
    expect(rubbish).toMatchObject({ code: 'INVALID_INPUT', field: ['contentBase64'] })
  })
})

describe('A change of supplier through the graph (C.4)', () => {
  const assigned =
    '... on SupplierAssigned { organisation { assignments { id service fromOn toOn isInForce supplier { name } } } }'

  test('The school chooses from the register, assigns, ends, and hands over what is open', async () => {
    const { a, c, y } = db.cast
    const offer =
      'query { supplierChoices { id name } handOver(service: SCHOOL_STAY) { handler { name } incidents { number } } }'
    const mine = (await asPerson(door, c.person, offer)).data
    expect(mine.supplierChoices.map((one: { name: string }) => one.name)).toEqual(['Leverandør X', 'Leverandør Y'])
    expect(mine.handOver).toEqual({ handler: { name: 'Skole C' }, incidents: [] })
    await deskOf(db).reported(c)
    const input = { schoolId: idOf(c), supplierId: idOf(y), service: 'SCHOOL_STAY' }
    const { organisation } = await act(c.person, 'assignSupplier', input, assigned)
    expect(organisation.assignments).toMatchObject([
      { service: 'SCHOOL_STAY', isInForce: true, supplier: { name: 'Leverandør Y' } },
    ])
    expect(await act(c.person, 'assignSupplier', input)).toMatchObject({ code: 'INVALID_INPUT', field: ['firstOn'] })
    const open = (await asPerson(door, c.person, offer)).data.handOver
    expect(open).toMatchObject({ handler: { name: 'Leverandør Y' }, incidents: [{}] })
    const more = '... on CasesHandedOver { keptCount incidents { number responsibleOrganisation { name } } }'
    const done = await act(c.person, 'handOverCases', { service: 'SCHOOL_STAY', note: 'Køen står stille.' }, more)
    expect(done).toMatchObject({ keptCount: 0, incidents: [{ responsibleOrganisation: { name: 'Leverandør Y' } }] })
    const [row] = organisation.assignments
    expect(await act(a.person, 'endAssignment', { assignmentId: row.id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await act(c.person, 'endAssignment', { assignmentId: row.id })).toMatchObject({
      __typename: 'AssignmentEnded',
    })
  })

  test('A supplier is named to nobody but those who may assign one', async () => {
    const choices = async (who: Member) =>
      (await asPerson(door, who, '{ supplierChoices { name } }')).data.supplierChoices
    expect(await choices(db.cast.x.person)).toEqual([])
    expect((await choices(admin)).length).toBe(2)
  })

  test('The earlier supplier still reads the case, and the later one has no name there', async () => {
    const { b, x, y } = db.cast
    const id = await deskOf(db).reported(b)
    await db.admin`update supplier_assignment set to_on = current_date - 1 where school_id = ${b.id} and service = 'SCHOOL_STAY'`
    const input = { schoolId: idOf(b), supplierId: idOf(y), service: 'SCHOOL_STAY' }
    await act(b.person, 'assignSupplier', input)
    await act(b.person, 'handOverCases', { service: 'SCHOOL_STAY', note: 'Køen står stille.' })
    const query = `query ($id: ID!) { node(id: $id) { ... on Incident { responsibleOrganisation { name kind } reportedBy { name } } } }`
    const { data } = await asPerson(door, x.person, query, { id: globalIdOf('Incident', id) })
    expect(data.node.responsibleOrganisation).toEqual({ name: 'Anden leverandør', kind: 'SUPPLIER' })
  })
})

test('The people of a school that has merged are told where it went, though they do not see the other’s row (C.4)', async () => {
  const { a, b } = db.cast
  const found = await asPerson(door, admin, '{ organisations(first: 50) { nodes { id version } } }')
  const { version } = found.data.organisations.nodes.find((one: { id: string }) => one.id === idOf(b))
  await act(admin, 'mergeOrganisations', { id: idOf(b), expectedVersion: version, successorId: idOf(a) })
  const told = async (language: string) =>
    (await asPerson(door, b.person, '{ viewer { organisation { inactiveReason successor { id } } } }', {}, language))
      .data.viewer.organisation
  expect(await told('da')).toEqual({
    inactiveReason: expect.stringMatching(/^Organisationen er ophørt\. Skole B er lagt ind under Skole A;/),
    successor: null,
  })
  expect((await told('en')).inactiveReason).toContain('Skole B was merged into Skole A;')
})
