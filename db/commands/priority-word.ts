import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Priority } from '#domain/service-level.ts'
import { invalid } from './input.ts'
import { refuse } from './open-verb.ts'

/** A tool's word as it is kept and looked up: words are known whatever their letters' size and the spaces around them. */
export const priorityWord = (word: string) => word.trim().toLowerCase()

/**
 * The priority that a tool calls by a word of its own: by what is set for the calling client. A word that is
 * not set is refused with those that are, never guessed.
 */
export async function priorityByWord({ sql, actor }: CommandTransaction, word: string): Promise<Outcome<Priority>> {
  if (actor.kind !== 'CLIENT') return { ok: false, refusal: invalid('priorityWord', 'ONLY_CLIENT') }
  const [row] = await sql`select priority_words as words from integration_client where id = ${actor.id}`
  const words = new Map(Object.entries(row?.words as Readonly<Record<string, Priority>>))
  const priority = words.get(priorityWord(word))
  if (priority) return { ok: true, value: priority }
  return refuse('UnknownPriorityWord', { field: ['priorityWord'], detail: { known: [...words.keys()].join(',') } })
}
