import { afterAll, beforeAll, expect, test } from 'vitest'
import { asClock } from '#db/connection.ts'
import { announceChanges } from '#db/outbox.ts'
import { indexChanges } from '#db/search-index.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT, verbs } from './stories.ts'

let database: TestDatabase
let door: Door
const tokens = () => database.cast

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

async function report(token: string, more: object) {
  const { body } = await door.ask(REPORT, { token, variables: { input: { ...complete, ...more } } })
  return body.data.reportIncident.incident as { id: string; number: string; version: number }
}

/** What the worker does: places in the feed, then the index. */
async function index() {
  while ((await asClock(tx => announceChanges(tx, 500))) > 0);
  while (await asClock(tx => indexChanges(tx, 500)));
}

async function found(token: string, text: string): Promise<string[]> {
  const { body } = await door.ask('query ($text: String!) { search(text: $text) { nodes { number noun state } } }', {
    token,
    variables: { text },
  })
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined()
  return body.data.search.nodes.map((node: { number: string }) => node.number)
}

test('A case is found by its number, its digits, Danish word forms, beginnings of words, and å, ø and æ in any spelling', async () => {
  const { number } = await report(tokens().a.token, {
    title: 'Kørslen på Ærøfjord stod stille',
    description: 'Indberetningerne blev aldrig kvitteret af modtageren, og køen voksede.',
  })
  await index()
  const spellings = ['kørsel', 'koersel', 'korsel', 'Ærøfjord', 'aeroefjord', 'aerofjord', 'stille', 'kvitterede']
  for (const text of [number, number.toLowerCase(), number.slice(9), 'indberetning', 'modtag', ...spellings])
    expect(await found(tokens().a.token, text), text).toEqual([number])
  expect(await found(tokens().a.token, 'kørsel findesikke')).toEqual([])
})

test('What a status says is found after it was sent', async () => {
  const { id, number, version } = await report(tokens().a.token, { title: 'Kostdage tælles dobbelt ved skift' })
  const input = { id, expectedVersion: version, situation: 'Certifikatet var udløbet hos mellemleddet.' }
  await door.ask(verbs.sendStatus, { token: tokens().x.token, variables: { input } })
  await index()
  expect(await found(tokens().x.token, 'certifikat mellemled')).toEqual([number])
})

test('Another school finds nothing by number or words, as if the case did not exist (R-2.4)', async () => {
  const { number } = await report(tokens().a.token, { title: 'Hemmeligheden om snurretoppen' })
  await index()
  expect(await found(tokens().a.token, 'snurretop')).toEqual([number])
  for (const text of ['snurretop', number, number.slice(9)])
    expect(await found(tokens().b.token, text), text).toEqual([])
  expect(await found(tokens().aub.token, 'snurretop')).toEqual([number])
})

test('Searching leaves no read of the case behind (R-5.15)', async () => {
  const before = await database.admin`select count(*)::int as n from case_read`
  await found(tokens().x.token, 'kørsel')
  expect(await database.admin`select count(*)::int as n from case_read`).toEqual(before)
})

test('Signs, quotes, operators and stop words are text and never a fault', async () => {
  for (const text of ["d'or & | ! ( ) <-> :*", 'og i at', '\\ "%_', '????', 'x'.repeat(200), '💥💥'])
    expect(Array.isArray(await found(tokens().a.token, text)), text).toBe(true)
  const { body } = await door.ask('{ search(text: "x") { nodes { id } } }', { token: tokens().a.token })
  expect(body.errors[0].message).toContain('between 2 and 200')
})

test('Hits page without repeating or losing one', async () => {
  for (let n = 0; n < 7; n += 1) await report(tokens().a.token, { title: `Papegøjen nummer ${n} siger nej` })
  await index()
  const seen: string[] = []
  let after: string | null = null
  do {
    const { body } = await door.ask(
      'query ($after: String) { search(text: "papegøje", first: 3, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }',
      { token: tokens().a.token, variables: { after } },
    )
    const { nodes, pageInfo } = body.data.search
    seen.push(...nodes.map((node: { number: string }) => node.number))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(new Set(seen).size).toBe(7)
  expect(seen.length).toBe(7)
})

test('A hit says what kind of inquiry it is: a request has no priority that means anything (R-3.8)', async () => {
  const { aub, a } = tokens()
  const schools = [Buffer.from(`Organisation:${a.id}`).toString('base64url')]
  const { priority: _priority, ...rest } = complete
  const title = 'Prøvekørsel af kvartalsleverancen'
  await report(aub.token, { ...rest, priority: null, title, caseType: 'TEST_REQUEST', schools, request: {} })
  await report(a.token, { title: 'Prøvekørsel fejler' })
  await index()
  const query = '{ search(text: "prøvekørsel") { nodes { title caseType } } }'
  const { body } = await door.ask(query, { token: aub.token })
  expect(body.data.search.nodes).toEqual(
    expect.arrayContaining([
      { title, caseType: 'TEST_REQUEST' },
      { title: 'Prøvekørsel fejler', caseType: 'INCIDENT' },
    ]),
  )
})
