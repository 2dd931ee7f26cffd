import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { attackGate } from './gate-attack.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

/** `npm run drill -- gate` asks for more. */
const sequences = Number(process.env.GATE_SEQUENCES ?? 2_000)
const seed = Number(process.env.GATE_SEED ?? 20_261_125)

test('Thousands of random sequences of every act by everybody: nothing is approved while a static reason stands, nothing begins without a breach while any reason does (C.3)', {
  timeout: 240_000 + sequences * 100,
}, async () => {
  const met = await attackGate(db, seed, sequences)
  expect(met.acts).toBe(4 * sequences)
  // The walks did come to the gate and through it, lawfully, and past it, recorded.
  expect(met.approved).toBeGreaterThan(5)
  expect(met.begun).toBeGreaterThan(met.breaches)
  expect(met.breaches).toBeGreaterThan(0)
})
