import { makeExecutableSchema } from '@graphql-tools/schema'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { mintToken } from '#tests/cast.ts'
import { type Door, openDoor } from './door.ts'

let door: Door
const token = mintToken()
const secret = 'the password is hunter2'

const schema = makeExecutableSchema({
  typeDefs: 'type Query { broken: String! half: String number(of: Int!): Int driver(code: String!): String! }',
  resolvers: {
    Query: {
      broken: () => {
        throw new Error(secret)
      },
      half: () => Promise.reject(new Error(secret)),
      driver: (_root: unknown, { code }: { code: string }) => Promise.reject(Object.assign(new Error('x'), { code })),
      number: (_root: unknown, { of }: { of: number }) => of,
    },
  },
})

beforeAll(async () => {
  door = await openDoor({ schema })
})
afterAll(() => door.close())

async function quietly<T>(work: () => Promise<T>): Promise<{ answer: T; log: string }> {
  const written: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation(text => written.push(String(text)) > 0)
  const answer = await work().finally(() => spy.mockRestore())
  return { answer, log: written.join('') }
}

test('An unexpected fault is answered with a reference; what happened stands in the log only (fault 69)', async () => {
  const { answer, log } = await quietly(() => door.ask('{ broken }', { token }))
  expect(answer.status).toBe(500)
  expect(JSON.stringify(answer.body)).not.toContain('hunter2')
  const { code, reference } = answer.body.errors[0].extensions
  expect(code).toBe('INTERNAL_SERVER_ERROR')
  expect(answer.headers.get('x-request-id')).toBe(reference)
  expect(JSON.parse(log)).toMatchObject({ reference, message: secret, stack: expect.stringContaining('faults.test') })
  expect(log).not.toContain(token)
})

test('The same holds for the compiled form of a query, which the third asking uses', async () => {
  for (let round = 1; round <= 4; round++) {
    const { answer, log } = await quietly(() => door.ask('{ half number(of: 1) }', { token }))
    expect(answer.status, `round ${round}`).toBe(200)
    expect(answer.body.data).toEqual({ half: null, number: 1 })
    expect(answer.body.errors[0]).toMatchObject({ path: ['half'], extensions: { code: 'INTERNAL_SERVER_ERROR' } })
    expect(JSON.stringify(answer.body)).not.toContain('hunter2')
    expect(log).toContain('hunter2')
  }
})

test('A wrong variable is the caller’s fault, in the compiled form too', async () => {
  const query = 'query ($of: Int!) { number(of: $of) }'
  for (let round = 1; round <= 3; round++)
    expect((await door.ask(query, { token, variables: { of: round } })).body.data).toEqual({ number: round })
  for (const variables of [{ of: 'three' }, {}, { of: null }]) {
    const { status, body } = await door.ask(query, { token, variables })
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  }
})

test('An operation that the document does not have is named as missing', async () => {
  const response = await fetch(door.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'query A { half } query B { half }', operationName: 'C' }),
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] })
})

test.each([
  ['57P01', 503, 'DATABASE_UNAVAILABLE', 'the server is shutting down'],
  ['53300', 503, 'DATABASE_UNAVAILABLE', 'all connections are taken'],
  ['CONNECTION_CLOSED', 503, 'DATABASE_UNAVAILABLE', 'the connection was lost'],
  ['53100', 503, 'DATABASE_UNAVAILABLE', 'the disk is full'],
  ['25006', 503, 'DATABASE_UNAVAILABLE', 'the server takes reads only'],
  ['57014', 503, 'TIMEOUT', 'a statement was stopped after ten seconds'],
])('The database’s %s is answered %i %s: %s (faults 29 to 32, 71)', async (code, wanted, told) => {
  const { status, body } = await door.ask('query ($code: String!) { driver(code: $code) }', {
    token,
    variables: { code },
  })
  expect([status, body.errors[0].extensions.code]).toEqual([wanted, told])
})
