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
