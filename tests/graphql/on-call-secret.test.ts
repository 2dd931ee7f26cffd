import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Member, mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { asPerson } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'

let db: TestDatabase
let door: Door
let keeper: Member
beforeAll(async () => {
  db = await freshDatabase()
  door = await openDoor()
  keeper = await mintPerson(db.admin, db.cast.x.id, 'Ida Admin', 'ida@x.example', ['SUPPLIER_ADMIN'])
})
afterAll(async () => {
  await door.close()
  await db.close()
})

const ROTATE = `mutation ($input: RotateOnCallSecretInput!) { rotateOnCallSecret(input: $input) { __typename
  ... on OnCallSecretRotated { secret generation } ... on Refusal { code } } }`
const rotate = async (who: Member, clientMutationId?: string) =>
  (await asPerson(door, who, ROTATE, { input: clientMutationId ? { clientMutationId } : {} })).data.rotateOnCallSecret

test('Whoever keeps the annex makes a new secret for the on-call webhook; each is another, and a repeat is the same (E.3)', async () => {
  const first = await rotate(keeper, 'once')
  expect(first).toEqual({ __typename: 'OnCallSecretRotated', secret: expect.stringMatching(/^whsec_/), generation: 1 })
  expect(await rotate(keeper, 'once')).toEqual(first)
  const second = await rotate(keeper)
  expect(second.generation).toBe(2)
  expect(second.secret).not.toBe(first.secret)
  const admin = await mintPerson(db.admin, db.cast.aub.id, 'Jonas', 'jonas@aub.example', ['AUB_ADMIN'])
  expect((await rotate(admin)).secret).not.toBe(first.secret)
})

test('The secret is stored nowhere, nobody else may make one, and no token may', async () => {
  const { secret } = await rotate(keeper)
  const kept = await db.admin`select content::text as text from organisation_event where kind = 'OnCallSecretRotated'
    union all select coalesce(answer::text, '') from idempotency_key`
  expect(kept.some(row => (row.text as string).includes(secret))).toBe(false)
  expect(await rotate(db.cast.x.person)).toEqual({ __typename: 'NotPermitted', code: 'NOT_PERMITTED' })
  const { body } = await door.ask(ROTATE, { token: db.cast.x.token, variables: { input: {} } })
  expect(body.data.rotateOnCallSecret.code).toBe('NOT_PERMITTED')
})
