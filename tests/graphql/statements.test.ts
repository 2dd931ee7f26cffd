import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeLanes, openLanes } from '#db/connection.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type CountingProxy, countingProxy } from './counting-proxy.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT, verbs } from './stories.ts'

let database: TestDatabase
let door: Door
let proxy: CountingProxy

beforeAll(async () => {
  database = await freshDatabase()
  await closeLanes()
  proxy = await countingProxy(database.lanes)
  openLanes(proxy.lanes)
  door = await openDoor()
  for (let number = 1; number <= 60; number++)
    await door.ask(REPORT, {
      token: number % 2 ? database.cast.a.token : database.cast.b.token,
      variables: { input: { ...complete, title: `Sag ${number}`, priority: number % 3 ? 'P2' : 'P1' } },
    })
})
afterAll(async () => {
  await door.close()
  await database.close()
  await proxy.close()
})

/** `enter` stands before the statements of a reading. */
const around = 1

async function statements(query: string, token: string, variables?: object): Promise<number> {
  await door.ask(query, { token, variables })
  proxy.take()
  const { body } = await door.ask(query, { token, variables })
  expect(body.errors).toBeUndefined()
  return proxy.take() - around
}

const list = (first: number) => `{ incidents(first: ${first}) { nodes {
  number title priority state openedAt responsibleOrganisation { name } counterpartOrganisation { name }
  nextClock { kind state dueAt isAtRisk openTimeLeft stopsAt owedBy { name } } } pageInfo { hasNextPage endCursor } } }`

test('A list of 50 with next clock and organisations costs the same statements as a list of 5', async () => {
  const small = await statements(list(5), database.cast.x.token)
  const large = await statements(list(50), database.cast.x.token)
  expect(large).toBe(small)
  expect(large).toBeLessThanOrEqual(5)
})

test('Every kind of list within a list is one statement', async () => {
  const query = (
    first: number,
  ) => `{ incidents(first: ${first}) { nodes { id clocks { state owedBy { name } explanation }
    breaches { id } escalations { id } affectedSchools { name phoneHours { isOpen } } linkedIncidents { number }
    description } } }`
  const few = await statements(query(3), database.cast.aub.token)
  const many = await statements(query(50), database.cast.aub.token)
  // Organisations that are asked for at the same moment or one after the other: one statement or two.
  expect(many).toBeLessThanOrEqual(few + 1)
})

test('A case with its history, receipts and reads never costs more however long the history is', async () => {
  const input = { ...complete, title: 'Lang historik', priority: 'P1' }
  const { body } = await door.ask(REPORT, { token: database.cast.a.token, variables: { input } })
  const { id, number } = body.data.reportIncident.incident
  const query = `{ incident(by: { number: "${number}" }) { title description reporter { name } handler { name }
    clocks { state } timeline(first: 100) { nodes { summary organisation { name } deliveries { recipient state } } }
    reads(first: 20) { nodes { organisation { name } at } } viewerMay } }`
  const short = await statements(query, database.cast.aub.token)
  for (let version = 1; version <= 12; version++)
    await door.ask(verbs.sendStatus, {
      token: database.cast.x.token,
      variables: { input: { id, expectedVersion: version, situation: `Melding nummer ${version}.` } },
    })
  const long = await statements(query, database.cast.aub.token)
  expect(long).toBeLessThanOrEqual(short + 1)
  expect(long).toBeLessThanOrEqual(11)
})

test('A command sends a bounded number of statements, and a repeat by its key five', async () => {
  const how = (key: string) => ({
    token: database.cast.a.token,
    variables: { input: { ...complete, title: 'Talte sætninger' } },
    headers: { 'idempotency-key': key },
  })
  await door.ask(REPORT, how('warm'))
  proxy.take()
  await door.ask(REPORT, how('counted'))
  expect(proxy.take()).toBeLessThanOrEqual(28)
  await door.ask(REPORT, how('counted'))
  expect(proxy.take()).toBeLessThanOrEqual(5)
})

test('A request that is refused by a limit sends nothing', async () => {
  proxy.take()
  await door.ask('{ incidents(first: 100) { nodes { timeline(first: 100) { nodes { deliveries { id } } } } } }', {
    token: database.cast.a.token,
  })
  await door.ask('{ __typename }', { token: 'aub_test_wrong' })
  await door.ask('{ incidents { nodes { id } } }')
  expect(proxy.take()).toBe(0)
})
