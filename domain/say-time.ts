import { localOf, offsetAt, secondsOf } from './copenhagen.ts'
import { dateOf, dayOf, weekdayOf } from './day.ts'

export type Language = 'da' | 'en'

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

const months = {
  da: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const

/** A day with its weekday: "onsdag 23. dec. 2026", "Wednesday 23 Dec 2026" (D.12). */
function sayDay(day: number, language: Language): string {
  const { year, month, day: dayOfMonth } = dateOf(day)
  const weekday = weekdays[language][weekdayOf(day) - 1]
  const name = months[language][month - 1]
  return language === 'da' ? `${weekday} ${dayOfMonth}. ${name} ${year}` : `${weekday} ${dayOfMonth} ${name} ${year}`
}

/** A date 'YYYY-MM-DD' with its weekday. */
export function sayDate(date: string, language: Language): string {
  return sayDay(dayOf(date), language)
}

/** The time of day in Copenhagen: "kl. 11.45", "at 11:45"; seconds only where they are not zero; which pass in the repeated hour. */
export function sayTime(at: Date, language: Language): string {
  const seconds = secondsOf(at)
  return sayClockTime(localOf(seconds).second, language) + sayPass(seconds, language)
}

function sayClockTime(second: number, language: Language): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const parts = [two(second / 3600), two((second % 3600) / 60)]
  if (second % 60 !== 0) parts.push(two(second % 60))
  return language === 'da' ? `kl. ${parts.join('.')}` : `at ${parts.join(':')}`
}

/** Every wall time of the repeated hour of October names its pass (D.12). */
function sayPass(seconds: number, language: Language): string {
  const offset = offsetAt(seconds)
  const isFirst = offset > offsetAt(seconds + 3600)
  const isSecond = offset < offsetAt(seconds - 3600)
  if (!isFirst && !isSecond) return ''
  if (language === 'da') return isFirst ? ' (sommertid)' : ' (vintertid)'
  return isFirst ? ' (summer time)' : ' (winter time)'
}

/** Day and time: "onsdag 23. dec. 2026 kl. 11.45". */
export function sayInstant(at: Date, language: Language): string {
  return `${sayDay(localOf(secondsOf(at)).day, language)} ${sayTime(at, language)}`
}

/** A stretch: whole days by their dates; within one day the day is said once, and midnight is its 24.00. */
export function sayStretch(from: Date, to: Date, language: Language): string {
  const [start, end] = [localOf(secondsOf(from)), localOf(secondsOf(to))]
  const isWholeDays = start.second === 0 && end.second === 0
  if (isWholeDays) {
    const first = sayDay(start.day, language)
    return end.day === start.day + 1 ? first : `${first} – ${sayDay(end.day - 1, language)}`
  }
  const word = language === 'da' ? 'til' : 'to'
  const endsAtMidnight = end.second === 0 && end.day === start.day + 1
  if (!endsAtMidnight && end.day !== start.day)
    return `${sayInstant(from, language)} ${word} ${sayInstant(to, language)}`
  const until = endsAtMidnight ? sayClockTime(86_400, language) : sayTime(to, language)
  return `${sayInstant(from, language)} ${word} ${until.replace(/^(kl\.|at) /, '')}`
}

/** A length of time: "4 timer 15 minutter", "1 hour", "30 seconds". */
export function sayDuration(seconds: number, language: Language): string {
  const parts = [
    sayCount(Math.floor(seconds / 3600), language === 'da' ? ['time', 'timer'] : ['hour', 'hours']),
    sayCount(Math.floor((seconds % 3600) / 60), language === 'da' ? ['minut', 'minutter'] : ['minute', 'minutes']),
    sayCount(seconds % 60, language === 'da' ? ['sekund', 'sekunder'] : ['second', 'seconds']),
  ].filter(part => part !== '')
  return parts.join(' ') || (language === 'da' ? '0 sekunder' : '0 seconds')
}

function sayCount(count: number, [one, many]: readonly [string, string]): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
