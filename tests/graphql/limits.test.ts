import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintToken } from '#tests/cast.ts'
import { type Door, openDoor } from './door.ts'

let door: Door
/** Everything here is answered before the database is asked: none is open. */
const token = mintToken()

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

async function refused(query: string, variables?: object) {
  const { status, body } = await door.ask(query, { token, variables })
  expect(status).toBe(400)
  expect(body.data).toBeUndefined()
  return body.errors[0]
}

const nested = (depth: number) => {
  const fields = Array.from({ length: depth - 2 }, () => 'linkedIncidents {')
  return `{ incident(by: { number: "x" }) { ${fields.join(' ')} id ${'}'.repeat(fields.length)} } }`
}

test('A query 50 levels deep is rejected before any SQL; the refusal names the number and a hint (fault 55)', async () => {
  const error = await refused(nested(50))
  expect(error).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'depth', allowed: 12 } })
  expect(error.message).toMatch(/12.*50/)
})

test('Rejecting a deep query costs less than 50 ms of processor', async () => {
  await refused(nested(50))
  const before = process.cpuUsage()
  await refused(nested(51))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(50)
})

test('Depth hidden in fragments is counted', async () => {
  const fragments = Array.from(
    { length: 13 },
    (_one, place) => `fragment f${place} on Incident { linkedIncidents { ...f${place + 1} } }`,
  )
  const query = `{ incident(by: { number: "x" }) { ...f0 } } ${fragments.join(' ')} fragment f13 on Incident { id }`
  expect(await refused(query)).toMatchObject({ extensions: { limit: 'depth' } })
})

test('15 001 characters are too many', async () => {
  expect(await refused(`{ __typename } #${'x'.repeat(15_001 - 16)}`)).toMatchObject({
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'characters' },
  })
})

test('1 001 tokens are too many', async () => {
  const error = await refused(`{ ${'__typename '.repeat(1_000)} }`)
  expect(error.message).toMatch(/1000 tokens/)
})

test('16 aliases are too many, 15 are not', async () => {
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_one, place) => `a${place}: __typename`).join(' ')} }`
  expect(await refused(aliases(16))).toMatchObject({ extensions: { limit: 'aliases', allowed: 15 } })
  expect((await door.ask(aliases(15), { token })).status).toBe(200)
})

test('Six directives are too many', async () => {
  expect(await refused(`{ __typename ${'@skip(if: false) '.repeat(6)} }`)).toMatchObject({
    extensions: { limit: 'directives', allowed: 5 },
  })
})

test('An input list of 251 is an error, in the document and in the variables (fault 66)', async () => {
  const ids = Array.from({ length: 251 }, () => 'x')
  const inline = `mutation { reportIncident(input: { schools: ${JSON.stringify(ids)} }) { __typename } }`
  expect(await refused(inline)).toMatchObject({ extensions: { limit: 'inputList', allowed: 250 } })
  const query = 'mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename } }'
  expect(await refused(query, { input: { schools: ids } })).toMatchObject({ extensions: { limit: 'inputList' } })
})

test('Circular fragments are refused', async () => {
  const query =
    '{ incident(by: { number: "x" }) { ...a } } fragment a on Incident { linkedIncidents { ...b } } fragment b on Incident { linkedIncidents { ...a } }'
  expect((await refused(query)).message).toMatch(/spread/i)
})

test('A query that costs more than the budget of a request is refused with both numbers', async () => {
  const query = '{ incidents(first: 100) { nodes { timeline(first: 100) { nodes { deliveries { id } } } } } }'
  const error = await refused(query)
  expect(error).toMatchObject({ extensions: { limit: 'requestCost', allowed: 10_000 } })
  expect(error.message).toMatch(/10000.*\d{5}/)
})

test('A document made of a whole case costs what a list does', async () => {
  const asked = async (fields: string) => {
    const { body } = await door.ask(`{ incident(by: { number: "x" }) { ${fields} } }`, { token })
    return body.extensions.cost.requested
  }
  expect((await asked('number clockProof')) - (await asked('number'))).toBe(3)
})

test('Fragments that double at each level cost what they would answer', async () => {
  const fragments = Array.from(
    { length: 9 },
    (_one, place) =>
      `fragment f${place} on Incident { linkedIncidents { ...f${place + 1} id } nextClock { owedBy { id } } }`,
  )
  const query = `{ incident(by: { number: "x" }) { ...f0 } } ${fragments.join(' ')} fragment f9 on Incident { id }`
  expect(await refused(query)).toMatchObject({ extensions: { limit: 'requestCost' } })
})

test('The cost of an answer and what is left stand in the answer and in its headers', async () => {
  const { body, headers } = await door.ask('{ __schema { queryType { name } } }', { token })
  expect(body.extensions.cost).toMatchObject({ requested: expect.any(Number), perRequest: 10_000 })
  expect(headers.get('ratelimit-policy')).toMatch(/^"cost";q=\d+;w=3600$/)
  expect(headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/)
})

test('A caller whose hourly budget is spent gets 429 and when to come again; another caller is served', async () => {
  const poor = await openDoor({ costPerHour: 100 })
  const spend = '{ __schema { queryType { name } } incidents(first: 60) { nodes { id } } }'
  await poor.ask(spend, { token })
  const { status, body, headers } = await poor.ask(spend, { token })
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED' })
  expect((await poor.ask('{ __typename }', { token: mintToken() })).status).toBe(200)
  await poor.close()
})

test('Anonymous callers see no schema and get no suggestions; they may ask what the installation is (fault 64)', async () => {
  const introspection = await door.ask(getIntrospectionQuery())
  expect(introspection.status).toBe(400)
  expect(introspection.body.errors[0].extensions.code).toBe('INTROSPECTION_DISABLED')
  const typo = await door.ask('{ incidentz { id } }')
  expect(JSON.stringify(typo.body)).not.toMatch(/did you mean/i)
  const signedIn = await door.ask('{ incidentz { id } }', { token })
  expect(JSON.stringify(signedIn.body)).toMatch(/did you mean/i)
  const { status, body, headers } = await door.ask('{ incidents { nodes { id } } }')
  expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  expect(headers.get('www-authenticate')).toMatch(/Bearer/)
  expect((await door.ask('{ viewer { name } }')).body.data).toEqual({ viewer: null })
})

test('A signed-in caller reads the whole schema with the standard query', async () => {
  const { status, body } = await door.ask(getIntrospectionQuery(), { token })
  expect(status).toBe(200)
  expect(body.data.__schema.types.length).toBeGreaterThan(50)
})

test('An anonymous caller can neither repeat fields at length nor ask by GET', async () => {
  expect((await door.ask(`{ ${'__typename '.repeat(500)} }`)).status).toBe(401)
  expect((await fetch(`${door.url}?query=${encodeURIComponent('{ __typename }')}`)).status).toBe(401)
})

test('A text that is no token is refused without asking the database', async () => {
  for (const wrong of ['x', 'aub_test_short', `${token.slice(0, -1)}!`])
    expect((await door.ask('{ __typename }', { token: wrong })).status).toBe(401)
})
