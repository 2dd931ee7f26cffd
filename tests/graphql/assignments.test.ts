import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** The schools that supplier X can name, and those of its overview. */
async function schoolsOfX(): Promise<{ named: string[]; shown: string[] }> {
  const { body } = await door.ask(
    '{ reportableSchools { school { name } } overview { parties { organisation { name } } } }',
    { token: database.cast.x.token },
  )
  return {
    named: body.data.reportableSchools.map((one: { school: { name: string } }) => one.school.name),
    shown: body.data.overview.parties.map((one: { organisation: { name: string } }) => one.organisation.name),
  }
}

test('A supplier has a school until the last day of its assignment, and not before its first (R-2.1)', async () => {
  const { admin, cast } = database
  const both = { named: ['Skole A', 'Skole B'], shown: ['Skole A', 'Skole B'] }
  const move = (
    from: string,
    to: string | null,
  ) => admin`update supplier_assignment set from_on = ${from}, to_on = ${to}
    where school_id = ${cast.a.id} and supplier_id = ${cast.x.id}`
  expect(await schoolsOfX()).toEqual(both)
  await move('2020-08-01', '2199-12-31')
  expect(await schoolsOfX()).toEqual(both)
  await move('2020-08-01', '2020-12-31')
  expect(await schoolsOfX()).toEqual({ named: ['Skole B'], shown: ['Skole B'] })
  await move('2199-01-01', null)
  expect(await schoolsOfX()).toEqual({ named: ['Skole B'], shown: ['Skole B'] })
})

test("AUB's overview counts a supplier's schools by the same days", async () => {
  const { body } = await door.ask('{ overview { parties { organisation { name } schoolCount } } }', {
    token: database.cast.aub.token,
  })
  expect(body.data.overview.parties).toContainEqual({ organisation: { name: 'Leverandør X' }, schoolCount: 1 })
})

test('A reference with a NUL is one that nobody has, not a fault', async () => {
  const { status, body } = await door.ask(
    '{ a: incident(by: { number: "INC-\\u0000" }) { id } b: incident(by: { externalRef: { system: "\\u0000", id: "1" } }) { id } }',
    { token: database.cast.x.token },
  )
  expect({ status, body }).toMatchObject({ status: 200, body: { data: { a: null, b: null } } })
})
