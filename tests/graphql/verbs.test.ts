import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT, verbs } from './stories.ts'

let database: TestDatabase
let door: Door

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const idOf = (row: { id: string }) => Buffer.from(`Organisation:${row.id}`).toString('base64url')

async function report(input: object = {}) {
  const { cast } = database
  const answer = await door.ask(REPORT, {
    token: cast.x.token,
    variables: { input: { ...complete, schools: [idOf(cast.a)], ...input } },
  })
  return answer.body.data?.reportIncident ?? answer.body
}

async function act(verb: keyof typeof verbs, token: string, input: object) {
  const answer = await door.ask(verbs[verb], { token, variables: { input } })
  return answer.body.data?.[verb] ?? answer.body
}

const handler = { name: 'Vagthavende', phone: '70113000' }

test('A complete report by a token becomes an incident (Instruks 5.2.1)', async () => {
  expect(await report()).toMatchObject({ __typename: 'IncidentReported', incident: { priority: 'P2', state: 'NEW' } })
})

test('The whole life of an incident by API: begun, status, resolved, closed by the counterpart', async () => {
  const { x, aub } = database.cast
  const { incident } = await report()
  const begun = await act('beginIncident', x.token, { id: incident.id, expectedVersion: incident.version, handler })
  expect(begun).toMatchObject({ __typename: 'IncidentBegun', incident: { state: 'IN_PROGRESS' } })
  const sent = await act('sendStatus', x.token, {
    id: incident.id,
    expectedVersion: begun.incident.version,
    situation: 'Vi har fundet fejlen.',
  })
  expect(sent).toMatchObject({ __typename: 'StatusSent', entry: { kind: 'StatusSent', status: { number: 1 } } })
  const solved = await act('resolveIncident', x.token, {
    id: incident.id,
    expectedVersion: sent.incident.version,
    text: 'Skemaet er rettet.',
    isRootCauseKnown: true,
  })
  expect(solved).toMatchObject({ __typename: 'IncidentResolved', incident: { state: 'RESOLVED' } })
  const closed = await act('closeIncident', aub.token, {
    id: incident.id,
    expectedVersion: solved.incident.version,
  })
  expect(closed).toMatchObject({ __typename: 'IncidentClosed', incident: { state: 'CLOSED' } })
})

const absent = Buffer.from('Incident:0f0f0f0f-0000-4000-8000-000000000000').toString('base64url')
const inputs: Record<keyof typeof verbs, object> = {
  beginIncident: { handler },
  sendStatus: { situation: 'Vi arbejder på sagen.' },
  resolveIncident: { text: 'Fejlen er rettet.', isRootCauseKnown: true },
  closeIncident: {},
}

test.each(Object.keys(verbs) as (keyof typeof verbs)[])(
  "%s on another school's case answers as for an id that never existed",
  async verb => {
    const { incident } = await report()
    const { b } = database.cast
    const answers = []
    for (const id of [incident.id, absent, 'rubbish'])
      answers.push(await act(verb, b.token, { id, expectedVersion: 1, ...inputs[verb] }))
    expect(answers[0]).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', field: ['id'] })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  },
)

test('A case of another school, an unknown number and an unknown id are all null', async () => {
  const { incident } = await report()
  const { b } = database.cast
  const query = `query ($id: ID!, $number: String!) { byId: incident(by: { id: $id }) { id }
    byNumber: incident(by: { number: $number }) { id } node(id: $id) { id } }`
  const foreign = await door.ask(query, { token: b.token, variables: incident })
  const unknown = await door.ask(query, { token: b.token, variables: { id: absent, number: 'INC-2026-000000' } })
  expect(foreign.body.data).toEqual({ byId: null, byNumber: null, node: null })
  expect(unknown.body.data).toEqual(foreign.body.data)
})

test.each(Object.keys(verbs) as (keyof typeof verbs)[])('%s is refused to a token without the scope', async verb => {
  const { incident } = await report()
  const { x } = database.cast
  await database.admin`update api_token set scopes = '{cases:read}' where secret_hash = ${x.client.hash}`
  const answer = await act(verb, x.token, { id: incident.id, expectedVersion: 1, ...inputs[verb] })
  await database.admin`update api_token set scopes = '{cases:read,incidents:write}' where secret_hash = ${x.client.hash}`
  expect(answer).toMatchObject({ __typename: 'NotPermitted', code: 'NOT_PERMITTED' })
})

test('Cases are not read with a token that lacks the scope for it', async () => {
  const { x } = database.cast
  await database.admin`update api_token set scopes = '{incidents:write}' where secret_hash = ${x.client.hash}`
  const { status, body } = await door.ask('{ incidents { nodes { id } } }', { token: x.token })
  await database.admin`update api_token set scopes = '{cases:read,incidents:write}' where secret_hash = ${x.client.hash}`
  expect(status).toBe(403)
  expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
})

test('The side that reported may not begin handling for the other side (R-4.11)', async () => {
  const { incident } = await report()
  const answer = await act('beginIncident', database.cast.aub.token, {
    id: incident.id,
    expectedVersion: incident.version,
    handler,
  })
  expect(answer).toMatchObject({ __typename: 'NotPermitted' })
})

test('A client must name the person who handles the case (R-4.11)', async () => {
  const { incident } = await report()
  const answer = await act('beginIncident', database.cast.x.token, { id: incident.id, expectedVersion: 1 })
  expect(answer).toMatchObject({ __typename: 'HandlerRequired', code: 'HANDLER_REQUIRED', field: ['handler'] })
})

test('A stale version is refused with the version that the case has now', async () => {
  const { incident } = await report()
  const { x } = database.cast
  const input = { id: incident.id, expectedVersion: incident.version }
  const first = await act('sendStatus', x.token, { ...input, situation: 'Første melding.' })
  const second = await act('sendStatus', x.token, { ...input, situation: 'Anden melding.' })
  expect(second).toMatchObject({ __typename: 'VersionConflict', currentVersion: first.incident.version })
})

test('Two who act at once on the same version: one wins, the other is told the version now (fault 13)', async () => {
  const { incident } = await report()
  const { x } = database.cast
  const input = { id: incident.id, expectedVersion: incident.version, situation: 'Samtidig melding.' }
  const answers = await Promise.all([1, 2, 3, 4].map(() => act('sendStatus', x.token, input)))
  expect(answers.map(answer => answer.__typename).sort()).toEqual([
    'StatusSent',
    'VersionConflict',
    'VersionConflict',
    'VersionConflict',
  ])
})

test('A closed case takes no further verb and stays as it is (fault 14)', async () => {
  const { incident } = await report()
  const { x, aub } = database.cast
  const solved = await act('resolveIncident', x.token, {
    id: incident.id,
    expectedVersion: 1,
    text: 'Rettet.',
    isRootCauseKnown: true,
    handler,
  })
  const closed = await act('closeIncident', aub.token, {
    id: incident.id,
    expectedVersion: solved.incident.version,
  })
  const { version } = closed.incident
  for (const verb of Object.keys(verbs) as (keyof typeof verbs)[]) {
    const who = verb === 'closeIncident' ? aub : x
    const answer = await act(verb, who.token, { id: incident.id, expectedVersion: version, ...inputs[verb] })
    expect(answer, verb).toMatchObject({ __typename: 'AlreadyClosed', code: 'ALREADY_CLOSED' })
  }
  const [row] = await database.admin`select version, seq from incident where number = ${incident.number}`
  const [{ events } = {}] = await database.admin`select count(*)::int as events from case_event e
    join incident i on i.id = e.case_id where i.number = ${incident.number}`
  expect([row?.version, row?.seq]).toEqual([version, events])
})

test('Closing is refused while section 5.3 requires a problem', async () => {
  const { incident } = await report()
  const { x, aub } = database.cast
  const solved = await act('resolveIncident', x.token, {
    id: incident.id,
    expectedVersion: 1,
    text: 'Genstartet.',
    isRootCauseKnown: false,
    handler,
  })
  const answer = await act('closeIncident', aub.token, {
    id: incident.id,
    expectedVersion: solved.incident.version,
  })
  expect(answer).toMatchObject({ __typename: 'ProblemRequired', conditions: ['ROOT_CAUSE_UNKNOWN'] })
})

test('Missing minimum data are named, and accepted at priority 1 on request (R-5.13)', async () => {
  const { description: _left, ...rest } = complete
  const input = { ...rest, schools: [idOf(database.cast.a)] }
  const ask = async (more: object) =>
    (await door.ask(REPORT, { token: database.cast.x.token, variables: { input: { ...input, ...more } } })).body.data
      .reportIncident
  expect(await ask({})).toMatchObject({
    __typename: 'IncompleteReport',
    missing: ['description'],
    mayAcceptIncomplete: false,
    field: ['description'],
  })
  expect(await ask({ priority: 'P1' })).toMatchObject({ __typename: 'IncompleteReport', mayAcceptIncomplete: true })
  expect(await ask({ priority: 'P1', acceptIncomplete: true })).toMatchObject({ __typename: 'IncidentReported' })
})

test('Refusals are said in Danish, and in English by Accept-Language', async () => {
  const { x } = database.cast
  const input = { id: absent, expectedVersion: 1, situation: 'Vi ser på det.' }
  const said = async (language?: string) =>
    (
      await door.ask(verbs.sendStatus, {
        token: x.token,
        variables: { input },
        headers: language ? { 'accept-language': language } : {},
      })
    ).body.data.sendStatus.message
  expect(await said()).toMatch(/^Sagen findes ikke/)
  expect(await said('en-GB,en;q=0.9,da;q=0.5')).toMatch(/^There is no such case/)
  expect(await said('fr')).toMatch(/^Sagen findes ikke/)
})

test('A field that the input does not have is rejected by the schema (fault 72)', async () => {
  const input = { ...complete, tenantId: 'x', schools: [idOf(database.cast.a)] }
  const { status, body } = await door.ask(REPORT, { token: database.cast.x.token, variables: { input } })
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
})
