import { describe, expect, it, vi } from 'vitest'
import { copenhagenDate, copenhagenInstant, copenhagenIso, endOfDate } from '#domain/calendar.ts'
import { localOf, offsetAt, startOfDay, wallToSeconds } from '#domain/copenhagen.ts'
import { dateOf, dateText, dayNumber, dayOf, parseDate, weekdayOf } from '#domain/day.ts'
import { parseInstant } from '#domain/instant.ts'
import { at } from './worked-cases.ts'

// Counting one by one takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' })
const intlOffset = (seconds: number) => {
  const name = wall.formatToParts(seconds * 1000).find(part => part.type === 'timeZoneName')?.value ?? ''
  return Number(name.slice(4, 6)) * 3600
}

describe('Copenhagen time by arithmetic agrees with the IANA data (B.3(1), B.3(2))', () => {
  it('Every day from 1980 to 2045 has the offset that Intl gives, at midnight and noon', () => {
    for (let day = dayNumber(1980, 1, 1); day < dayNumber(2046, 1, 1); day++)
      for (const seconds of [day * 86_400, day * 86_400 + 43_200])
        if (offsetAt(seconds) !== intlOffset(seconds)) expect.fail(`${new Date(seconds * 1000).toISOString()}`)
  })

  it('Every switch from 1981 to 2045 falls on the second that Intl gives', () => {
    let switches = 0
    for (let hour = dayNumber(1981, 1, 1) * 24; hour < dayNumber(2046, 1, 1) * 24; hour++) {
      const seconds = hour * 3600
      if (offsetAt(seconds) === offsetAt(seconds - 1)) continue
      switches += 1
      expect([intlOffset(seconds - 1), intlOffset(seconds)]).toEqual([offsetAt(seconds - 1), offsetAt(seconds)])
    }
    expect(switches).toBe(65 * 2)
  })

  it.each([
    ['2024-03-31T01:00Z', '2024-10-27T01:00Z'],
    ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
    ['2027-03-28T01:00Z', '2027-10-31T01:00Z'],
    ['2032-03-28T01:00Z', '2032-10-31T01:00Z'],
  ])('The switches of B.3(2): %s and %s', (spring, autumn) => {
    const around = (text: string) => [-1, 0].map(second => offsetAt(at(text).getTime() / 1000 + second) / 3600)
    expect(around(spring)).toEqual([1, 2])
    expect(around(autumn)).toEqual([2, 1])
  })

  it('Before 1980 Denmark had no summer time', () => {
    expect(offsetAt(at('1979-07-01T12:00Z').getTime() / 1000)).toBe(3600)
    expect(offsetAt(at('1980-04-06T00:59:59Z').getTime() / 1000)).toBe(3600)
    expect(offsetAt(at('1980-04-06T01:00Z').getTime() / 1000)).toBe(7200)
  })

  it('A wall time in the repeated hour has two passes, one in the gap moves to 03:00 (B.3(3))', () => {
    const written = (date: string, time: string, pass: 'FIRST' | 'LAST') =>
      copenhagenInstant(date, time, pass).toISOString()
    expect(written('2026-10-25', '02:30', 'FIRST')).toBe('2026-10-25T00:30:00.000Z')
    expect(written('2026-10-25', '02:30', 'LAST')).toBe('2026-10-25T01:30:00.000Z')
    expect(written('2026-10-25', '02:00', 'FIRST')).toBe('2026-10-25T00:00:00.000Z')
    expect(written('2026-10-25', '02:00', 'LAST')).toBe('2026-10-25T01:00:00.000Z')
    expect(written('2026-10-25', '03:00', 'FIRST')).toBe('2026-10-25T02:00:00.000Z')
    expect(written('2026-10-25', '01:59:59', 'LAST')).toBe('2026-10-24T23:59:59.000Z')
    for (const pass of ['FIRST', 'LAST'] as const) {
      expect(written('2026-03-29', '02:00', pass)).toBe('2026-03-29T01:00:00.000Z')
      expect(written('2026-03-29', '02:59', pass)).toBe('2026-03-29T01:00:00.000Z')
      expect(written('2026-03-29', '03:00', pass)).toBe('2026-03-29T01:00:00.000Z')
      expect(written('2026-03-29', '01:59', pass)).toBe('2026-03-29T00:59:00.000Z')
    }
    expect(written('2026-06-30', '24:00', 'LAST')).toBe('2026-06-30T22:00:00.000Z')
    expect(copenhagenInstant('2026-06-30').toISOString()).toBe('2026-06-29T22:00:00.000Z')
  })

  it('Local date and second come back from every half hour of the nights of the switch', () => {
    for (const date of ['2026-03-29', '2026-10-25', '2027-03-28', '2030-10-27']) {
      const start = startOfDay(dayOf(date))
      for (let seconds = start; seconds < startOfDay(dayOf(date) + 1); seconds += 1800) {
        const local = localOf(seconds)
        const passes = [wallToSeconds(local.day, local.second, 'FIRST'), wallToSeconds(local.day, local.second, 'LAST')]
        expect(passes).toContain(seconds)
        expect(dateText(local.day)).toBe(date)
      }
    }
  })

  it('A spring day has 23 hours and an autumn day 25, March 743 and October 745', () => {
    const length = (from: string, to: string) =>
      (copenhagenInstant(to).getTime() - copenhagenInstant(from).getTime()) / 3_600_000
    expect(length('2026-03-29', '2026-03-30')).toBe(23)
    expect(length('2026-10-25', '2026-10-26')).toBe(25)
    expect(length('2026-03-01', '2026-04-01')).toBe(743)
    expect(length('2026-10-01', '2026-11-01')).toBe(745)
  })

  it('The local date near midnight is the Danish one, and the day ends at 24:00', () => {
    expect(copenhagenDate(at('2026-11-22T23:00:00Z'))).toBe('2026-11-23')
    expect(copenhagenDate(at('2026-11-22T22:59:59Z'))).toBe('2026-11-22')
    expect(copenhagenDate(at('2026-07-22T22:00:00Z'))).toBe('2026-07-23')
    expect(endOfDate('2026-07-22').toISOString()).toBe('2026-07-22T22:00:00.000Z')
  })

  it('An instant is written with its Danish offset, cut to the second', () => {
    expect(copenhagenIso(at('2026-07-06T13:30:05.900Z'))).toBe('2026-07-06T15:30:05+02:00')
    expect(copenhagenIso(at('2026-11-24T00:05:09Z'))).toBe('2026-11-24T01:05:09+01:00')
  })
})

describe('Dates are whole days', () => {
  it('Day numbers and dates agree with the proleptic calendar of Date', () => {
    for (let day = dayNumber(1896, 1, 1); day < dayNumber(2105, 1, 1); day++) {
      const date = new Date(day * 86_400_000)
      if (dateText(day) !== date.toISOString().slice(0, 10)) expect.fail(dateText(day))
      if (weekdayOf(day) !== (date.getUTCDay() || 7)) expect.fail(dateText(day))
      if (dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) !== day)
        expect.fail(dateText(day))
    }
    expect(dateOf(0)).toEqual({ year: 1970, month: 1, day: 1 })
    expect(dateText(dayNumber(1, 1, 1))).toBe('0001-01-01')
    expect(dayNumber(0, 3, 1) - dayNumber(0, 2, 29)).toBe(1)
    expect(dateOf(dayNumber(-400, 2, 29))).toEqual({ year: -400, month: 2, day: 29 })
  })

  it('A date that does not exist is refused, never rolled over', () => {
    expect(parseDate('2026-02-29', ['on'])).toEqual({ ok: false, refusal: { kind: 'DateDoesNotExist', field: ['on'] } })
    expect(parseDate('2028-02-29')).toEqual({ ok: true, value: dayNumber(2028, 2, 29) })
    for (const text of ['2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])
      expect(parseDate(text)).toMatchObject({ ok: false, refusal: { kind: 'DateDoesNotExist', field: [] } })
    for (const text of ['26-01-01', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '', 20260101, null])
      expect(parseDate(text)).toMatchObject({ ok: false, refusal: { kind: 'DateMalformed' } })
    expect(() => dayOf('2026-02-29')).toThrow('Not a calendar date: 2026-02-29')
  })
})

describe('Instants need an offset (B.3(1))', () => {
  it.each([
    ['2026-11-23T10:00+01:00', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T10:00:59.999+01:00', '2026-11-23T09:00:59.000Z'],
    ['2026-11-23T09:00Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23t09:00:07z', '2026-11-23T09:00:07.000Z'],
    ['2026-11-23T00:30-05:30', '2026-11-23T06:00:00.000Z'],
    ['2026-11-23T23:59:59+14:00', '2026-11-23T09:59:59.000Z'],
    ['2026-11-23T23:59:59+00:59', '2026-11-23T23:00:59.000Z'],
  ])('%s is read as %s', (text, utc) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: new Date(utc) })
  })

  it.each([
    ['2026-11-23T10:00', 'InstantWithoutOffset'],
    ['2026-11-23T10:00:00.5', 'InstantWithoutOffset'],
    ['2026-02-30T10:00Z', 'DateDoesNotExist'],
    ['2026-11-23T24:00Z', 'InstantDoesNotExist'],
    ['2026-11-23T10:60Z', 'InstantDoesNotExist'],
    ['2026-11-23T10:00:60Z', 'InstantDoesNotExist'],
    ['2026-11-23T10:00+15:00', 'InstantDoesNotExist'],
    ['2026-11-23T10:00+01:60', 'InstantDoesNotExist'],
    ['2026-11-23', 'InstantMalformed'],
    ['x2026-11-23T10:00Z', 'InstantMalformed'],
    ['2026-11-23T10:00Zx', 'InstantMalformed'],
    ['23.11.2026 10.00', 'InstantMalformed'],
    [1_795_000_000, 'InstantMalformed'],
    [['2026-11-23T10:00Z'], 'InstantMalformed'],
  ])('%s is refused as %s', (text, kind) => {
    expect(parseInstant(text, ['at'])).toEqual({ ok: false, refusal: { kind, field: ['at'] } })
  })
})
