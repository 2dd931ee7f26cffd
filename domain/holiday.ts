import { dateOf, dayNumber } from './day.ts'

/** Danish public holidays, the only source of them (B.1). */
export type Holiday =
  | 'NEW_YEARS_DAY'
  | 'MAUNDY_THURSDAY'
  | 'GOOD_FRIDAY'
  | 'EASTER_SUNDAY'
  | 'EASTER_MONDAY'
  | 'GREAT_PRAYER_DAY'
  | 'ASCENSION_DAY'
  | 'WHIT_SUNDAY'
  | 'WHIT_MONDAY'
  | 'CHRISTMAS_DAY'
  | 'SECOND_CHRISTMAS_DAY'

/** Easter Sunday of a Gregorian year as a day number (Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const sunCorrection =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + sunCorrection + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const march = epact + weekday - 7 * correction + 22
  return dayNumber(year, 3, march)
}

/** The last year in which Great Prayer Day (Easter + 26 days) was a public holiday (B.1). */
const lastGreatPrayerDay = 2023

const fromEaster: readonly (readonly [number, Holiday])[] = [
  [-3, 'MAUNDY_THURSDAY'],
  [-2, 'GOOD_FRIDAY'],
  [0, 'EASTER_SUNDAY'],
  [1, 'EASTER_MONDAY'],
  [39, 'ASCENSION_DAY'],
  [49, 'WHIT_SUNDAY'],
  [50, 'WHIT_MONDAY'],
]

const byYear = new Map<number, ReadonlyMap<number, Holiday>>()

/** The public holidays of a year by day number: 10 of them, 11 up to 2023. No day in lieu exists in Denmark (B.1). */
export function holidaysOf(year: number): ReadonlyMap<number, Holiday> {
  const known = byYear.get(year)
  if (known) return known
  const easter = easterOf(year)
  const days = new Map<number, Holiday>([[dayNumber(year, 1, 1), 'NEW_YEARS_DAY']])
  for (const [offset, name] of fromEaster) days.set(easter + offset, name)
  if (year <= lastGreatPrayerDay) days.set(easter + 26, 'GREAT_PRAYER_DAY')
  days.set(dayNumber(year, 12, 25), 'CHRISTMAS_DAY')
  days.set(dayNumber(year, 12, 26), 'SECOND_CHRISTMAS_DAY')
  byYear.set(year, days)
  return days
}

/** The public holiday on a day, or null. */
export function holidayOn(day: number): Holiday | null {
  return holidaysOf(dateOf(day).year).get(day) ?? null
}

/** The Friday after Ascension Day: no public holiday, but many offices close (B.1). */
export function isFridayAfterAscension(day: number): boolean {
  return easterOf(dateOf(day).year) + 40 === day
}
