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
const report = async (who: Org, input: object = {}) =>
  (await ask(who, REPORT, { input: { ...complete, ...input } })).reportIncident.incident
const note = (who: Org, id: string) =>
  ask(who, 'mutation ($i: SendStatusInput!) { sendStatus(input: $i) { __typename } }', {
    i: { id, expectedVersion: 1, situation: 'Hvordan går det?' },
  })
const SEEN = 'query ($id: ID!) { incident(by: { id: $id }) { breaches { owedBy { name } bookedOn { name } } } }'
const BOOKED = 'query ($id: ID!) { organisation(by: { id: $id }) { bookedMisses { count bySupplier } } }'
const booked = async (who: Org, org: Org) =>
  (await ask(who, BOOKED, { id: globalIdOf('Organisation', org.id) })).organisation?.bookedMisses

test('A miss of the supplier is booked on the school as the party, and both are named in the case and the figures (R-3.1)', async () => {
  const { aub, x, a, b } = db.cast
  const schools = [a, b].map(one => globalIdOf('Organisation', one.id))
  const { id } = await report(x, { priority: 'P1', responsibleSide: 'SCHOOL_SIDE', schools })
  await db.setClock('2026-11-24T09:20:00Z')
  await note(aub, id)
  const missed = { owedBy: { name: 'Leverandør X' }, bookedOn: [{ name: 'Skole A' }, { name: 'Skole B' }] }
  expect((await ask(aub, SEEN, { id })).incident.breaches).toEqual([missed, missed])
  // A school sees that it counts against itself, and not who else is affected.
  const own = { ...missed, bookedOn: [{ name: 'Skole A' }] }
  expect((await ask(a, SEEN, { id })).incident.breaches).toEqual([own, own])
  expect(await booked(aub, a)).toEqual({ count: 2, bySupplier: 2 })
  expect(await booked(a, a)).toEqual({ count: 2, bySupplier: 2 })
  expect(await booked(aub, db.cast.c)).toEqual({ count: 0, bySupplier: 0 })
})

test("A miss of AUB's own side is AUB's, and no school's (R-3.1)", async () => {
  const { aub, a } = db.cast
  const { id } = await report(a, { priority: 'P1', responsibleSide: 'AUB' })
  const before = await booked(aub, a)
  await db.setClock('2026-11-24T09:40:00Z')
  await note(a, id)
  const missed = { owedBy: { name: 'AUB' }, bookedOn: [{ name: 'AUB' }] }
  expect((await ask(a, SEEN, { id })).incident.breaches).toEqual([missed, missed])
  expect(await booked(aub, a)).toEqual(before)
})

test('What was submitted is corrected, and what it said before stays in the history of both sides (R-2.9)', async () => {
  const { aub, x, a } = db.cast
  const schools = [globalIdOf('Organisation', a.id)]
  const externalRef = { system: 'ServiceNow', id: 'INC0029' }
  const first = 'Tolv elevers skoleophold mangler i leverancen fra i nat.'
  const { id } = await report(x, { schools, externalRef, description: first })
  const second = 'Tretten elevers skoleophold mangler i leverancen fra i nat.'
  await report(x, { schools, externalRef, upsert: true, description: second })
  const EXPORT =
    'mutation ($i: ExportIncidentInput!) { exportIncident(input: $i) { ... on CaseExported { document } } }'
  for (const who of [aub, x]) {
    const { description } = (await ask(who, 'query ($id: ID!) { incident(by: { id: $id }) { description } }', { id }))
      .incident
    expect(description).toBe(second)
    const { history } = JSON.parse((await ask(who, EXPORT, { i: { id } })).exportIncident.document)
    const amended = history.filter((one: { kind: string }) => one.kind === 'ReportAmended')
    expect(amended.map((one: { content: object }) => one.content)).toEqual([
      { from: { description: first }, to: { description: second } },
    ])
  }
})
