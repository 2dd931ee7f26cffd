import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isTokenShaped } from '#domain/token-format.ts'
import { oauthDoor } from '#graphql/oauth.ts'
import { type Member, mintPerson, mintToken } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { asPerson } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'

let database: TestDatabase
let door: Door
let server: Server
let url: string
let admin: Member

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  server = createServer((request, response) => void oauthDoor(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oauth/token`
  admin = await mintPerson(database.admin, database.cast.x.id, 'Ida Admin', 'ida@x.example', ['SUPPLIER_ADMIN'])
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await door.close()
  await database.close()
})

type Issued = Readonly<{ id: string; globalId: string; secret: string }>

async function issued(scopes = ['CASES_READ', 'INCIDENTS_WRITE']): Promise<Issued> {
  const defaultReporter = { name: 'Vagten', department: 'Drift', location: 'Aarhus', phone: '70113000' }
  const create = `mutation ($input: CreateClientInput!) { createClient(input: $input) { ... on ClientCreated { client { id } } } }`
  const made = await asPerson(door, admin, create, { input: { name: 'ServiceNow', purpose: 'Sager', defaultReporter } })
  const globalId = made.data.createClient.client.id as string
  return { globalId, ...(await secretOf(globalId, scopes)) }
}

async function secretOf(clientId: string, scopes: readonly string[]) {
  const issue = `mutation ($input: IssueClientSecretInput!) { issueClientSecret(input: $input) {
    ... on ClientSecretIssued { secret client { oauth { clientId } } } } }`
  const { data } = await asPerson(door, admin, issue, { input: { clientId, scopes } })
  return { id: data.issueClientSecret.client.oauth.clientId as string, secret: data.issueClientSecret.secret as string }
}

type Form = Readonly<Record<string, string>> | string
async function ask(form: Form, headers: Readonly<Record<string, string>> = {}, method = 'POST') {
  const body = method === 'POST' ? (typeof form === 'string' ? form : new URLSearchParams(form).toString()) : null
  const type = 'application/x-www-form-urlencoded'
  const response = await fetch(url, { method, headers: { 'content-type': type, ...headers }, body })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const grant = { grant_type: 'client_credentials' }
const inBody = ({ id, secret }: Issued) => ({ ...grant, client_id: id, client_secret: secret })
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
})
const who = '{ viewer { name organisation { name } } }'

test('A client gets a token of one hour for its secret in the body, and it works at once (RFC 6749, 4.4)', async () => {
  const answer = await ask(inBody(await issued()))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('pragma')).toBe('no-cache')
  expect(answer.body).toEqual({
    access_token: answer.body.access_token,
    token_type: 'Bearer',
    expires_in: 3600,
    scope: 'cases:read incidents:write',
  })
  expect(isTokenShaped(answer.body.access_token)).toBe(true)
  const { body } = await door.ask(who, { token: answer.body.access_token })
  expect(body.data.viewer).toEqual({ name: 'ServiceNow', organisation: { name: 'Leverandør X' } })
  const [row] =
    await database.admin`select extract(epoch from expires_at - clock_timestamp())::int as left from api_token
    where is_from_oauth order by created_at desc limit 1`
  expect(Math.abs((row?.left as number) - 3600)).toBeLessThan(10)
})

test('The secret is taken as Basic too, and charset and case of the media type make no difference', async () => {
  const { id, secret } = await issued()
  const headers = { ...basic(id, secret), 'content-type': 'APPLICATION/x-www-form-urlencoded; charset=UTF-8' }
  expect((await ask(grant, headers)).status).toBe(200)
})

test('A request may ask for less than the client has, and never for more', async () => {
  const client = await issued()
  const less = await ask({ ...inBody(client), scope: 'cases:read' })
  expect(less.body.scope).toBe('cases:read')
  const report = 'mutation { reportIncident(input: {}) { __typename } }'
  const refused = await door.ask(report, { token: less.body.access_token })
  expect(refused.body.data.reportIncident.__typename).toBe('NotPermitted')
  for (const scope of ['cases:read changes:write', 'admin', 'cases:read\u0000'])
    expect(await ask({ ...inBody(client), scope })).toMatchObject({ status: 400, body: { error: 'invalid_scope' } })
})

test('An unknown client, a wrong secret, and the secret of another client are answered alike', async () => {
  const [one, other] = [await issued(), await issued()]
  const absent = '0f0f0f0f-0000-4000-8000-000000000000'
  const tries = [
    { ...inBody(one), client_secret: mintToken() },
    { ...inBody(one), client_secret: other.secret },
    { ...inBody(one), client_id: absent },
    { ...inBody(one), client_id: 'rubbish\u0000' },
    { ...inBody(one), client_secret: 'rubbish' },
    grant,
  ]
  for (const form of tries) {
    const { status, body, headers } = await ask(form)
    expect([status, body.error, body.error_description]).toEqual([
      401,
      'invalid_client',
      'The client_id is not known, or its secret is not this one.',
    ])
    expect(headers.get('www-authenticate')).toMatch(/^Basic/)
  }
})

test('A new secret stops the former one at once; a withdrawn one gives no token and takes back those it gave', async () => {
  const client = await issued()
  const given = (await ask(inBody(client))).body.access_token
  const next = await secretOf(client.globalId, ['CASES_READ'])
  expect((await ask(inBody(client))).status).toBe(401)
  expect((await ask({ ...grant, client_id: next.id, client_secret: next.secret })).body.scope).toBe('cases:read')
  expect((await door.ask(who, { token: given })).status).toBe(200)
  const withdraw = `mutation ($input: WithdrawClientSecretInput!) { withdrawClientSecret(input: $input) { __typename ... on Refusal { code } } }`
  const withdrawn = async () =>
    (await asPerson(door, admin, withdraw, { input: { clientId: client.globalId } })).data.withdrawClientSecret
  expect(await withdrawn()).toEqual({ __typename: 'ClientSecretWithdrawn' })
  expect((await ask({ ...grant, client_id: next.id, client_secret: next.secret })).status).toBe(401)
  expect((await door.ask(who, { token: given })).status).toBe(401)
  expect(await withdrawn()).toEqual({ __typename: 'ClientSecretMissing', code: 'CLIENT_SECRET_MISSING' })
})

test('A token from a secret is listed nowhere as one that was made by hand', async () => {
  const client = await issued()
  await ask(inBody(client))
  const query = '{ clients(first: 100) { nodes { id tokens { id } } } }'
  const { nodes } = (await asPerson(door, admin, query)).data.clients
  expect(nodes.find((one: { id: string }) => one.id === client.globalId).tokens).toEqual([])
})

test('The client secret is no bearer token itself', async () => {
  const { secret } = await issued()
  expect((await door.ask(who, { token: secret })).status).toBe(401)
})

test.each([
  ['no grant_type', 'client_id=a', {}, 400, 'invalid_request'],
  ['another grant', 'grant_type=password', {}, 400, 'unsupported_grant_type'],
  ['a parameter twice', 'grant_type=client_credentials&grant_type=client_credentials', {}, 400, 'invalid_request'],
  ['a body in JSON', '{}', { 'content-type': 'application/json' }, 400, 'invalid_request'],
] as const)('%s is an error in the words of RFC 6749', async (_name, form, headers, status, error) => {
  const { id, secret } = await issued()
  const answer = await ask(form, { ...basic(form.includes('client_id') ? 'a' : id, secret), ...headers })
  expect([answer.status, answer.body.error]).toEqual([status, error])
})

test('Named in two ways, or by two names, a client is refused', async () => {
  const client = await issued()
  const header = basic(client.id, client.secret)
  expect(await ask(inBody(client), header)).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  expect(await ask({ ...grant, client_id: 'another' }, header)).toMatchObject({ status: 400 })
})

test('By GET there are no tokens', async () => {
  const answer = await ask({}, {}, 'GET')
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
})

test('A body that never ends is cut off, and the answer says so', async () => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const told = new Promise<string>(resolve => socket.once('data', data => resolve(String(data))))
  socket.write(
    `POST /oauth/token HTTP/1.1\r\nhost: desk\r\ncontent-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n\r\n`,
  )
  const chunk = 'a'.repeat(60_000)
  for (let n = 0; n < 6; n++) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
  expect(await told).toMatch(/^HTTP\/1.1 413/)
  socket.destroy()
})

test('A client that asks for a token with each request is told to keep it; another client still gets its own', async () => {
  const [greedy, modest] = [await issued(), await issued()]
  await database.admin`insert into api_token (client_id, organisation_id, secret_hash, scopes, is_from_oauth, expires_at)
    select ${greedy.id}, ${database.cast.x.id}, 'h' || n, '{cases:read}', true, now() + interval '1 hour' from generate_series(1, 200) n`
  const { status, body, headers } = await ask(inBody(greedy))
  expect([status, body.error, headers.get('retry-after')]).toEqual([429, 'slow_down', '60'])
  expect((await ask(inBody(modest))).status).toBe(200)
})

test('Whoever guesses secrets is slowed down; a right one is still served (fault 80)', async () => {
  const client = await issued()
  const told = []
  for (let n = 0; n < 130; n++) told.push((await ask({ ...inBody(client), client_secret: mintToken() })).status)
  expect(told.at(-1)).toBe(429)
  expect((await ask(inBody(client))).status).toBe(200)
})
