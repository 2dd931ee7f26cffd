import { counted } from '#app/_words/counted.ts'
import type { Language } from '#app/_words/language.ts'
import type { Words } from '#app/_words/words.ts'

/** A length of time in full words: "1 time og 23 minutter". */
export function spokenTime(seconds: number, language: Language, words: Words['clock']['spoken']): string {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  if (minutes < 1) return words.lessThanMinute
  if (minutes < 60) return counted(words.minute, minutes, language)
  const hours = Math.floor(minutes / 60)
  const [large, small] =
    hours < 24
      ? [counted(words.hour, hours, language), minutes % 60 && counted(words.minute, minutes % 60, language)]
      : [counted(words.day, Math.floor(hours / 24), language), hours % 24 && counted(words.hour, hours % 24, language)]
  return small ? words.joined(large, small) : large
}
