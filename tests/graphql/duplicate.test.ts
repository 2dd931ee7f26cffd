import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { globalIdOf } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let db: TestDatabase
let door: Door
beforeAll(async () => {
  db = await freshDatabase()
  await db.setClock('2026-11-24T09:00:00Z')
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await db.close()
})

async function ask(who: Org, query: string, variables: object = {}) {
  const { body } = await door.ask(query, { token: who.token, variables })
  expect(body.errors).toBeUndefined()
  return body.data
}
const reportFor = async (school: Org) => {
  const input = { ...complete, responsibleSide: 'SCHOOL_SIDE', schools: [globalIdOf('Organisation', school.id)] }
  return (await ask(db.cast.aub, REPORT, { input })).reportIncident.incident as { id: string; number: string }
}
const CANCEL =
  'mutation ($i: CancelIncidentInput!) { cancelIncident(input: $i) { __typename ... on Refusal { code } } }'
const cancel = async (who: Org, id: string, duplicateOf: string | null) => {
  const reason = duplicateOf ? 'DUPLICATE' : 'MISTAKE'
  return (await ask(who, CANCEL, { i: { id, expectedVersion: 1, reason, text: 'Samme fejl.', duplicateOf } }))
    .cancelIncident
}
const WHOLE = `query ($id: ID!) { incident(by: { id: $id }) { state duplicateOf { number }
  timeline(first: 50) { nodes { kind summary } } } }`
const EXPORT = 'mutation ($i: ExportIncidentInput!) { exportIncident(input: $i) { ... on CaseExported { document } } }'

test("A case that is cancelled as a duplicate says nothing of another school's case: not in the log, the export or the mail (C.4)", async () => {
  const { aub, a, b } = db.cast
  const [other, own] = [await reportFor(b), await reportFor(a)]
  expect(await cancel(aub, own.id, other.id)).toEqual({ __typename: 'IncidentCancelled' })
  const seen = await ask(a, WHOLE, { id: own.id })
  expect(seen.incident).toMatchObject({ state: 'CANCELLED', duplicateOf: null })
  const { document } = (await ask(a, EXPORT, { i: { id: own.id } })).exportIncident
  const mails = await db.admin`select data::text as text from delivery where case_id = ${Buffer.from(
    own.id,
    'base64url',
  )
    .toString()
    .replace(/^.*:/, '')}`
  const [stored] = await db.admin`select id from incident where number = ${other.number}`
  for (const text of [JSON.stringify(seen), document as string, ...mails.map(mail => mail.text as string)]) {
    expect(text).not.toContain(other.number)
    expect(text).not.toContain(stored?.id)
  }
  // Whoever may see both is told which it is.
  expect((await ask(aub, WHOLE, { id: own.id })).incident.duplicateOf).toEqual({ number: other.number })
  const ofAub = JSON.parse((await ask(aub, EXPORT, { i: { id: own.id } })).exportIncident.document)
  expect(ofAub.incident.duplicate_of).toBe(other.number)
})
