import type { Language } from '#app/_words/language.ts'

/** A number as people read it: 70 11 30 00 in Danish, +45 70 11 30 00 otherwise. The browser needs no number library. */
export function phoneText(phone: string, language: Language): string {
  const danish = /^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone)
  if (!danish) return phone
  const pairs = danish.slice(1).join(' ')
  return language === 'da' ? pairs : `+45 ${pairs}`
}
