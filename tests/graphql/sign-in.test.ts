import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { passwordHash } from '#db/session.ts'
import { sessionIdOf } from '#graphql/session-cookie.ts'
import { actorFromCookie, signInOptions } from '#graphql/sign-in.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'

let database: TestDatabase
let door: Door
const secret = 'secret of the tests'
const name = 'next-auth.session-token'

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  await database.admin`update person set password_hash = ${await passwordHash('rigtig hest batteri')}
    where id = ${database.cast.x.person.id}`
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const cookieOf = async (sid: string) => `${name}=${await encode({ token: { sid }, secret })}`
const who = '{ viewer { name isClient organisation { name } memberships { organisation { name } isCurrent } } }'

// biome-ignore lint/suspicious/noExplicitAny: next-auth's provider type hides authorize
const provider = (id: string) => signInOptions().providers.find(one => one.id === id) as any
const signIn = (email: string, password: string, source = '10.0.0.1') =>
  provider('password').authorize({ email, password }, { headers: { 'x-aub-client': source, 'user-agent': 'test' } })

test('A session cookie is read under both names and in pieces; a forged or foreign one is none', async () => {
  const token = await encode({ token: { sid: 'the-sid' }, secret })
  const half = Math.floor(token.length / 2)
  expect(await sessionIdOf(`a=b; ${name}=${token}`)).toBe('the-sid')
  expect(await sessionIdOf(`__Secure-${name}=${token}`)).toBe('the-sid')
  expect(await sessionIdOf(`${name}.1=${token.slice(half)}; ${name}.0=${token.slice(0, half)}`)).toBe('the-sid')
  const wrong = [null, '', 'x', `${name}=rubbish`, `${name}=${await encode({ token: { sid: 'x' }, secret: 'other' })}`]
  for (const header of wrong) expect(await sessionIdOf(header)).toBeNull()
})

test('A right password begins a new session each time; a wrong one and an unknown name answer alike', async () => {
  const { email } = database.cast.x.person
  const [first, second] = [await signIn(email, 'rigtig hest batteri'), await signIn(email, 'rigtig hest batteri')]
  expect(first.id).toMatch(/^[\w-]{43}$/)
  expect(second.id).not.toBe(first.id)
  expect(await signIn(email, 'forkert')).toBeNull()
  expect(await signIn('ingen@example.dk', 'forkert')).toBeNull()
})

test('Signing in anew ends the session that the browser had', async () => {
  const { email } = database.cast.x.person
  const first = await signIn(email, 'rigtig hest batteri')
  const cookie = await cookieOf(first.id)
  await provider('password').authorize({ email, password: 'rigtig hest batteri' }, { headers: { cookie } })
  const { body } = await door.ask(who, { headers: { cookie, origin: 'http://desk.example' } })
  expect(body.data).toEqual({ viewer: null })
})

test('Guessing is throttled by name and place; the owner signs in from elsewhere', async () => {
  const { email } = database.cast.x.person
  for (let round = 0; round < 10; round++) await signIn(email, 'forkert', '10.9.9.9')
  await expect(signIn(email, 'rigtig hest batteri', '10.9.9.9')).rejects.toThrow('TooManyTries')
  expect(await signIn(email, 'rigtig hest batteri', '10.0.0.2')).toHaveProperty('id')
})

test('One-click sign-in exists in a demo only', () => {
  expect(signInOptions().providers.map(one => one.id)).toEqual(['password'])
})

test('The cookie carries the session id and nothing about the person', async () => {
  const { jwt } = signInOptions().callbacks as { jwt: (input: object) => object }
  expect(jwt({ token: { name: 'A', email: 'b', sub: 'c' }, user: { id: 'sid' } })).toEqual({ sid: 'sid' })
  expect(jwt({ token: { sid: 'sid', iat: 1 } })).toEqual({ sid: 'sid' })
})

test('A session speaks for its person when the request comes from our own page', async () => {
  const cookie = await cookieOf(database.cast.a.person.sid)
  const { body } = await door.ask(who, { headers: { cookie, origin: 'http://desk.example' } })
  expect(body.data.viewer).toMatchObject({ name: 'Skole A person', isClient: false, organisation: { name: 'Skole A' } })
})

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['no origin', {}],
  ['another site by fetch metadata', { origin: 'http://desk.example', 'sec-fetch-site': 'cross-site' }],
  ['an opaque origin', { origin: 'null' }],
])('A session cookie is not taken from %s', async (_what, headers) => {
  const cookie = await cookieOf(database.cast.a.person.sid)
  const { status, body } = await door.ask(who, { headers: { cookie, ...(headers as Record<string, string>) } })
  expect([status, body.errors[0].extensions.code]).toEqual([403, 'CROSS_ORIGIN'])
})

test('A sign-out, and a person who is disabled, are refused on the next request', async () => {
  const own = { origin: 'http://desk.example' }
  const query = '{ incidents { nodes { id } } }'
  const out = await cookieOf(database.cast.b.person.sid)
  expect((await door.ask(query, { headers: { ...own, cookie: out } })).status).toBe(200)
  await signInOptions().events?.signOut?.({ token: { sid: database.cast.b.person.sid } } as never)
  expect((await door.ask(query, { headers: { ...own, cookie: out } })).status).toBe(401)
  const disabled = await cookieOf(database.cast.c.person.sid)
  expect((await door.ask(query, { headers: { ...own, cookie: disabled } })).status).toBe(200)
  await database.admin`update person set disabled_at = now() where id = ${database.cast.c.person.id}`
  expect((await door.ask(query, { headers: { ...own, cookie: disabled } })).status).toBe(401)
  expect(await actorFromCookie(disabled)).toMatchObject({ kind: 'SESSION' })
})

test('A person with two memberships works in the other one after switching; in a foreign one never', async () => {
  const { y, x, aub } = database.cast
  await database.admin`insert into membership (person_id, organisation_id, roles)
    values (${y.person.id}, ${x.id}, '{SUPPLIER_AGENT}'::text[])`
  const headers = { cookie: await cookieOf(y.person.sid), origin: 'http://desk.example' }
  const query = `mutation ($input: SwitchOrganisationInput!) { switchOrganisation(input: $input) { __typename
    ... on OrganisationSwitched { viewer { organisation { name } } } ... on Refusal { code message } } }`
  const to = async (id: string) => {
    const organisationId = Buffer.from(`Organisation:${id}`).toString('base64url')
    return (await door.ask(query, { headers, variables: { input: { organisationId } } })).body.data.switchOrganisation
  }
  expect(await to(x.id)).toMatchObject({ viewer: { organisation: { name: 'Leverandør X' } } })
  expect(await to(aub.id)).toMatchObject({ __typename: 'NotPermitted', code: 'NOT_PERMITTED' })
  const { body } = await door.ask(who, { headers })
  expect(body.data.viewer.organisation.name).toBe('Leverandør X')
  const names = body.data.viewer.memberships.map((one: { organisation: { name: string } }) => one.organisation.name)
  expect(names.sort()).toEqual(['Leverandør X', 'Leverandør Y'])
})
