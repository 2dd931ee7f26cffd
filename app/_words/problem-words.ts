import { problems as da } from './da/problems.ts'
import { problems as en } from './en/problems.ts'
import type { Language } from './language.ts'

/** The sentences of the pages about problems. Apart from the others, so that only these pages load them. */
export const problemWords = (language: Language): typeof da => (language === 'en' ? en : da)
