import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addOpenTime, combineCalendars, isOpen, openingCalendar, openTimeBetween } from '#domain/opening-hours.ts'
import { afterOpenMinutes, countOpenMinutes, openMinutesBetween, type PlainHours } from './by-the-minute.ts'

// Counting one by one takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const quarter = fc.integer({ min: 0, max: 96 })
const clock = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`
const spans = fc
  .uniqueArray(quarter, { minLength: 0, maxLength: 6 })
  .map(marks => marks.toSorted((a, b) => a - b))
  .map(marks =>
    marks.flatMap((mark, index) => (index % 2 ? [[clock(marks[index - 1] as number), clock(mark)] as const] : [])),
  )

/** The Sundays of the switch and the days around them, and some ordinary ones. */
const switches = [
  '2026-03-28',
  '2026-03-29',
  '2026-10-24',
  '2026-10-25',
  '2026-10-26',
  '2027-03-28',
  '2028-10-29',
  '2030-03-31',
  '2026-12-24',
]
const week = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), spans, { minKeys: 3 })
const special = fc.dictionary(fc.constantFrom(...switches, '12-24', '03-29', '10-25'), spans, { maxKeys: 2 })
const hours: fc.Arbitrary<PlainHours> = fc.record({ week, special, closed: fc.subarray(switches, { maxLength: 2 }) })
const startNear = fc
  .tuple(fc.constantFrom(...switches), fc.integer({ min: -2880, max: 2880 }))
  .map(([date, minutes]) => Date.parse(`${date}T00:00:00Z`) / 1000 + minutes * 60)

const read = (plain: PlainHours) => {
  const calendar = openingCalendar(plain)
  if (!calendar.ok) throw new Error(calendar.refusal.kind)
  return calendar.value
}
const instant = (seconds: number) => new Date(seconds * 1000)
const runs = { numRuns: 80 }

describe('Opening hours counted twice, by arithmetic and minute by minute on the wall (B.3, R-4.14)', () => {
  it('Open time between two instants around a switch is the number of open minutes', () => {
    fc.assert(
      fc.property(hours, startNear, fc.integer({ min: 0, max: 4000 }), (plain, from, minutes) => {
        const to = from + minutes * 60
        expect(openTimeBetween(read(plain), instant(from), instant(to))).toBe(countOpenMinutes(plain, from, to) * 60)
      }),
      runs,
    )
  })

  it('A clock is due when the last of its open minutes ends', () => {
    fc.assert(
      fc.property(hours, startNear, fc.constantFrom(15, 60, 240, 960), (plain, from, target) => {
        const due = afterOpenMinutes(plain, from, target, 9)
        fc.pre(due !== null)
        const added = addOpenTime(read(plain), instant(from), target * 60)
        expect(added.ok && added.value.at.getTime() / 1000).toBe(due)
      }),
      runs,
    )
  })

  it('A minute is open by one when it is open by the other', () => {
    fc.assert(
      fc.property(hours, startNear, (plain, from) => {
        const calendar = read(plain)
        const open = new Set(openMinutesBetween(plain, from, from + 7200))
        for (let at = from; at < from + 7200; at += 300) expect(isOpen(calendar, instant(at))).toBe(open.has(at))
      }),
      runs,
    )
  })

  it('Both sides open, and either side open, are the common and the joined minutes', () => {
    fc.assert(
      fc.property(hours, hours, startNear, (one, other, from) => {
        const to = from + 2880 * 60
        const [a, b] = [one, other].map(
          plain => new Set(openMinutesBetween(plain, from, to).filter(at => at >= from && at < to)),
        )
        const both = combineCalendars('INTERSECTION', [read(one), read(other)])
        const either = combineCalendars('UNION', [read(one), read(other)])
        const [first, second] = [[...(a ?? [])], [...(b ?? [])]]
        const common = first.filter(minute => b?.has(minute)).length
        const joined = first.length + second.length - common
        expect(openTimeBetween(both, instant(from), instant(to))).toBe(common * 60)
        expect(openTimeBetween(either, instant(from), instant(to))).toBe(joined * 60)
      }),
      { numRuns: 30 },
    )
  })
})
