import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'

type Option = Readonly<{ value: string; label: string }>

/** What a token may be allowed, in words. */
export const scopeOptions = (language: Language): Option[] =>
  Object.entries(words(language).tokens.scopeLabels).map(([value, label]) => ({ value, label }))

/** How long a token may live. */
export const dayOptions = (language: Language): Option[] =>
  Object.entries(words(language).tokens.days).map(([value, label]) => ({ value, label }))
