import { dateText, dayNumber, dayOf, secondsPerDay, weekdayOnOrAfter, weekdayOnOrBefore } from './day.ts'

/**
 * Europe/Copenhagen by arithmetic, so that ten thousand clocks are computed in a second and no server zone matters
 * (B.3(1), B.3(2)). The European rule is stable since 1996 and written in the directive; a test compares it with the
 * IANA data of Intl for every year, and B.3(9) says what happens when the rule is changed. Instants are whole seconds.
 */

const wintertime = 3600
const summertime = 7200

type Switches = Readonly<{ spring: number; autumn: number }>

const switchesByYear = new Map<number, Switches | null>()

/** The instants (epoch seconds) at which summer time begins and ends; null for the years without it, 1949–1979. */
function switchesOf(year: number): Switches | null {
  const known = switchesByYear.get(year)
  if (known !== undefined) return known
  const lastSunday = (month: number) => weekdayOnOrBefore(dayNumber(year, month + 1, 1) - 1, 7)
  const springDay = year === 1980 ? weekdayOnOrAfter(dayNumber(1980, 4, 1), 7) : lastSunday(3)
  const autumnDay = lastSunday(year < 1996 ? 9 : 10)
  const switches = year < 1980 ? null : { spring: at01Utc(springDay), autumn: at01Utc(autumnDay) }
  switchesByYear.set(year, switches)
  return switches
}

function at01Utc(day: number): number {
  return day * secondsPerDay + 3600
}

// Cheap and never off by a year where it matters: the switches lie months away from any new year.
function yearOf(seconds: number): number {
  return 1970 + Math.floor(seconds / 31_556_952)
}

/** Seconds east of UTC at an instant (epoch seconds). */
export function offsetAt(seconds: number): number {
  const switches = switchesOf(yearOf(seconds))
  return switches && seconds >= switches.spring && seconds < switches.autumn ? summertime : wintertime
}

/** Epoch seconds of a Date, cut to whole seconds. */
export function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}

export function instantOf(seconds: number): Date {
  return new Date(seconds * 1000)
}

/** The local day and second of the day at an instant (epoch seconds). */
export function localOf(seconds: number): Readonly<{ day: number; second: number }> {
  const wall = seconds + offsetAt(seconds)
  const day = Math.floor(wall / secondsPerDay)
  return { day, second: wall - day * secondsPerDay }
}

/**
 * Epoch seconds of a local wall time. A time in the repeated hour is its first or last pass as asked; a time inside
 * the spring gap is the first valid instant after it (B.3(3)). `second` may be 86400 for 24:00.
 */
export function wallToSeconds(day: number, second: number, pass: 'FIRST' | 'LAST'): number {
  const wall = day * secondsPerDay + second
  const summer = wall - summertime
  const winter = wall - wintertime
  const isSummer = offsetAt(summer) === summertime
  const isWinter = offsetAt(winter) === wintertime
  if (isSummer && isWinter) return pass === 'FIRST' ? summer : winter
  if (isSummer) return summer
  if (isWinter) return winter
  return switchesOf(yearOf(winter))?.spring ?? winter
}

/** The instant at which a local date begins. Copenhagen's midnights exist exactly once. */
export function startOfDay(day: number): number {
  return wallToSeconds(day, 0, 'FIRST')
}

/** The local date 'YYYY-MM-DD' of an instant. */
export function copenhagenDate(at: Date): string {
  return dateText(localOf(secondsOf(at)).day)
}

/** The instant of a wall time ('YYYY-MM-DD', 'HH:MM' or 'HH:MM:SS', also '24:00') in Copenhagen. */
export function copenhagenInstant(date: string, time = '00:00', pass: 'FIRST' | 'LAST' = 'FIRST'): Date {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return instantOf(wallToSeconds(dayOf(date), hours * 3600 + minutes * 60 + seconds, pass))
}

/** The end of a local date: 24:00, as in "due by the end of that day" (B.3(8)). */
export function endOfDate(date: string): Date {
  return instantOf(startOfDay(dayOf(date) + 1))
}

/** The local wall time as ISO 8601 with its offset, for people and logs that want Danish time. */
export function copenhagenIso(at: Date): string {
  const seconds = secondsOf(at)
  const { day, second } = localOf(seconds)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const time = `${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}`
  return `${dateText(day)}T${time}+0${offsetAt(seconds) / 3600}:00`
}
