import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theGraph } from '#graphql/graph.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import './door.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

/** A page as it asks in process, with the cookie of the request. */
async function ask(query: string, sid: string | null, how: { variables?: object; language?: string } = {}) {
  const cookie = sid && `next-auth.session-token=${await encode({ token: { sid }, secret: 'secret of the tests' })}`
  const result = await theGraph().execute({
    document: query,
    variables: { ...how.variables },
    cookie: [cookie, how.language && `lang=${how.language}`].filter(Boolean).join('; ') || null,
    acceptLanguage: null,
    source: 'WEB',
    address: '',
  })
  return JSON.parse(JSON.stringify(result))
}

test('A page asks as the person of its cookie', async () => {
  const { data } = await ask('{ viewer { name organisation { name } } }', database.cast.a.person.sid)
  expect(data.viewer).toEqual({ name: 'Skole A person', organisation: { name: 'Skole A' } })
})

test('A page has the permissions of the API: nothing without a session but what is open to all', async () => {
  const { data, errors } = await ask('{ incidents { nodes { id } } }', null)
  expect(data).toBeUndefined()
  expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await ask('{ installation { kind } viewer { name } }', null)).data).toEqual({
    installation: { kind: 'TEST' },
    viewer: null,
  })
})

test('A page is not held to the limits of a request from outside', async () => {
  const aliases = Array.from({ length: 30 }, (_one, place) => `a${place}: installation { kind }`).join(' ')
  expect((await ask(`{ ${aliases} }`, null)).errors).toBeDefined()
  expect((await ask(`{ ${aliases} }`, database.cast.a.person.sid)).errors).toBeUndefined()
})

test('What a page reports is marked as coming from a page, in the language of its cookie', async () => {
  const query = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename
    ... on IncidentReported { incident { timeline { nodes { source summary } } } } ... on Refusal { message } } }`
  const input = {
    title: 'Meldt fra en side',
    description: 'En fejl, der er beskrevet godt nok.',
    service: 'SCHOOL_STAY',
  }
  const variables = { input: { ...input, businessConsequence: 'Skolen kan ikke indberette nu.', priority: 'P3' } }
  const { data } = await ask(query, database.cast.a.person.sid, { variables, language: 'en' })
  expect(data.reportIncident.incident.timeline.nodes[0]).toMatchObject({
    source: 'WEB',
    summary: 'Reported with priority 3.',
  })
  const refused = await ask(query, database.cast.a.person.sid, { variables: { input: {} }, language: 'en' })
  expect(refused.data.reportIncident.message).toMatch(/^Section 5.2.1 requires more/)
})

test('An ended session is no session for a page', async () => {
  await database.admin`update session set ended_at = now() where person_id = ${database.cast.b.person.id}`
  expect((await ask('{ viewer { name } }', database.cast.b.person.sid)).data).toEqual({ viewer: null })
  const { errors } = await ask('{ incidents { nodes { id } } }', database.cast.b.person.sid)
  expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
})
