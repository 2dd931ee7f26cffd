import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf } from '#tests/db/desk.ts'
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
  (await door.ask('{ installation { services { service state since nextNewsDueAt windowEndsAt } } }')).body.data
    .installation.services

async function report(token: string, more: object) {
  const input = { ...complete, priority: 'P1', critical: { blocksSystem: true }, ...more }
  const { body } = await door.ask(REPORT, { token, variables: { input } })
  expect(body.data?.reportIncident?.__typename, JSON.stringify(body)).toBe('IncidentReported')
}

test('Without a session the state of both services is told, and a school’s own critical fault does not change it (R-5.16)', async () => {
  const running = { state: 'NORMAL', since: null, nextNewsDueAt: null, windowEndsAt: null }
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

test('What a school says of AUB is no state of AUB’s service until AUB has begun on it; then it is (R-5.16)', async () => {
  const { a, aub } = database.cast
  const desk = deskOf(database)
  const state = async () => (await services())[0].state
  const id = await desk.reported(a, { priority: 1, responsibleSide: 'AUB', service: 'SCHOOL_STAY' })
  expect(await state()).toBe('NORMAL')
  await desk.begin(aub, id)
  expect((await services())[0]).toMatchObject({ state: 'DOWN', nextNewsDueAt: expect.any(String) })
  await desk.resolve(aub, id)
  expect(await state()).toBe('NORMAL')
})

test('While a service window of AUB’s runs its service says so, until when; a fault within it is the fault (R-4.4)', async () => {
  const { a, aub } = database.cast
  const desk = deskOf(database)
  const window = (services: string, more = {}) => {
    const row = { owner: aub.id, isFromAub: true, from: '-1 hour', to: '2 hours', cancelled: null, ...more }
    return database.admin`insert into service_window (owner_id, is_from_aub, services, starts_at, ends_at, text, announced_at, announced_by, cancelled_at)
      values (${row.owner}, ${row.isFromAub}, ${services}::text[], app_clock() + ${row.from}::interval, app_clock() + ${row.to}::interval, 'Opdatering',
        app_clock() - interval '9 days', 'AUB', ${row.cancelled})`
  }
  await window('{SCHOOL_STAY}', { from: '1 hour', to: '2 hours' })
  await window('{SCHOOL_STAY}', { from: '-3 hours', to: '-1 hour' })
  await window('{SCHOOL_STAY}', { cancelled: new Date() })
  await window('{SCHOOL_STAY}', { owner: a.id, isFromAub: false })
  expect((await services())[0]).toMatchObject({ state: 'NORMAL', windowEndsAt: null })
  await window('{SCHOOL_STAY}')
  expect((await services())[0]).toMatchObject({
    state: 'WINDOW',
    since: expect.any(String),
    windowEndsAt: expect.any(String),
  })
  const id = await desk.reported(a, { priority: 2, responsibleSide: 'AUB', service: 'SCHOOL_STAY' })
  await desk.begin(aub, id)
  expect((await services())[0]).toMatchObject({ state: 'DEGRADED', windowEndsAt: expect.any(String) })
})
