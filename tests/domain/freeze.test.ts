import { describe, expect, it, vi } from 'vitest'
import { dateText, dayNumber, dayOf, weekdayOf } from '#domain/day.ts'
import { type FreezeReading, freezeAt, freezeOn, freezePeriods, freezeTouching, pastFreeze } from '#domain/freeze.ts'
import { at } from './worked-cases.ts'

// Counting one by one takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const dates = (year: number, name: 'SUMMER' | 'NEW_YEAR', reading: FreezeReading = 'SATURDAY_MONTH') => {
  const found = freezePeriods(year, year + 1, reading).find(one => one.name === name && one.year === year)
  return found ? [found.firstDay, found.lastDay] : []
}

/** The days of a month that are a weekday, counted one by one. */
function daysOf(year: number, month: number, weekday: number): number[] {
  const found: number[] = []
  for (let day = 1; day <= 31; day++) {
    const number = dayNumber(year, month, day)
    if (dateText(number).slice(5, 7) === String(month).padStart(2, '0') && weekdayOf(number) === weekday)
      found.push(number)
  }
  return found
}

describe('Freeze periods (Instruks 5.4.2)', () => {
  it.each([
    [2024, '2024-06-30', '2024-08-02'],
    [2025, '2025-06-29', '2025-08-01'],
    [2026, '2026-06-28', '2026-08-07'],
    [2027, '2027-06-27', '2027-08-06'],
    [2028, '2028-06-25', '2028-08-04'],
    [2029, '2029-06-24', '2029-08-03'],
    [2030, '2030-06-30', '2030-08-02'],
    [2031, '2031-06-29', '2031-08-01'],
    [2032, '2032-06-27', '2032-08-06'],
  ])('Summer %i: %s to and including %s (R-5.46, B.4)', (year, first, last) => {
    expect(dates(year, 'SUMMER')).toEqual([first, last])
    expect(freezePeriods(year, year, 'SATURDAY_MONTH').find(one => one.name === 'SUMMER')?.other).toBeNull()
  })

  it.each([
    [2023, '2023-12-18', '2024-01-14', '2023-12-18', '2024-01-14'],
    [2024, '2024-12-23', '2025-01-12', '2024-12-16', '2025-01-12'],
    [2025, '2025-12-22', '2026-01-11', '2025-12-22', '2026-01-11'],
    [2026, '2026-12-21', '2027-01-10', '2026-12-21', '2027-01-10'],
    [2027, '2027-12-20', '2028-01-09', '2027-12-20', '2028-01-09'],
    [2028, '2028-12-18', '2029-01-14', '2028-12-18', '2029-01-14'],
    [2030, '2030-12-23', '2031-01-12', '2030-12-16', '2031-01-12'],
    [2032, '2032-12-20', '2033-01-09', '2032-12-20', '2033-01-09'],
    [2033, '2033-12-19', '2034-01-15', '2033-12-19', '2034-01-08'],
  ])('New Year %i by reading A: %s to %s, by B: %s to %s (R-5.47, B.4)', (year, aFirst, aLast, bFirst, bLast) => {
    expect(dates(year, 'NEW_YEAR')).toEqual([aFirst, aLast])
    expect(dates(year, 'NEW_YEAR', 'SUNDAY_MONTH')).toEqual([bFirst, bLast])
    const union = [[aFirst, bFirst].toSorted()[0], [aLast, bLast].toSorted()[1]]
    expect(dates(year, 'NEW_YEAR', 'UNION')).toEqual(union)
    const other = freezePeriods(year + 1, year + 1, 'SATURDAY_MONTH')[0]?.other
    expect(other).toEqual(aFirst === bFirst && aLast === bLast ? null : { firstDay: bFirst, lastDay: bLast })
    expect(freezePeriods(year + 1, year + 1, 'SUNDAY_MONTH')[0]?.other).toEqual(
      other && { firstDay: aFirst, lastDay: aLast },
    )
  })

  it('From 2020 to 2045 the rule agrees with counting Saturdays, Sundays and Fridays one by one', () => {
    const disputed: number[] = []
    for (let year = 2020; year <= 2045; year++) {
      expect(dates(year, 'SUMMER')).toEqual([
        dateText(daysOf(year, 6, 7).at(-1) as number),
        dateText(daysOf(year, 8, 5)[0] as number),
      ])
      const a = [(daysOf(year, 12, 6)[2] as number) + 2, (daysOf(year + 1, 1, 6)[1] as number) + 1].map(dateText)
      const b = [(daysOf(year, 12, 7)[2] as number) + 1, daysOf(year + 1, 1, 7)[1] as number].map(dateText)
      expect(dates(year, 'NEW_YEAR')).toEqual(a)
      expect(dates(year, 'NEW_YEAR', 'SUNDAY_MONTH')).toEqual(b)
      if (a.join() !== b.join()) disputed.push(year)
    }
    // 1 December is a Sunday, or the 1 January after is.
    expect(disputed).toEqual([2022, 2024, 2030, 2033, 2039, 2041, 2044])
  })

  it('The periods of a year are those that touch it, in order (R-5.45)', () => {
    const told = freezePeriods(2026, 2027, 'SATURDAY_MONTH').map(one => `${one.name} ${one.year} ${one.source}`)
    expect(told).toEqual([
      'NEW_YEAR 2025 RULE',
      'SUMMER 2026 RULE',
      'NEW_YEAR 2026 RULE',
      'SUMMER 2027 RULE',
      'NEW_YEAR 2027 RULE',
    ])
  })

  it('A freeze that AUB moved out of the year no longer touches it, one that ends on New Year’s Day still does', () => {
    const moved = (firstDay: string, lastDay: string) => [{ name: 'NEW_YEAR', year: 2026, firstDay, lastDay } as const]
    const touching = (year: number, corrections: ReturnType<typeof moved>) =>
      freezePeriods(year, year, 'SATURDAY_MONTH', corrections).filter(one => one.source === 'AUB_SET').length
    expect([2026, 2027].map(year => touching(year, moved('2027-01-01', '2027-01-10')))).toEqual([0, 1])
    expect([2026, 2027].map(year => touching(year, moved('2026-12-31', '2027-01-01')))).toEqual([1, 1])
    expect([2026, 2027].map(year => touching(year, moved('2026-12-20', '2026-12-31')))).toEqual([1, 0])
    expect(freezePeriods(2027, 2027, 'SATURDAY_MONTH', moved('2026-12-20', '2026-12-31')).map(one => one.name)).toEqual(
      ['SUMMER', 'NEW_YEAR'],
    )
  })

  it('What AUB sets for a year replaces the rule for that year alone, the last word wins (R-5.45)', () => {
    const set = (firstDay: string) => ({ name: 'SUMMER', year: 2027, firstDay, lastDay: '2027-07-31' }) as const
    const corrections = [set('2027-07-01'), set('2027-07-02')]
    const [, summer] = freezePeriods(2027, 2027, 'SATURDAY_MONTH', corrections)
    expect(summer).toEqual({ ...set('2027-07-02'), source: 'AUB_SET', other: null })
    expect(freezeOn('2027-07-01', 'SATURDAY_MONTH', corrections)).toBeNull()
    expect(freezeOn('2027-08-01', 'SATURDAY_MONTH', corrections)).toBeNull()
    expect(freezeAt(at('2027-07-02T00:00+02:00'), 'SATURDAY_MONTH', corrections)?.source).toBe('AUB_SET')
    expect(freezeOn('2028-07-01', 'SATURDAY_MONTH', corrections)?.source).toBe('RULE')
    expect(freezeTouching(at('2027-08-01T00:00Z'), at('2027-08-02T00:00Z'), 'SATURDAY_MONTH', corrections)).toBeNull()
    expect(pastFreeze('2027-07-10', 'SATURDAY_MONTH', corrections)).toBe('2027-08-01')
  })

  it('The freeze runs from 00:00 of the first day to 24:00 of the last, Copenhagen time (F37)', () => {
    const name = (text: string) => freezeAt(at(text), 'SATURDAY_MONTH')?.name ?? null
    const told = ['2027-06-26T21:59:59Z', '2027-06-26T22:00:00Z', '2027-08-06T21:59:59Z', '2027-08-06T22:00:00Z'].map(
      name,
    )
    expect(told).toEqual([null, 'SUMMER', 'SUMMER', null])
    expect(name('2026-12-20T23:00:00Z')).toBe('NEW_YEAR')
    expect(name('2027-01-10T22:59:59Z')).toBe('NEW_YEAR')
    expect(name('2027-01-10T23:00:00Z')).toBeNull()
  })

  it('A window touches a freeze when any instant of it lies inside; an end on the first frozen instant does not (R-5.50)', () => {
    const touched = (from: string, to: string) => freezeTouching(at(from), at(to), 'SATURDAY_MONTH')?.name ?? null
    expect(touched('2026-06-27T22:00+02:00', '2026-06-28T00:00+02:00')).toBeNull()
    expect(touched('2026-06-27T22:00+02:00', '2026-06-28T00:00:01+02:00')).toBe('SUMMER')
    expect(touched('2026-08-07T23:59:59+02:00', '2026-08-09T00:00+02:00')).toBe('SUMMER')
    expect(touched('2026-08-08T00:00+02:00', '2026-08-09T00:00+02:00')).toBeNull()
    expect(touched('2026-06-01T00:00Z', '2027-06-01T00:00Z')).toBe('SUMMER')
    expect(touched('2026-09-01T00:00Z', '2027-06-01T00:00Z')).toBe('NEW_YEAR')
    expect(touched('2027-01-05T00:00Z', '2027-01-05T00:00Z')).toBeNull()
    expect(touched('2027-01-06T00:00Z', '2027-01-05T00:00Z')).toBeNull()
    expect(touched('2027-01-05T00:00Z', '2027-01-05T00:00:01Z')).toBe('NEW_YEAR')
    expect(freezeTouching(at('2030-12-17T00:00Z'), at('2030-12-18T00:00Z'), 'UNION')?.name).toBe('NEW_YEAR')
  })

  it('A date in a freeze moves to the day after it, one outside stays', () => {
    expect(pastFreeze('2026-06-30', 'SATURDAY_MONTH')).toBe('2026-08-08')
    expect(pastFreeze('2026-12-31', 'SATURDAY_MONTH')).toBe('2027-01-11')
    expect(pastFreeze('2026-08-08', 'SATURDAY_MONTH')).toBe('2026-08-08')
    expect(dayOf(pastFreeze('2034-01-09', 'SUNDAY_MONTH')) - dayOf('2034-01-09')).toBe(0)
  })
})
