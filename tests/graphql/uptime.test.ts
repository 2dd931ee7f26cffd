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

const UPTIME = `{ overview { uptime { service from to percent isMet downMinutes contestedMinutes allowedDownMinutes outages } } }`
const uptimeFor = async (token: string) => (await door.ask(UPTIME, { token })).body.data.overview.uptime

async function report(token: string, more: object) {
  const input = { ...complete, ...more }
  const { body } = await door.ask(REPORT, { token, variables: { input } })
  expect(body.data?.reportIncident?.__typename, JSON.stringify(body)).toBe('IncidentReported')
}

test('Without an outage both services are at 100 per cent, and AUB, which delivers nothing, has none (R-4.5)', async () => {
  const { a, aub } = database.cast
  const found = await uptimeFor(a.token)
  expect(found.map(({ service }: { service: string }) => service)).toEqual(['SCHOOL_STAY', 'BOARD_AND_LODGING'])
  for (const each of found) expect(each).toMatchObject({ percent: 100, isMet: true, downMinutes: 0, outages: 0 })
  expect(await uptimeFor(aub.token)).toEqual([])
})

test('An outage counts from when it began until now, for its service and its school alone; what is no outage does not (R-4.5)', async () => {
  const { a, b } = database.cast
  const began = new Date(Math.floor(Date.now() / 1000 - 1_800) * 1000).toISOString()
  const outage = { category: 'DELIVERY_DOWN', occurredAt: began, detectedAt: began, responsibleSide: 'SCHOOL_SIDE' }
  await report(a.token, outage)
  await report(a.token, { service: 'BOARD_AND_LODGING', category: 'WRONG_DATA', responsibleSide: 'SCHOOL_SIDE' })
  const [stays, lodging] = await uptimeFor(a.token)
  const from = Math.max(Date.parse(began), Date.parse(stays.from))
  const down = Math.floor((Date.parse(stays.to) - from) / 60_000)
  expect([down, down - 1]).toContain(stays.downMinutes)
  expect(stays).toMatchObject({ outages: 1, contestedMinutes: 0 })
  expect(stays.percent).toBeLessThan(100)
  expect(lodging).toMatchObject({ outages: 0, percent: 100 })
  expect((await uptimeFor(b.token))[0]).toMatchObject({ outages: 0, percent: 100 })
})
