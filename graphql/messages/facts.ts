import { sayTime } from '#domain/say-time.ts'
import type { Language } from '#graphql/language.ts'

export type Fact = Readonly<{
  kind: string
  actorName: string
  content: Readonly<Record<string, unknown>> | null
}>

export type FactWords = Readonly<{
  language: Language
  clocks: Readonly<Record<string, string>>
  /** Of an entry whose content was erased by a recorded act (D.9). */
  erased: string
  facts: Readonly<Record<string, (content: Readonly<Record<string, unknown>>, clock: string, time: string) => string>>
}>

/** An entry of the history in a sentence. A kind without words of its own shows its name, as the feed does. */
export function sayFact(fact: Fact, words: FactWords): string {
  if (fact.content === null) return words.erased
  const { content } = fact
  const mark = content.clock as { kind: string; dueAt: string } | null | undefined
  const time = mark ? sayTime(new Date(mark.dueAt), words.language) : ''
  return words.facts[fact.kind]?.(content, mark ? (words.clocks[mark.kind] ?? mark.kind) : '', time) ?? fact.kind
}
