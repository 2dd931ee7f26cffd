import { guide as da } from './da/guide.ts'
import { guide as en } from './en/guide.ts'
import type { Language } from './language.ts'

/** The sentences of the fault guide. Apart from the others, so that only that page loads them. */
export const guideWords = (language: Language): typeof da => (language === 'en' ? en : da)
