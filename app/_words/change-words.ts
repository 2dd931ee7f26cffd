import { changes as da } from './da/changes.ts'
import { changes as en } from './en/changes.ts'
import type { Language } from './language.ts'

/** The sentences of the pages about changes. Apart from the others, so that only these pages load them. */
export const changeWords = (language: Language): typeof da => (language === 'en' ? en : da)
