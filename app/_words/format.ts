import type { Language } from './language.ts'

const ZONE = 'Europe/Copenhagen'
const LOCALE = { da: 'da-DK', en: 'en-GB' } as const
const UNITS = {
  da: { day: ['dag', 'dage'], hour: 't', minute: 'min', second: 'sek.' },
  en: { day: ['day', 'days'], hour: 'h', minute: 'min', second: 'sec' },
} as const

/** Whole seconds of an ISO 8601 duration such as PT1H23M or P1DT2H. */
export function secondsOf(duration: string): number {
  const match = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(duration)
  if (!match) throw new Error(`Not a duration: ${duration}`)
  const [days, hours, minutes, seconds] = match.slice(2).map(part => Number(part ?? 0))
  const whole = ((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!
  return match[1] ? -whole : whole
}

function makeFormat(language: Language) {
  const made = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, ...options })
  const clock = made({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const short = made({ day: 'numeric', month: 'short', year: 'numeric' })
  const dayOnly = made({ day: 'numeric', month: 'short' })
  const long = made({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = made({ weekday: 'short' })
  const key = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
  const percentage = new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 1 })
  const number = new Intl.NumberFormat(LOCALE[language])
  const units = UNITS[language]
  const join = language === 'da' ? ' kl. ' : ', '
  const at = language === 'da' ? 'kl. ' : ''

  const bare = (instant: string | Date) => clock.format(new Date(instant))
  const day = (instant: string | Date) => key.format(new Date(instant))
  /** "ti." and "Tue": two letters in Danish, as people write them in a calendar. */
  const weekdayShort = (instant: string | Date) => {
    const name = weekday.format(new Date(instant))
    return language === 'da' ? `${name.slice(0, 2)}.` : name.slice(0, 3)
  }

  return {
    /** 13.37 · 13:37 */
    bare,
    /** kl. 13.37 · 13:37 */
    time: (instant: string | Date) => at + bare(instant),
    /** 23. nov. 2026 · 23 Nov 2026 */
    date: (instant: string | Date) => short.format(new Date(instant)),
    /** 23. nov. · 23 Nov */
    dayMonth: (instant: string | Date) => dayOnly.format(new Date(instant)),
    /** 23. nov. 2026 kl. 13.37 · 23 Nov 2026, 13:37 */
    dateTime: (instant: string | Date) => short.format(new Date(instant)) + join + bare(instant),
    /** mandag den 23. november 2026 · Monday 23 November 2026 */
    longDate: (instant: string | Date) => long.format(new Date(instant)),
    /** mandag den 23. november 2026 kl. 13.37 · Monday 23 November 2026, 13:37 */
    longDateTime: (instant: string | Date) => long.format(new Date(instant)) + join + bare(instant),
    /** YYYY-MM-DD in Copenhagen. */
    day,
    /** kl. 13.37 on the same day as now, ti. 9.00 within a week, else 3. dec. kl. 9.00. */
    near: (instant: string | Date, now: string | Date) => {
      if (day(instant) === day(now)) return at + bare(instant)
      const away = Math.abs(new Date(instant).getTime() - new Date(now).getTime())
      const plain = bare(instant).replace(/^0/, '')
      return away < 6 * 86_400_000
        ? `${weekdayShort(instant)} ${plain}`
        : dayOnly.format(new Date(instant)) + join + plain
    },
    /** kl. 09.34 when it was today, else 20. nov. kl. 09.20, else with its year. */
    past: (instant: string | Date, now: string | Date) => {
      if (day(instant) === day(now)) return at + bare(instant)
      const isThisYear = day(instant).slice(0, 4) === day(now).slice(0, 4)
      return (isThisYear ? dayOnly : short).format(new Date(instant)) + join + bare(instant)
    },
    /** 1 t 23 min · 11 min · 2 dage 3 t; whole minutes, rounded down. */
    duration: (seconds: number) => {
      const minutes = Math.floor(Math.abs(seconds) / 60)
      if (minutes < 1) return `${Math.floor(Math.abs(seconds))} ${units.second}`
      if (minutes < 60) return `${minutes} ${units.minute}`
      const hours = Math.floor(minutes / 60)
      if (hours < 24)
        return minutes % 60 ? `${hours} ${units.hour} ${minutes % 60} ${units.minute}` : `${hours} ${units.hour}`
      const days = Math.floor(hours / 24)
      const dayWord = `${days} ${units.day[days === 1 ? 0 : 1]}`
      return hours % 24 ? `${dayWord} ${hours % 24} ${units.hour}` : dayWord
    },
    /** 11:36 · 1:11:36; for the room, second by second. */
    countdown: (seconds: number) => {
      const whole = Math.max(0, Math.floor(seconds))
      const two = (part: number) => String(part).padStart(2, '0')
      const hours = Math.floor(whole / 3600)
      const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
      return hours ? `${hours}:${rest}` : rest
    },
    /** 70 11 30 00 for a Danish number; others as they are given. */
    phone: (e164: string) => {
      const danish = /^\+45(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164)
      return danish ? danish.slice(1).join('\u00a0') : e164
    },
    /** 97,4 % · 97.4% */
    percent: (share: number) => percentage.format(share),
    /** 1.234 · 1,234 */
    number: (value: number) => number.format(value),
  }
}

export type Format = ReturnType<typeof makeFormat>
const formats: Partial<Record<Language, Format>> = {}

/** Dates, times, lengths of time and numbers as screens write them; always Copenhagen time. */
export const format = (language: Language): Format => {
  formats[language] ??= makeFormat(language)
  return formats[language]
}
