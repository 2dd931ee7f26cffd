import { describe, expect, it } from 'vitest'
import { holidayOn, holidaysOf, isoWeek, isWorkingDay, WORKING_DAY_PROFILES } from '#domain/calendar.ts'
import { dateText, dayNumber, dayOf } from '#domain/day.ts'
import { easterOf, isFridayAfterAscension } from '#domain/holiday.ts'

/** Gauss, independent of the one in domain/. */
function gauss(year: number): number {
  const [a, b, c] = [year % 19, year % 4, year % 7]
  const k = Math.floor(year / 100)
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30
  const n = (4 + k - Math.floor(k / 4)) % 7
  const d = (19 * a + m) % 30
  const e = (2 * b + 4 * c + 6 * d + n) % 7
  const march = 22 + d + e
  if (d === 29 && e === 6) return dayNumber(year, 4, 19)
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return dayNumber(year, 4, 18)
  return dayNumber(year, 3, march)
}

const table: readonly (readonly [year: number, moving: string])[] = [
  [2024, '03-28 03-29 03-31 04-01 05-09 05-19 05-20'],
  [2025, '04-17 04-18 04-20 04-21 05-29 06-08 06-09'],
  [2026, '04-02 04-03 04-05 04-06 05-14 05-24 05-25'],
  [2027, '03-25 03-26 03-28 03-29 05-06 05-16 05-17'],
  [2028, '04-13 04-14 04-16 04-17 05-25 06-04 06-05'],
  [2029, '03-29 03-30 04-01 04-02 05-10 05-20 05-21'],
  [2030, '04-18 04-19 04-21 04-22 05-30 06-09 06-10'],
  [2031, '04-10 04-11 04-13 04-14 05-22 06-01 06-02'],
  [2032, '03-25 03-26 03-28 03-29 05-06 05-16 05-17'],
]

describe('Danish public holidays (B.1)', () => {
  it('Two Easter algorithms agree for every year from 1900 to 2199', () => {
    for (let year = 1900; year < 2200; year++)
      expect(dateText(easterOf(year)), String(year)).toBe(dateText(gauss(year)))
  })

  it.each(table)('The holidays of %i are those of the table', (year, moving) => {
    const expected = ['01-01', ...moving.split(' '), '12-25', '12-26'].map(day => `${year}-${day}`)
    expect([...holidaysOf(year).keys()].map(dateText)).toEqual(expected)
    expect([...holidaysOf(year).values()]).toEqual([
      'NEW_YEARS_DAY',
      'MAUNDY_THURSDAY',
      'GOOD_FRIDAY',
      'EASTER_SUNDAY',
      'EASTER_MONDAY',
      'ASCENSION_DAY',
      'WHIT_SUNDAY',
      'WHIT_MONDAY',
      'CHRISTMAS_DAY',
      'SECOND_CHRISTMAS_DAY',
    ])
  })

  it('Great Prayer Day was a public holiday up to and including 2023 (C37)', () => {
    expect(holidayOn(dayOf('2023-05-05'))).toBe('GREAT_PRAYER_DAY')
    expect(holidayOn(dayOf('2024-04-26'))).toBeNull()
    expect(holidaysOf(2023).size).toBe(11)
    expect(holidaysOf(2020).size).toBe(11)
  })

  it('1 May, Constitution Day, Christmas Eve and the Friday after Ascension are no public holidays', () => {
    for (const date of ['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31', '2026-05-15'])
      expect(holidayOn(dayOf(date))).toBeNull()
    expect(isFridayAfterAscension(dayOf('2026-05-15'))).toBe(true)
    expect(isFridayAfterAscension(dayOf('2026-05-14'))).toBe(false)
  })

  it.each([
    [2024, 251, 254],
    [2025, 250, 253],
    [2026, 251, 254],
    [2027, 253, 255],
    [2028, 253, 253],
    [2029, 250, 253],
    [2030, 250, 253],
    [2031, 250, 253],
    [2032, 254, 256],
  ])('%i has %i working days in the public sector and %i by statute (R-5.39, B.1)', (year, sector, statutory) => {
    const count = (profile: keyof typeof WORKING_DAY_PROFILES) => {
      let days = 0
      for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++)
        if (isWorkingDay(WORKING_DAY_PROFILES[profile], dateText(day))) days += 1
      return days
    }
    expect([count('DK_PUBLIC_SECTOR'), count('DK_STATUTORY')]).toEqual([sector, statutory])
  })

  it.each([
    ['2026-11-23', 2026, 48],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2026-07-13', 2026, 29],
    ['2026-01-01', 2026, 1],
    ['2028-12-31', 2028, 52],
  ])('%s is in week %i-%i (D.12)', (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week })
  })
})
