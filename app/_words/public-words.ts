import { publicPages as da } from './da/public.ts'
import { publicPages as en } from './en/public.ts'
import type { Language } from './language.ts'

/** The sentences of the pages before sign-in. Apart from the others, so that no browser loads the help with every page. */
export const publicWords = (language: Language): typeof da => (language === 'en' ? en : da)
