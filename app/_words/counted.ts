import { format } from './format.ts'
import type { Language } from './language.ts'

export type Forms = Readonly<{ one: string; other: string }>

const rules: Partial<Record<Language, Intl.PluralRules>> = {}

/** "1 sag", "12 sager": the number with the form of the word that it asks for. */
export function counted(forms: Forms, n: number, language: Language): string {
  rules[language] ??= new Intl.PluralRules(language)
  return `${format(language).number(n)} ${rules[language].select(n) === 'one' ? forms.one : forms.other}`
}
