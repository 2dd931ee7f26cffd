import type { CommandTransaction } from '#db/connection.ts'
import type { Refusal } from '#domain/refusal.ts'
import { invalid } from './input.ts'

/**
 * A problem and its known error are read by every school that they concern: no text of them may name one school to the
 * others. The names are those that the writer can know; its own is its own to use.
 */
export async function namesNoSchool(
  { sql, actor }: CommandTransaction,
  texts: Readonly<Record<string, string | null | undefined>>,
): Promise<Refusal | null> {
  const written = Object.entries(texts).filter(([, text]) => text)
  if (written.length === 0) return null
  const all = written.map(([, text]) => text).join('\n')
  const [named] = await sql`select name from organisation
    where kind = 'SCHOOL' and id <> ${actor.organisationId} and length(name) > 3 and position(lower(name) in lower(${all})) > 0
    order by name limit 1`
  if (!named) return null
  const name = (named.name as string).toLowerCase()
  const field = written.find(([, text]) => text?.toLowerCase().includes(name))?.[0] ?? ''
  return invalid(field, 'NAMES_A_SCHOOL')
}
