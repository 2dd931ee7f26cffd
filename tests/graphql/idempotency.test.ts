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

async function report(key: string | null, more: object = {}, token = database.cast.a.token) {
  const { body } = await door.ask(REPORT, {
    token,
    variables: { input: { ...complete, ...more } },
    headers: key === null ? {} : { 'idempotency-key': key },
  })
  return body.data?.reportIncident ?? body
}

async function count(title: string): Promise<number> {
  const [row] = await database.admin`select count(*)::int as n from incident where title = ${title}`
  return row?.n
}

test('The same key and input give the same incident again', async () => {
  const title = 'Samme nøgle, samme indhold'
  const first = await report('key-1', { title })
  const again = await report('key-1', { title })
  expect(again).toEqual(first)
  expect(await count(title)).toBe(1)
})

test('The same key with another input is a conflict, and stores nothing', async () => {
  await report('key-2', { title: 'Den første' })
  const other = await report('key-2', { title: 'Den anden' })
  expect(other).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' })
  expect(await count('Den anden')).toBe(0)
})

test('Eight at once with one key have one effect and eight equal answers', async () => {
  const title = 'Otte på én gang'
  const answers = await Promise.all(Array.from({ length: 8 }, () => report('key-8', { title })))
  expect(new Set(answers.map(answer => answer.incident?.id)).size).toBe(1)
  expect(answers.every(answer => answer.__typename === 'IncidentReported')).toBe(true)
  expect(await count(title)).toBe(1)
})

test('clientMutationId is a key as the header is', async () => {
  const title = 'Nøgle i indholdet'
  const first = await report(null, { title, clientMutationId: 'cm-1' })
  const again = await report(null, { title, clientMutationId: 'cm-1' })
  expect(again).toEqual(first)
  expect(await count(title)).toBe(1)
})

test("Another organisation's key is its own", async () => {
  const title = 'To skoler, én nøgle'
  const mine = await report('key-shared', { title })
  const theirs = await report('key-shared', { title }, database.cast.b.token)
  expect(theirs.incident.id).not.toBe(mine.incident.id)
  expect(await count(title)).toBe(2)
})

test('Without a key two reports are two incidents', async () => {
  const title = 'Uden nøgle'
  await report(null, { title })
  await report(null, { title })
  expect(await count(title)).toBe(2)
})

test('A repeated status with one key is sent once, although the version has moved on', async () => {
  const { incident } = await report(null, { title: 'Status to gange' })
  const send = async () =>
    (
      await door.ask(verbs.sendStatus, {
        token: database.cast.a.token,
        variables: { input: { id: incident.id, expectedVersion: 1, situation: 'Vi undersøger.' } },
        headers: { 'idempotency-key': 'status-1' },
      })
    ).body.data.sendStatus
  const first = await send()
  const again = await send()
  expect(first.__typename).toBe('StatusSent')
  expect(again).toEqual(first)
})

test('Two mutations in one request under one header are two acts', async () => {
  const query = `mutation ($input: ReportIncidentInput!) {
    one: reportIncident(input: $input) { __typename ... on IncidentReported { incident { id } } }
    two: reportIncident(input: $input) { __typename ... on IncidentReported { incident { id } } } }`
  const how = {
    token: database.cast.a.token,
    variables: { input: { ...complete, title: 'To på én gang' } },
    headers: { 'idempotency-key': 'pair' },
  }
  const first = (await door.ask(query, how)).body.data
  const again = (await door.ask(query, how)).body.data
  expect(first.one.incident.id).not.toBe(first.two.incident.id)
  expect(again).toEqual(first)
})

test.each(['', ' ', 'x'.repeat(256), 'æ'])('The key %j is refused with a sentence', async key => {
  const answer = await report(null, { clientMutationId: key })
  expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
})
