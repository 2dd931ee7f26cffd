import { annex as da } from './da/annex.ts'
import { annex as en } from './en/annex.ts'
import type { Language } from './language.ts'

/** The sentences of the pages about annexes. Apart from the others, so that only these pages load them. */
export const annexWords = (language: Language): typeof da => (language === 'en' ? en : da)
