import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { p1Obligations } from '#domain/p1-obligations.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { deskOf, holdClock, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = deskOf(db)
})
afterAll(() => db.close())

const START = new Date('2026-03-28T22:00:00Z').getTime()
const minute = (offset: number) => new Date(START + offset * 60_000)

/** The duties that were answered or missed, as the stored clocks say. */
async function stored(id: string) {
  const clocks = await db.admin`select due_at, met_at, missed_at from clock
    where case_id = ${id} and kind <> 'REACTION' and (met_at is not null or missed_at is not null) order by due_at, met_at nulls last`
  return clocks.map(({ due_at, met_at, missed_at }) => ({ dueAt: due_at, sentAt: met_at, met: missed_at === null }))
}

type Obligation = ReturnType<typeof p1Obligations>['obligations'][number]
const byDueThenSent = (a: Obligation, b: Obligation) =>
  a.dueAt.getTime() - b.dueAt.getTime() || (a.sentAt?.getTime() ?? Infinity) - (b.sentAt?.getTime() ?? Infinity)

test('The stored hourly series is that of the rule, whatever is sent and whenever the clocks are looked at (R-4.15)', async () => {
  // Round minutes, so that messages fall on the stroke too; the night has the hour that summer time takes.
  const moment = fc.oneof(fc.integer({ min: 1, max: 480 }), fc.constantFrom(15, 75, 135, 195))
  const story = fc.record({
    sent: fc.array(moment, { maxLength: 7 }),
    looked: fc.array(moment, { maxLength: 5 }),
    lasts: fc.integer({ min: 1, max: 300 }),
    isResolved: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(story, async ({ sent, looked, lasts, isResolved }) => {
      await holdClock(db, minute(0))
      const id = await desk.reported(db.cast.x, { schools: [db.cast.a.id] })
      const end = Math.max(0, ...sent, ...looked) + lasts
      const acts = [
        ...sent.map(at => ({ at, act: async () => value(await desk.status(db.cast.x, id)) })),
        ...looked.map((at, index) => ({ at: at + 0.5, act: () => desk.settle(id, index % 2 ? 'SWEEP' : 'TIMER') })),
      ].sort((a, b) => a.at - b.at)
      for (const { at, act } of acts) {
        await holdClock(db, minute(at))
        await act()
      }
      await holdClock(db, minute(end + 0.5))
      const until = minute(end + 0.5)
      if (isResolved) value(await desk.resolve(db.cast.x, id))
      await desk.settle(id)
      const expected = p1Obligations(
        { startedAt: minute(0), sent: sent.map(minute), until, resolvedAt: isResolved ? until : null },
        INSTRUCTION_2026,
      )
      // Two messages in one minute leave two duties of the same due time: which comes first says nothing.
      expect(await stored(id)).toEqual(expected.obligations.toSorted(byDueThenSent))
      const [open] = await db.admin`select min(due_at) as at from clock
        where case_id = ${id} and kind <> 'REACTION' and met_at is null and ended_at is null and missed_at is null`
      expect(open?.at).toEqual(expected.nextDueAt)
      const [breaches] =
        await db.admin`select count(*)::int as n from breach where case_id = ${id} and kind <> 'REACTION'`
      expect(breaches?.n).toBe(expected.obligations.filter(one => !one.met).length)
    }),
    { numRuns: 30, seed: 20_261_125 },
  )
}, 60_000)

test('After a standstill of 90 days the hours are recorded in several rounds, each of them once and at its own hour (R-4.15, fault 16)', async () => {
  await holdClock(db, minute(0))
  const id = await desk.reported(db.cast.x, { schools: [db.cast.a.id] })
  await holdClock(db, minute(90 * 24 * 60 + 1))
  const rounds: number[] = []
  for (let left = true; left; ) {
    const { deadlines } = await desk.settle(id, rounds.length % 2 ? 'SWEEP' : 'TIMER')
    left = new Date(deadlines[0] ?? '').getTime() <= minute(90 * 24 * 60 + 1).getTime()
    rounds.push((await desk.breaches(id)).filter(one => one.kind !== 'REACTION').length)
  }
  expect(rounds.length).toBeGreaterThan(2)
  expect(rounds.at(-1)).toBe(2_160)
  const dues = await db.admin`select due_at from breach where case_id = ${id} and kind <> 'REACTION' order by due_at`
  expect(dues.map(row => row.due_at.getTime())).toEqual(
    Array.from({ length: 2_160 }, (_none, hour) => minute(15 + hour * 60).getTime()),
  )
}, 60_000)
