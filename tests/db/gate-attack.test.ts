import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { attackGate } from './gate-attack.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

test('2 000 random sequences of every act by everybody: nothing is approved while a static reason stands, nothing begins without a breach while any reason does (C.3)', {
  timeout: 240_000,
}, async () => {
  const met = await attackGate(db, 20_261_125, 2_000)
  expect(met.acts).toBe(8_000)
  // The walks did come to the gate and through it, lawfully, and past it, recorded.
  expect(met.approved).toBeGreaterThan(5)
  expect(met.begun).toBeGreaterThan(met.breaches)
  expect(met.breaches).toBeGreaterThan(0)
})
