import { calendar as da } from './da/calendar.ts'
import { calendar as en } from './en/calendar.ts'
import type { Language } from './language.ts'

/** The sentences of the change calendar and of what is planned. Apart from the others, so that only these pages load them. */
export const calendarWords = (language: Language): typeof da => (language === 'en' ? en : da)
