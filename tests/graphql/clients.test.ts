import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '#db/session.ts'
import { isTokenShaped } from '#domain/token-format.ts'
import { type Member, mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { asPerson, globalIdOf } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'
import { complete } from './stories.ts'

let database: TestDatabase
let door: Door
let supplierAdmin: Member
let aubAdmin: Member

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  const { admin, cast } = database
  supplierAdmin = await mintPerson(admin, cast.x.id, 'Ida Admin', 'ida@x.example', ['SUPPLIER_ADMIN'])
  aubAdmin = await mintPerson(admin, cast.aub.id, 'Bo Admin', 'bo@aub.example', ['AUB_ADMIN'])
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const reporter = { name: 'Vagten', department: 'Drift', location: 'Aarhus', phone: '70113000' }
const refusal = '... on Refusal { code message field }'
const clientFields = `id name purpose endedAt lastUsedAt defaultReporter { name department location phone }
  oauth { clientId tokenEndpoint scopes scopesText }
  tokens { id name ending scopes scopesText state expiresAt isReplaced lastUsedAt }`
const answers: Readonly<Record<string, string>> = {
  createClient: `... on ClientCreated { client { ${clientFields} } }`,
  setPriorityWords: `... on PriorityWordsSet { client { id priorityWords { word priority } } }`,
  changeDefaultReporter: `... on DefaultReporterChanged { client { ${clientFields} } }`,
  endClient: `... on ClientEnded { client { ${clientFields} } }`,
  createToken: '... on TokenCreated { secret token { id name ending scopes scopesText state expiresAt } }',
  rotateToken: '... on TokenRotated { secret token { id state } former { id state expiresAt isReplaced } }',
  revokeToken: '... on TokenRevoked { token { id state revokedAt } }',
  issueClientSecret: `... on ClientSecretIssued { secret client { ${clientFields} } }`,
  withdrawClientSecret: `... on ClientSecretWithdrawn { client { ${clientFields} } }`,
}
const verbs = Object.keys(answers)

async function act(person: Member, verb: string, input: object, language = 'da') {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`
  const query = `mutation ($input: ${name}) { ${verb}(input: $input) { __typename ${answers[verb]} ${refusal} } }`
  const body = await asPerson(door, person, query, { input }, language)
  return body.data?.[verb] ?? body
}

async function clientOf(person: Member, name = 'ITSM'): Promise<string> {
  return (await act(person, 'createClient', { name, purpose: 'Sager', defaultReporter: reporter })).client.id
}

const tokenInput = (clientId: string) => ({
  clientId,
  name: 'Drift',
  scopes: ['CASES_READ', 'INCIDENTS_WRITE'],
  validDays: 90,
})

const who = '{ viewer { name phone organisation { name } } }'
const statusOf = async (token: string) => (await door.ask(who, { token })).status

test('An administrator names a client with a human to call, and gives it a token that works at once (R-5.13)', async () => {
  const made = await act(supplierAdmin, 'createClient', {
    name: 'ServiceNow',
    purpose: 'Incidents',
    defaultReporter: reporter,
  })
  expect(made).toMatchObject({
    __typename: 'ClientCreated',
    client: { name: 'ServiceNow', defaultReporter: { ...reporter, phone: '+4570113000' }, tokens: [], oauth: null },
  })
  const answer = await act(supplierAdmin, 'createToken', tokenInput(made.client.id))
  expect(answer).toMatchObject({
    __typename: 'TokenCreated',
    token: { state: 'ACTIVE', ending: answer.secret.slice(-4) },
  })
  expect(isTokenShaped(answer.secret)).toBe(true)
  expect(answer.token.scopesText).toBe('Må læse sager for 2 skoler, oprette og behandle incidents.')
  const { body } = await door.ask(who, { token: answer.secret })
  expect(body.data.viewer).toMatchObject({
    name: 'ServiceNow',
    phone: '+4570113000',
    organisation: { name: 'Leverandør X' },
  })
})

test('A client of AUB comes in by its own door, and its scopes are said in English where English is asked for', async () => {
  const clientId = await clientOf(aubAdmin, 'AUB-robot')
  const answer = await act(aubAdmin, 'createToken', { ...tokenInput(clientId), scopes: ['CASES_READ'] }, 'en')
  expect(answer.token.scopesText).toBe('May read all cases, may not write.')
  expect(await statusOf(answer.secret)).toBe(200)
})

test('A token is shown once: the stored answer of a repeated request and the list hold no secret', async () => {
  const clientId = await clientOf(supplierAdmin, 'Gentager')
  const input = { ...tokenInput(clientId), clientMutationId: 'same-key' }
  const first = await act(supplierAdmin, 'createToken', input)
  const again = await act(supplierAdmin, 'createToken', input)
  expect(first.secret).toMatch(/^aub_test_/)
  expect(again).toMatchObject({ __typename: 'TokenCreated', token: { id: first.token.id }, secret: null })
})

test('A dump of the database holds no usable token and no secret of a client (fault 80)', async () => {
  const clientId = await clientOf(supplierAdmin, 'Dump')
  const { secret } = await act(supplierAdmin, 'createToken', { ...tokenInput(clientId), clientMutationId: 'dump-1' })
  const issued = await act(supplierAdmin, 'issueClientSecret', {
    clientId,
    scopes: ['CASES_READ'],
    clientMutationId: 'dump-2',
  })
  const tables = await database.admin`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`
  for (const { name } of tables) {
    const [row] = await database.admin.unsafe(
      `select count(*)::int as n from "${name}" t where t::text like $1 or t::text like $2`,
      [`%${secret}%`, `%${issued.secret}%`],
    )
    expect(row?.n, String(name)).toBe(0)
  }
})

test('After a rotation both tokens are valid; a third is refused until the pair is one again', async () => {
  const clientId = await clientOf(supplierAdmin, 'Skifter')
  const first = await act(supplierAdmin, 'createToken', tokenInput(clientId))
  const second = await act(supplierAdmin, 'rotateToken', { tokenId: first.token.id, validDays: 365, overlapHours: 24 })
  expect(second).toMatchObject({ __typename: 'TokenRotated', former: { state: 'ACTIVE', isReplaced: true } })
  const left = Date.parse(second.former.expiresAt) - Date.now()
  expect(Math.abs(left - 24 * 3_600_000)).toBeLessThan(60_000)
  expect([await statusOf(first.secret), await statusOf(second.secret)]).toEqual([200, 200])
  for (const tokenId of [first.token.id, second.token.id])
    expect(await act(supplierAdmin, 'rotateToken', { tokenId, validDays: 30 })).toMatchObject({
      __typename: 'TokenAlreadyRotated',
      code: 'TOKEN_ALREADY_ROTATED',
    })
  await act(supplierAdmin, 'revokeToken', { tokenId: first.token.id })
  expect([await statusOf(first.secret), await statusOf(second.secret)]).toEqual([401, 200])
  expect(await act(supplierAdmin, 'rotateToken', { tokenId: second.token.id, validDays: 30 })).toMatchObject({
    __typename: 'TokenRotated',
  })
})

test('An overlap never makes the former token live longer than it would have', async () => {
  const clientId = await clientOf(supplierAdmin, 'Kort')
  const { token } = await act(supplierAdmin, 'createToken', { ...tokenInput(clientId), validDays: 1 })
  const { former } = await act(supplierAdmin, 'rotateToken', { tokenId: token.id, validDays: 30, overlapHours: 720 })
  expect(former.expiresAt).toBe(token.expiresAt)
})

test('A revoked token is refused on the next request, and revoking it again is refused (fault 80)', async () => {
  const clientId = await clientOf(supplierAdmin, 'Tilbagekaldt')
  const { secret, token } = await act(supplierAdmin, 'createToken', tokenInput(clientId))
  expect(await statusOf(secret)).toBe(200)
  expect(await act(supplierAdmin, 'revokeToken', { tokenId: token.id })).toMatchObject({ token: { state: 'REVOKED' } })
  expect(await statusOf(secret)).toBe(401)
  expect(await act(supplierAdmin, 'revokeToken', { tokenId: token.id })).toMatchObject({ code: 'TOKEN_ALREADY_ENDED' })
})

test('When a client ends its tokens and its secret end with it, and nothing more can be made for it', async () => {
  const clientId = await clientOf(supplierAdmin, 'Slut')
  const { secret, token } = await act(supplierAdmin, 'createToken', tokenInput(clientId))
  await act(supplierAdmin, 'issueClientSecret', { clientId, scopes: ['CASES_READ'] })
  const ended = await act(supplierAdmin, 'endClient', { clientId })
  expect(ended).toMatchObject({ __typename: 'ClientEnded', client: { oauth: null, tokens: [{ state: 'REVOKED' }] } })
  expect(ended.client.endedAt).not.toBeNull()
  expect(await statusOf(secret)).toBe(401)
  for (const [verb, input] of [
    ['createToken', tokenInput(clientId)],
    ['endClient', { clientId }],
    ['issueClientSecret', { clientId, scopes: ['CASES_READ'] }],
    ['withdrawClientSecret', { clientId }],
    ['changeDefaultReporter', { clientId, defaultReporter: reporter }],
    ['setPriorityWords', { clientId, words: [] }],
  ] as const)
    expect(await act(supplierAdmin, verb, input), verb).toMatchObject({ __typename: 'ClientAlreadyEnded' })
  expect(await act(supplierAdmin, 'rotateToken', { tokenId: token.id, validDays: 1 })).toMatchObject({
    __typename: 'TokenAlreadyEnded',
  })
})

test('Another human is called from the next report on; the case before keeps its own (R-5.13)', async () => {
  const clientId = await clientOf(supplierAdmin, 'Ny vagt')
  const { secret } = await act(supplierAdmin, 'createToken', tokenInput(clientId))
  const input = { ...complete, schools: [globalIdOf('Organisation', database.cast.a.id)] }
  const report = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename
    ... on IncidentReported { incident { id reporter { name phone } } } ... on Refusal { code message } } }`
  const reported = async () =>
    (await door.ask(report, { token: secret, variables: { input } })).body.data.reportIncident.incident
  const before = await reported()
  expect(before.reporter).toEqual({ name: 'Vagten', phone: '+4570113000' })
  const changed = { clientId, defaultReporter: { ...reporter, name: 'Den nye', phone: '+45 70 11 30 02' } }
  expect(await act(supplierAdmin, 'changeDefaultReporter', changed)).toMatchObject({
    __typename: 'DefaultReporterChanged',
  })
  expect((await reported()).reporter).toEqual({ name: 'Den nye', phone: '+4570113002' })
  const query = 'query ($id: ID!) { incident(by: { id: $id }) { reporter { name phone } } }'
  const { body } = await door.ask(query, { token: secret, variables: { id: before.id } })
  expect(body.data.incident.reporter).toEqual(before.reporter)
})

test("A client reports in its tool's own words once they are set; all at once, and a doubled one is refused (R-5.13)", async () => {
  const clientId = await clientOf(supplierAdmin, 'Egne ord')
  const { secret } = await act(supplierAdmin, 'createToken', tokenInput(clientId))
  const { priority: _priority, ...rest } = complete
  const input = { ...rest, priorityWord: 'Alvorlig', schools: [globalIdOf('Organisation', database.cast.a.id)] }
  const report = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename
    ... on IncidentReported { incident { priority } } ... on UnknownPriorityWord { code message known field } } }`
  const reported = async () =>
    (await door.ask(report, { token: secret, variables: { input } })).body.data.reportIncident
  expect(await reported()).toMatchObject({ __typename: 'UnknownPriorityWord', known: [], field: ['priorityWord'] })
  const word = (text: string, priority: string) => ({ word: text, priority })
  const twice = { clientId, words: [word('1', 'P1'), word(' 1 ', 'P2')] }
  expect(await act(supplierAdmin, 'setPriorityWords', twice)).toMatchObject({
    __typename: 'InvalidInput',
    field: ['words', '1', 'word'],
  })
  const comma = { clientId, words: [word('1, 2', 'P1')] }
  expect(await act(supplierAdmin, 'setPriorityWords', comma)).toMatchObject({ __typename: 'InvalidInput' })
  const set = await act(supplierAdmin, 'setPriorityWords', {
    clientId,
    words: [word('Kritisk', 'P1'), word('alvorlig', 'P2')],
  })
  expect(set.client.priorityWords).toEqual([word('kritisk', 'P1'), word('alvorlig', 'P2')])
  expect(await reported()).toMatchObject({ __typename: 'IncidentReported', incident: { priority: 'P2' } })
})

test('The last use of a token is shown to the minute', async () => {
  const clientId = await clientOf(supplierAdmin, 'Brugt')
  const { secret } = await act(supplierAdmin, 'createToken', tokenInput(clientId))
  const list = '{ clients(first: 100) { nodes { id lastUsedAt tokens { lastUsedAt } } } }'
  const used = async () =>
    (await asPerson(door, supplierAdmin, list)).data.clients.nodes.find((one: { id: string }) => one.id === clientId)
  expect(await used()).toMatchObject({ lastUsedAt: null, tokens: [{ lastUsedAt: null }] })
  await door.ask(who, { token: secret })
  expect(Date.now() - Date.parse((await used()).lastUsedAt)).toBeLessThan(60_000)
})

describe('bad input is refused at its field, and nothing is stored', () => {
  const wrongClients = [
    [{ name: '' }, ['name'], '»Navn« mangler. Udfyld feltet.'],
    [{ name: 'N'.repeat(101) }, ['name'], '»Navn« er for lang. Skriv højst 100 tegn.'],
    [{ purpose: ' ' }, ['purpose'], '»Formål« mangler. Udfyld feltet.'],
    [{ defaultReporter: { ...reporter, name: '' } }, ['defaultReporter', 'name'], null],
    [{ defaultReporter: { ...reporter, department: '' } }, ['defaultReporter', 'department'], null],
    [{ defaultReporter: { ...reporter, location: '\u0000' } }, ['defaultReporter', 'location'], null],
    [
      { defaultReporter: { ...reporter, phone: '123' } },
      ['defaultReporter', 'phone'],
      '»Kontaktpersonens telefon« er ikke et telefonnummer. Skriv otte cifre, eller landekode som i +4570113000.',
    ],
  ] as const
  test.each(wrongClients)('a client with %j', async (wrong, field, message) => {
    const before = await database.admin`select count(*)::int as n from integration_client`
    const answer = await act(supplierAdmin, 'createClient', {
      name: 'Ny',
      purpose: 'Sager',
      defaultReporter: reporter,
      ...wrong,
    })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field, ...(message && { message }) })
    expect(await database.admin`select count(*)::int as n from integration_client`).toEqual(before)
  })

  test.each([
    [{ validDays: 366 }, 'validDays', '»Gælder i dage« ligger uden for det tilladte. Angiv 1 til 365.'],
    [{ validDays: 0 }, 'validDays', null],
    [{ scopes: [] }, 'scopes', '»Rettigheder« mangler. Udfyld feltet.'],
    [{ name: 'x' }, 'name', '»Navn« er for kort. Skriv mindst 2 tegn.'],
  ] as const)('a token with %j', async (wrong, field, message) => {
    const clientId = await clientOf(supplierAdmin)
    const answer = await act(supplierAdmin, 'createToken', { ...tokenInput(clientId), ...wrong })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field: [field], ...(message && { message }) })
  })

  test('more than twenty tokens of one client at once', async () => {
    const clientId = await clientOf(supplierAdmin, 'Mange')
    for (let n = 0; n < 20; n++) await act(supplierAdmin, 'createToken', tokenInput(clientId))
    expect(await act(supplierAdmin, 'createToken', tokenInput(clientId))).toMatchObject({
      __typename: 'InvalidInput',
      message: '»Integration« har for mange. Angiv højst 20.',
    })
  })
})

describe('who may', () => {
  async function theirs(): Promise<Record<string, object>> {
    const clientId = await clientOf(supplierAdmin, 'Fremmed')
    const { token } = await act(supplierAdmin, 'createToken', tokenInput(clientId))
    return inputsFor(clientId, token.id)
  }
  const inputsFor = (clientId: string, tokenId: string): Record<string, object> => ({
    createClient: { name: 'Ny', purpose: 'Sager', defaultReporter: reporter },
    changeDefaultReporter: { clientId, defaultReporter: reporter },
    setPriorityWords: { clientId, words: [{ word: 'Kritisk', priority: 'P1' }] },
    endClient: { clientId },
    createToken: tokenInput(clientId),
    rotateToken: { tokenId, validDays: 30 },
    revokeToken: { tokenId },
    issueClientSecret: { clientId, scopes: ['CASES_READ'] },
    withdrawClientSecret: { clientId },
  })
  const absent = '0f0f0f0f-0000-4000-8000-000000000000'

  test.each(verbs.filter(verb => verb !== 'createClient'))(
    "%s on another organisation's client answers as for an id that never existed, to a school and to AUB",
    async verb => {
      const foreign = await theirs()
      const unknown = inputsFor(globalIdOf('IntegrationClient', absent), globalIdOf('ApiToken', absent))
      const rubbish = inputsFor('rubbish', 'rubbish')
      for (const person of [database.cast.b.person, aubAdmin]) {
        const told = []
        for (const inputs of [foreign, unknown, rubbish]) told.push(await act(person, verb, inputs[verb] ?? {}))
        expect(told[0]).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' })
        expect(told[1]).toEqual(told[0])
        expect(told[2]).toEqual(told[0])
      }
    },
  )

  test.each(verbs)('%s is refused to an agent and to a token, which never makes another (C.4)', async verb => {
    const inputs = await theirs()
    expect(await act(database.cast.x.person, verb, inputs[verb] ?? {})).toMatchObject({ __typename: 'NotPermitted' })
    const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`
    const query = `mutation ($input: ${name}) { ${verb}(input: $input) { __typename } }`
    const { body } = await door.ask(query, { token: database.cast.x.token, variables: { input: inputs[verb] } })
    expect(body.data[verb].__typename).toBe('NotPermitted')
  })

  test('Clients and tokens are listed for the keepers of their own organisation alone', async () => {
    const clientId = await clientOf(supplierAdmin, 'Min')
    const query = 'query ($id: ID!) { clients(first: 100) { nodes { id } } node(id: $id) { id } }'
    const seen = async (person: Member) => (await asPerson(door, person, query, { id: clientId })).data
    expect((await seen(supplierAdmin)).clients.nodes).toContainEqual({ id: clientId })
    expect((await seen(supplierAdmin)).node).toEqual({ id: clientId })
    expect(await seen(database.cast.x.person)).toEqual({ clients: null, node: null })
    for (const person of [database.cast.b.person, aubAdmin]) {
      const { clients, node } = await seen(person)
      expect(clients.nodes).not.toContainEqual({ id: clientId })
      expect(node).toBeNull()
    }
    const byToken = await door.ask(query, { token: database.cast.x.token, variables: { id: clientId } })
    expect(byToken.body.data).toEqual({ clients: null, node: null })
  })

  test('What is done with clients is in the history of the organisation, without a secret', async () => {
    const clientId = await clientOf(supplierAdmin, 'Historik')
    const { secret, token } = await act(supplierAdmin, 'createToken', tokenInput(clientId))
    await act(supplierAdmin, 'revokeToken', { tokenId: token.id })
    await act(supplierAdmin, 'endClient', { clientId })
    const uuid = Buffer.from(clientId, 'base64url').toString().split(':')[1]
    const events = await database.admin`select kind, actor_name, content::text as content from organisation_event
      where content->>'clientId' = ${uuid ?? ''} order by at, id`
    expect(events.map(row => row.kind).sort()).toEqual(['ClientCreated', 'ClientEnded', 'TokenCreated', 'TokenRevoked'])
    for (const { actor_name: name, content } of events) {
      expect(name).toBe('Ida Admin')
      expect(content).not.toContain(secret)
      expect(content).not.toContain(hashOf(secret))
    }
  })
})

test('A list of clients goes page by page, and a cursor of another organisation is no cursor (fault 47)', async () => {
  for (let n = 0; n < 3; n++) await clientOf(aubAdmin, `Side ${n}`)
  const query =
    'query ($after: String) { clients(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }'
  const first = (await asPerson(door, aubAdmin, query)).data.clients
  expect(first.pageInfo.hasNextPage).toBe(true)
  const next = (await asPerson(door, aubAdmin, query, { after: first.pageInfo.endCursor })).data.clients
  expect(next.nodes.map((one: { name: string }) => one.name)).not.toContain(first.nodes[1].name)
  const stolen = await asPerson(door, supplierAdmin, query, { after: first.pageInfo.endCursor })
  const rubbish = await asPerson(door, supplierAdmin, query, { after: 'x'.repeat(40) })
  expect(stolen).toEqual(rubbish)
  expect(stolen.errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('A cursor says nothing to whoever holds it, and a client with a long name in any letters has one that works', async () => {
  const long = '漢'.repeat(100)
  await clientOf(aubAdmin, long)
  await clientOf(aubAdmin, `${'漢'.repeat(99)}龍`)
  const query =
    'query ($after: String) { clients(first: 1, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }'
  let after: string | null = null
  const names: string[] = []
  for (let page = 0; page < 100; page++) {
    const { data } = await asPerson(door, aubAdmin, query, { after })
    const { nodes, pageInfo } = data.clients as {
      nodes: { name: string }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    names.push(nodes[0]?.name ?? '')
    expect(Buffer.from(pageInfo.endCursor, 'base64url').toString('latin1')).not.toMatch(/Side|[0-9a-f]{8}-[0-9a-f]{4}-/)
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(names).toContain(long)
  expect(new Set(names).size).toBe(names.length)
})
