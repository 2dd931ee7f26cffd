import { localOf, secondsOf, startOfDay } from './copenhagen.ts'
import { dateOf, dateText, dayNumber, dayOf, weekdayOnOrAfter, weekdayOnOrBefore } from './day.ts'
import type { InstructionVersion } from './instruction.ts'

export type FreezeName = 'SUMMER' | 'NEW_YEAR'
export type FreezeReading = InstructionVersion['switches']['freezeWeekend']

/** A freeze (Instruks 5.4.2): dates 'YYYY-MM-DD', both included. `year` is the one it begins in. */
export type FreezePeriod = Readonly<{
  name: FreezeName
  year: number
  firstDay: string
  lastDay: string
  source: 'RULE' | 'AUB_SET'
  /** The dates by the other reading of "weekend", where it differs; AUB confirms each year. */
  other: Readonly<{ firstDay: string; lastDay: string }> | null
}>

/** What AUB set for a year instead of the rule's dates. */
export type FreezeCorrection = Readonly<{ name: FreezeName; year: number; firstDay: string; lastDay: string }>

const saturday = 6
const sunday = 7
const friday = 5

/** Last Sunday in June to and including first Friday in August. */
function summer(year: number): readonly [number, number] {
  return [weekdayOnOrBefore(dayNumber(year, 6, 30), sunday), weekdayOnOrAfter(dayNumber(year, 8, 1), friday)]
}

/**
 * After the third weekend in December to and including the second in January. A weekend belongs to the month
 * of its Saturday (reading A) or of its Sunday (reading B); UNION freezes whenever either does.
 */
function newYear(year: number, reading: FreezeReading): readonly [number, number] {
  if (reading === 'UNION') {
    const [a, b] = [newYear(year, 'SATURDAY_MONTH'), newYear(year, 'SUNDAY_MONTH')]
    return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
  }
  const named = reading === 'SATURDAY_MONTH' ? saturday : sunday
  const toSunday = sunday - named
  const third = weekdayOnOrAfter(dayNumber(year, 12, 1), named) + 14
  const second = weekdayOnOrAfter(dayNumber(year + 1, 1, 1), named) + 7
  return [third + toSunday + 1, second + toSunday]
}

function periodOf(
  name: FreezeName,
  year: number,
  reading: FreezeReading,
  corrections: readonly FreezeCorrection[],
): FreezePeriod {
  const set = corrections.findLast(one => one.name === name && one.year === year)
  if (set) return { ...set, source: 'AUB_SET', other: null }
  const [first, last] = name === 'SUMMER' ? summer(year) : newYear(year, reading)
  const otherReading = reading === 'SATURDAY_MONTH' ? 'SUNDAY_MONTH' : 'SATURDAY_MONTH'
  const [otherFirst, otherLast] = name === 'SUMMER' ? [first, last] : newYear(year, otherReading)
  const isDisputed = first !== otherFirst || last !== otherLast
  return {
    name,
    year,
    firstDay: dateText(first),
    lastDay: dateText(last),
    source: 'RULE',
    other: isDisputed ? { firstDay: dateText(otherFirst), lastDay: dateText(otherLast) } : null,
  }
}

/** The freezes that touch any day of the years, in order. */
export function freezePeriods(
  fromYear: number,
  toYear: number,
  reading: FreezeReading,
  corrections: readonly FreezeCorrection[] = [],
): FreezePeriod[] {
  const periods: FreezePeriod[] = []
  for (let year = fromYear - 1; year <= toYear; year++)
    for (const name of ['SUMMER', 'NEW_YEAR'] as const) periods.push(periodOf(name, year, reading, corrections))
  return periods.filter(one => one.lastDay >= `${pad(fromYear)}-01-01` && one.firstDay <= `${pad(toYear)}-12-31`)
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}

/** The freeze that a local date lies in, or null. */
export function freezeOn(
  date: string,
  reading: FreezeReading,
  corrections: readonly FreezeCorrection[] = [],
): FreezePeriod | null {
  const { year } = dateOf(dayOf(date))
  const periods = freezePeriods(year, year, reading, corrections)
  return periods.find(one => one.firstDay <= date && date <= one.lastDay) ?? null
}

/** The freeze that an instant lies in, or null: from 00:00 of the first day to 24:00 of the last, Copenhagen. */
export function freezeAt(
  at: Date,
  reading: FreezeReading,
  corrections: readonly FreezeCorrection[] = [],
): FreezePeriod | null {
  return freezeOn(dateText(localOf(secondsOf(at)).day), reading, corrections)
}

/** The first freeze that a window [from, to) touches; an end equal to the first frozen instant does not. */
export function freezeTouching(
  from: Date,
  to: Date,
  reading: FreezeReading,
  corrections: readonly FreezeCorrection[] = [],
): FreezePeriod | null {
  const [start, end] = [secondsOf(from), secondsOf(to)]
  if (end <= start) return null
  const years = [dateOf(localOf(start).day).year, dateOf(localOf(end).day).year] as const
  const periods = freezePeriods(years[0], years[1], reading, corrections)
  return (
    periods.find(one => startOfDay(dayOf(one.firstDay)) < end && startOfDay(dayOf(one.lastDay) + 1) > start) ?? null
  )
}

/** A date moved past the freezes it lies in. */
export function pastFreeze(
  date: string,
  reading: FreezeReading,
  corrections: readonly FreezeCorrection[] = [],
): string {
  let free = date
  for (let freeze = freezeOn(free, reading, corrections); freeze; freeze = freezeOn(free, reading, corrections))
    free = dateText(dayOf(freeze.lastDay) + 1)
  return free
}
