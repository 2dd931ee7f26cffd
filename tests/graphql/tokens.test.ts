import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintToken } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'

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

const who = '{ viewer { name isClient organisation { name } roles may } }'

test('A token speaks for its organisation', async () => {
  const { body } = await door.ask(who, { token: database.cast.x.token })
  expect(body.data.viewer).toMatchObject({
    name: 'Leverandør X ITSM',
    isClient: true,
    organisation: { name: 'Leverandør X' },
    roles: ['INTEGRATION'],
  })
  const { may } = body.data.viewer
  expect(may).toEqual(expect.arrayContaining(['reportIncident', 'beginIncident', 'sendStatus', 'closeIncident']))
  // Deciding, settling, waiving and making tokens are acts of a person (C.4).
  for (const verb of ['confirmDialogue', 'approveChange', 'settleDispute', 'waiveRootCause', 'createToken'])
    expect(may, verb).not.toContain(verb)
})

test("AUB's token comes in by AUB's own door", async () => {
  const { body } = await door.ask(who, { token: database.cast.aub.token })
  expect(body.data.viewer.organisation.name).toBe('AUB')
})

test('A token is taken as the password of Basic too', async () => {
  const basic = Buffer.from(`servicenow:${database.cast.a.token}`).toString('base64')
  const { body } = await door.ask(who, { headers: { authorization: `Basic ${basic}` } })
  expect(body.data.viewer.organisation.name).toBe('Skole A')
})

test('A token that nobody was given is refused as one that was revoked', async () => {
  const { status, body, headers } = await door.ask(who, { token: mintToken() })
  expect(status).toBe(401)
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect(headers.get('www-authenticate')).toMatch(/Bearer/)
})

test('A revoked token is refused on the next request, and an expired one too (fault 80)', async () => {
  const { token, client } = database.cast.b
  expect((await door.ask(who, { token })).status).toBe(200)
  await database.admin`update api_token set revoked_at = now() where secret_hash = ${client.hash}`
  expect((await door.ask(who, { token })).status).toBe(401)
  await database.admin`update api_token set revoked_at = null, expires_at = now() - interval '1 second'
    where secret_hash = ${client.hash}`
  expect((await door.ask(who, { token })).status).toBe(401)
  expect((await door.ask('{ incidents { nodes { id } } }', { token })).status).toBe(401)
})

test('Whoever tries wrong tokens is slowed down; the owner of a right one is still served (fault 80)', async () => {
  const answers = []
  for (let round = 0; round < 130; round++) answers.push((await door.ask(who, { token: mintToken() })).status)
  expect(answers.filter(status => status === 401).length).toBeGreaterThan(50)
  expect(answers.at(-1)).toBe(429)
  expect((await door.ask(who, { token: database.cast.a.token })).status).toBe(200)
})
