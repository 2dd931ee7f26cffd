import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Priority } from '#domain/service-level.ts'
import { type Checks, fail, text } from './input.ts'
import { openClient, recordClientFact } from './open-client.ts'
import { priorityWord } from './priority-word.ts'

export type SetPriorityWordsInput = Readonly<{
  clientId: string
  words: readonly Readonly<{ word: string; priority: Priority }>[]
}>
export type PriorityWordsSet = Readonly<{ kind: 'PriorityWordsSet'; clientId: string }>

const MOST_WORDS = 50

/** What a tool calls the four priorities, all its words at once; none, and it must say P1 to P4. */
export async function setPriorityWords(
  tx: CommandTransaction,
  input: SetPriorityWordsInput,
): Promise<Outcome<PriorityWordsSet>> {
  const open = await openClient(tx, 'setPriorityWords', input.clientId)
  if (!open.ok) return open
  const checks: Checks = { refusal: null }
  if (input.words.length > MOST_WORDS) fail(checks, 'words', 'TOO_MANY', { max: MOST_WORDS })
  const words = new Map<string, Priority>()
  for (const [place, { word, priority }] of input.words.entries()) {
    const field = `words.${place}.word`
    const known = priorityWord(text(checks, field, word, { max: 40, isRequired: true }) ?? '')
    if (known.includes(',')) fail(checks, field, 'NO_COMMA')
    if (words.has(known)) fail(checks, field, 'TWICE')
    words.set(known, priority)
  }
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const { client, at } = open.value
  const kept = Object.fromEntries(words)
  await tx.sql`update integration_client set priority_words = ${tx.sql.json(kept)} where id = ${client.id}`
  const content = { clientId: client.id, name: client.name, from: client.priorityWords, to: kept }
  await recordClientFact(tx, 'PriorityWordsSet', at, content)
  return { ok: true, value: { kind: 'PriorityWordsSet', clientId: client.id } }
}
