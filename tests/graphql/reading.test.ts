import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let database: TestDatabase
let door: Door

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  for (let number = 1; number <= 12; number++) await report(`Sag ${number}`, number % 2 ? 'P2' : 'P3')
})
afterAll(async () => {
  await door.close()
  await database.close()
})

async function report(title: string, priority = 'P2') {
  const { body } = await door.ask(REPORT, {
    token: database.cast.a.token,
    variables: { input: { ...complete, title, priority } },
  })
  return body.data.reportIncident.incident as { id: string; number: string; version: number }
}

async function readsOf(number: string): Promise<number> {
  const [row] = await database.admin`select count(*)::int as n from case_read r join incident i on i.id = r.case_id
    where i.number = ${number}`
  return row?.n
}

test('Reading a description is a read of the case; reading its number, state and clocks is not (R-5.15)', async () => {
  const { number } = await report('Læst eller ikke')
  const token = database.cast.x.token
  const ask = (fields: string) =>
    door.ask(`query ($number: String!) { incident(by: { number: $number }) { ${fields} } }`, {
      token,
      variables: { number },
    })
  await ask('number title state clocks { state dueAt owedBy { name } }')
  expect(await readsOf(number)).toBe(0)
  await ask('description')
  await ask('businessConsequence')
  expect(await readsOf(number)).toBe(1)
})

test('Everything that the SDL marks as a read marks the case', async () => {
  const marked = [
    ...['priorityReason', 'description', 'businessConsequence', 'reporter { name }', 'handler { name }'],
    ...['resolution { text }', 'phoneDuty { phone }', 'timeline { nodes { seq } }', 'reads { nodes { at } }'],
  ]
  for (const field of marked) {
    const { number } = await report(`Læst ved ${field}`)
    await door.ask(`{ incident(by: { number: "${number}" }) { ${field} } }`, { token: database.cast.x.token })
    expect(await readsOf(number), field).toBe(1)
  }
})

test('The name of a reader is shown to the own side only', async () => {
  const { number } = await report('Hvem har læst')
  const query = `{ incident(by: { number: "${number}" }) { description reads { nodes { readerName organisation { name } channel } } } }`
  await door.ask(query, { token: database.cast.x.token })
  await door.ask(query, { token: database.cast.a.token })
  const { body } = await door.ask(query, { token: database.cast.a.token })
  const names = body.data.incident.reads.nodes.map((read: { organisation: { name: string }; readerName: string }) => [
    read.organisation.name,
    read.readerName !== null,
  ])
  expect(names.sort()).toEqual([
    ['Leverandør X', false],
    ['Skole A', true],
  ])
})

test('A list is paged forwards without a gap or a repeat, and backwards to the same rows', async () => {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    incidents(first: $first, after: $after, last: $last, before: $before, orderBy: { field: OPENED_AT, direction: DESC }) {
      totalCount nodes { number } edges { cursor node { number } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const token = database.cast.a.token
  const all = (await door.ask(query, { token, variables: { first: 100 } })).body.data.incidents
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: typeof all = (await door.ask(query, { token, variables: { first: 5, after } })).body.data.incidents
    seen.push(...page.nodes.map((row: { number: string }) => row.number))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  const numbers = all.nodes.map((row: { number: string }) => row.number)
  expect(seen).toEqual(numbers)
  expect(all.totalCount).toBe(numbers.length)
  const back = (await door.ask(query, { token, variables: { last: 4, before: all.edges[6].cursor } })).body.data
    .incidents
  expect(back.nodes.map((row: { number: string }) => row.number)).toEqual(numbers.slice(2, 6))
  expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
})

test.each([
  ['first: 0', 'first', '1 and 100'],
  ['first: 101', 'first', '1 and 100'],
  ['last: -1', 'last', '1 and 100'],
  ['first: 5, last: 5', 'last', 'together'],
  ['first: 5, before: "x"', 'before', 'last'],
  ['first: 5, after: "rubbish"', 'after', 'cursor'],
])('incidents(%s) is refused with a sentence that names the argument', async (args, argument, word) => {
  const { body } = await door.ask(`{ incidents(${args}) { nodes { id } } }`, { token: database.cast.a.token })
  expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  expect(body.errors[0].message).toContain(`\`${argument}\``)
  expect(body.errors[0].message).toContain(word)
})

test('A cursor of another organisation, another list or another order is no cursor here (fault 47)', async () => {
  const page = (token: string, args: string) => door.ask(`{ incidents(${args}) { pageInfo { endCursor } } }`, { token })
  const mine = (await page(database.cast.a.token, 'first: 1')).body.data.incidents.pageInfo.endCursor
  for (const [token, args] of [
    [database.cast.x.token, `first: 1, after: "${mine}"`],
    [database.cast.a.token, `first: 1, after: "${mine}", orderBy: { field: OPENED_AT, direction: ASC }`],
  ] as const)
    expect((await page(token, args)).body.errors[0].extensions.argument).toBe('after')
  const other = await door.ask(`{ organisations(after: "${mine}") { nodes { id } } }`, { token: database.cast.a.token })
  expect(other.body.errors[0].extensions.argument).toBe('after')
})

test('A case is found by the own reference in the own system, and by nobody else', async () => {
  const input = { ...complete, title: 'Med eget nummer', externalRef: { system: 'servicenow', id: 'INC001' } }
  await door.ask(REPORT, { token: database.cast.a.token, variables: { input } })
  const query = '{ incident(by: { externalRef: { system: "servicenow", id: "INC001" } }) { title externalRef { id } } }'
  expect((await door.ask(query, { token: database.cast.a.token })).body.data.incident).toEqual({
    title: 'Med eget nummer',
    externalRef: { id: 'INC001' },
  })
  expect((await door.ask(query, { token: database.cast.b.token })).body.data.incident).toBeNull()
})

test('Every object that has a global id is found again by it', async () => {
  const query = `{ incidents(first: 1, filter: { priority: [P2] }) { nodes { id responsibleOrganisation { id } nextClock { id }
    timeline(first: 5) { nodes { id deliveries { id } } } } } }`
  const [row] = (await door.ask(query, { token: database.cast.aub.token })).body.data.incidents.nodes
  const entry = row.timeline.nodes.find((one: { deliveries: unknown[] }) => one.deliveries.length > 0)
  const ids = [row.id, row.responsibleOrganisation.id, row.nextClock.id, entry.id, entry.deliveries[0].id]
  for (const id of ids) {
    const { body } = await door.ask('query ($id: ID!) { node(id: $id) { id __typename } }', {
      token: database.cast.aub.token,
      variables: { id },
    })
    expect(body.data.node?.id).toBe(id)
  }
})
