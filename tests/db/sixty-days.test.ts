import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctFreeze } from '#db/commands/correct-freeze.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf } from './change-desk.ts'
import { holdClock, refusal, speak, value } from './desk.ts'

let db: TestDatabase
let desk: ReturnType<typeof changeDeskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = changeDeskOf(db)
})
afterAll(() => db.close())

/**
 * Counted by hand on a calendar, and by no code: the receipt, the 59th and the 60th day after its date. The windows of
 * the 60th begin at 00.15, so that always less than 60 times 24 hours have passed.
 */
const table = [
  // November has 5 days left, December 31, January the 24th.
  ['2026-11-25T23:30:00+01:00', '2027-01-23T23:00:00+01:00', '2027-01-24T00:15:00+01:00'],
  // February has 18 days left, March 31, April the 11th; the clocks go forward between.
  ['2027-02-10T23:59:59+01:00', '2027-04-10T23:00:00+02:00', '2027-04-11T00:15:00+02:00'],
  // September has 27 days left, October 31, November the 2nd; the clocks go back between.
  ['2027-09-03T12:00:00+02:00', '2027-11-01T23:00:00+01:00', '2027-11-02T00:15:00+01:00'],
  // January has 16 days left, February 29 in a leap year, March the 15th.
  ['2028-01-15T20:00:00+01:00', '2028-03-14T23:00:00+01:00', '2028-03-15T00:15:00+01:00'],
] as const

const lasting = (start: string) => ({
  windowStart: new Date(start),
  windowEnd: new Date(Date.parse(start) + 30 * 60_000),
})

describe('Sixty days by date (R-5.40, fault 75)', () => {
  test.each(table)(
    'Received %s: a window on the 59th day is refused, on the 60th accepted',
    async (at, short, enough) => {
      const { x, aub } = db.cast
      await holdClock(db, at)
      const early = await desk.sent(x, lasting(short))
      await desk.discussed(db.cast, x, early)
      expect(await desk.reasons(x, early)).toContain('NOTICE_TOO_SHORT')
      const refused = refusal(await desk.decide(aub.person, early))
      expect(refused.kind).toBe('GateShut')
      expect(JSON.parse(String(refused.detail?.reasons)).map((one: { code: string }) => one.code)).toEqual([
        'NOTICE_TOO_SHORT',
      ])
      const timely = await desk.sent(x, lasting(enough))
      await desk.discussed(db.cast, x, timely)
      expect(Date.parse(enough) - Date.parse(at)).toBeLessThan(60 * 86_400_000)
      value(await desk.decide(aub.person, timely))
      expect(await desk.state(timely)).toBe('APPROVED')
      // Moved a day nearer the notice is too short again, approved or not.
      await desk.move(x, timely, lasting(short).windowStart, lasting(short).windowEnd)
      expect(await desk.reasons(x, timely)).toContain('NOTICE_TOO_SHORT')
    },
  )
})

describe('A freeze that comes between (fault 77)', () => {
  const evening = lasting('2027-02-10T21:00:00+01:00')
  const freeze = (expectedVersion: number, lastDay: string) => {
    const input = { name: 'NEW_YEAR' as const, year: 2026, expectedVersion, firstOn: '2026-12-21', lastOn: lastDay }
    return speak(db.cast.aub, 'correctFreeze', input, tx =>
      correctFreeze(tx, { ...input, reason: 'Platformen flyttes senere.' }),
    )
  }

  test('Approval and a longer freeze race: whoever comes second sees the other, and no work begins in the freeze', async () => {
    const { x, aub } = db.cast
    for (let round = 0; round < 6; round++) {
      await holdClock(db, '2026-11-25T09:00:00Z')
      const id = await desk.sent(x, evening)
      await desk.discussed(db.cast, x, id)
      const asked = value(await desk.asked(aub.person, id))
      const [decided, corrected] = await Promise.all([decideAtGate(asked), freeze(round * 2, '2027-02-15')])
      value(corrected)
      if (!decided.ok) expect(refusal(decided).kind).toMatch(/VersionConflict|GateShut/)
      expect(await desk.state(id)).toBe(decided.ok ? 'APPROVED' : 'IN_DIALOGUE')
      // Whatever AUB said, the freeze is judged in the transaction that begins the work.
      await holdClock(db, '2027-02-10T20:10:00Z')
      expect(await desk.reasons(x, id)).toContain('FREEZE')
      expect(refusal(await desk.start(x, id)).kind).toBe('GateShut')
      expect(await desk.state(id)).toBe(decided.ok ? 'APPROVED' : 'IN_DIALOGUE')
      await holdClock(db, '2026-11-25T09:30:00Z')
      value(await freeze(round * 2 + 1, '2027-01-10'))
    }
  })

  test('Begun in the second before the freeze it is free, in the first of it refused', async () => {
    const { x, aub } = db.cast
    await holdClock(db, '2027-04-20T09:00:00Z')
    const over = { windowStart: new Date('2027-06-26T20:00:00Z'), windowEnd: new Date('2027-06-26T22:00:00Z') }
    const [first, second] = [await desk.sent(x, over), await desk.sent(x, over)]
    for (const id of [first, second]) {
      await desk.discussed(db.cast, x, id)
      value(await desk.decide(aub.person, id))
    }
    await holdClock(db, '2027-06-26T21:59:59Z')
    value(await desk.start(x, first))
    await holdClock(db, '2027-06-26T22:00:00Z')
    expect(refusal(await desk.start(x, second)).kind).toBe('GateShut')
  })
})
