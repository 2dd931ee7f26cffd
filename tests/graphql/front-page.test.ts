import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

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

const services = async () =>
  (await door.ask('{ installation { services { service state since nextNewsDueAt } } }')).body.data.installation
    .services

async function report(token: string, more: object) {
  const input = { ...complete, priority: 'P1', critical: { blocksSystem: true }, ...more }
  const { body } = await door.ask(REPORT, { token, variables: { input } })
  expect(body.data?.reportIncident?.__typename, JSON.stringify(body)).toBe('IncidentReported')
}

test('Without a session the state of both services is told, and a school’s own critical fault does not change it (R-5.16)', async () => {
  const running = { state: 'NORMAL', since: null, nextNewsDueAt: null }
  const both = [
    { service: 'SCHOOL_STAY', ...running },
    { service: 'BOARD_AND_LODGING', ...running },
  ]
  expect(await services()).toEqual(both)
  await report(database.cast.a.token, {})
  expect(await services()).toEqual(both)
})

test('A critical fault that AUB reports on its own side shows its service as down, with the time of the next news (R-4.1)', async () => {
  await report(database.cast.aub.token, { service: 'BOARD_AND_LODGING', responsibleSide: 'AUB' })
  const [stays, lodging] = await services()
  expect(stays.state).toBe('NORMAL')
  expect(lodging).toMatchObject({ state: 'DOWN', since: expect.any(String), nextNewsDueAt: expect.any(String) })
})
