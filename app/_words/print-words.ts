import { print as da } from './da/print.ts'
import { print as en } from './en/print.ts'
import type { Language } from './language.ts'

/** The sentences of what goes on paper; only the server needs them. */
export const printWords = (language: Language): typeof da => (language === 'en' ? en : da)
