import type { Language } from '#graphql/language.ts'
import { da, type Messages } from './da.ts'
import { en } from './en.ts'

export type RefusalKind = keyof Messages['refusals']

/** The words of a language. */
export const messages = (language: Language): Messages => (language === 'en' ? en : da)
