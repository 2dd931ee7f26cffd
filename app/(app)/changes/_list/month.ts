import type { Language } from '#app/_words/language.ts'

import { copenhagenDate, copenhagenInstant, copenhagenIso } from '#domain/copenhagen.ts'

/** The month of an instant, YYYY-MM, in Copenhagen. */
export const monthOf = (instant: string): string => copenhagenDate(new Date(instant)).slice(0, 7)

function later(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const place = year * 12 + number - 1 + months
  return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`
}

/** The instant at which a month begins, so many months on. */
export const addMonth = (month: string, months: number): string =>
  copenhagenIso(copenhagenInstant(`${later(month, months)}-01`))

/** This month and the eleven before it. */
export const lastMonths = (now: string): readonly string[] =>
  Array.from({ length: 12 }, (_one, back) => later(monthOf(now), -back))

/** A month as it is said: "november 2026". */
export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T12:00:00Z`))
