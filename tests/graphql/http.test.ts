import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintToken } from '#tests/cast.ts'
import { type Door, openDoor } from './door.ts'

let door: Door
/** Nothing here reaches the database: a token of the right shape is enough. */
const token = mintToken()
const auth = { authorization: `Bearer ${token}` }
const json = { 'content-type': 'application/json', ...auth }
const query = JSON.stringify({ query: '{ __typename }' })

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

const send = (init: RequestInit) => fetch(door.url, { method: 'POST', headers: json, body: query, ...init })

test('The GraphQL-over-HTTP audits: at least 58 of 61 are right, none is an error or a notice', async () => {
  const results = await auditServer({
    url: door.url,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...auth } }),
  })
  const by = (status: string) => results.filter(result => result.status === status)
  expect(by('error').map(result => result.name)).toEqual([])
  expect(by('notice').map(result => result.name)).toEqual([])
  expect(by('ok').length).toBeGreaterThanOrEqual(58)
})

test.each([
  'application/json',
  'Application/JSON',
  'application/json; charset=utf-8',
  'application/json;charset=UTF-8',
  'APPLICATION/JSON; Charset="UTF-8"',
])('%s is taken', async type => {
  const response = await send({ headers: { ...auth, 'content-type': type } })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
})

test('A body in another charset is read in it', async () => {
  const body = Buffer.from(JSON.stringify({ query: '{ __typename } # æøå' }), 'latin1')
  const response = await send({ headers: { ...auth, 'content-type': 'application/json; charset=iso-8859-1' }, body })
  expect(response.status).toBe(200)
})

test.each([
  'text/plain',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=klingon',
])('%s is answered 415', async type => {
  const response = await send({ headers: { ...auth, 'content-type': type } })
  expect(response.status).toBe(415)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] })
})

test.each<[string, string | Buffer]>([
  ['nothing', ''],
  ['null', 'null'],
  ['a text', '"{ __typename }"'],
  ['a number', '7'],
  ['half an object', '{"query":'],
  ['a byte order mark', `\ufeff${query}`],
  ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['an array', `[${query}]`],
  ['an empty object', '{}'],
  ['no query', '{"query":null}'],
])('A body with %s is answered 400', async (_what, body) => {
  const response = await send({ body: typeof body === 'string' ? body : new Uint8Array(body) })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
})

test('A compressed body is answered 415, whatever it would become', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000))
  const response = await send({ headers: { ...json, 'content-encoding': 'gzip' }, body: new Uint8Array(bomb) })
  expect(response.status).toBe(415)
})

test('A body above 256 kB is answered 413', async () => {
  const response = await send({ body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }) })
  expect(response.status).toBe(413)
})

test('A body without an end is cut off at 256 kB and not kept', async () => {
  let sent = 0
  const body = new ReadableStream({
    async pull(controller) {
      // Nobody should ever ask for so much; if somebody does, the test fails and the machine lives.
      if (sent >= 16_000_000) return controller.close()
      sent += 65_536
      controller.enqueue(new Uint8Array(65_536).fill(32))
      await new Promise(resolve => setImmediate(resolve))
    },
  })
  const response = await fetch(door.url, { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit).catch(
    () => null,
  )
  expect([413, undefined]).toContain(response?.status)
  expect(sent).toBeLessThan(8_000_000)
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])(
  '%s is answered 405 and says what is allowed',
  async method => {
    const response = await fetch(door.url, { method, headers: auth })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, POST')
  },
)

test('A mutation by GET is answered 405', async () => {
  const response = await fetch(`${door.url}?query=${encodeURIComponent('mutation { __typename }')}`, { headers: auth })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})

test('An answer comes in the kind that is accepted', async () => {
  const kinds = ['application/graphql-response+json', 'application/json', '*/*', 'application/json;q=0.5, */*;q=0.1']
  for (const accept of kinds) {
    const response = await send({ headers: { ...json, accept } })
    const wanted = accept.startsWith('application/graphql') ? accept : 'application/json'
    expect(response.headers.get('content-type')).toBe(`${wanted}; charset=utf-8`)
  }
  expect((await send({ headers: { ...json, accept: 'text/html' } })).status).toBe(406)
})

test('Every answer has a request id, is not kept and is not sniffed', async () => {
  const { headers } = await send({})
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect((await send({ headers: { ...json, 'x-request-id': 'caller-0001' } })).headers.get('x-request-id')).toBe(
    'caller-0001',
  )
})

test('Rubbish after the head leaves the door answering', async () => {
  await new Promise<void>(resolve => {
    const { port } = new URL(door.url)
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.end('POST /api/graphql HTTP/1.1\r\nhost: x\r\n\r\n\0\0'),
    )
    socket.on('close', () => resolve()).on('error', () => resolve())
    socket.resume()
  })
  expect((await send({})).status).toBe(200)
})
