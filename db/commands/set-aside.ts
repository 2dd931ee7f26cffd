import type { EngineTransaction } from '#db/connection.ts'
import type { OpenCase } from '#db/open-case.ts'

/**
 * Misses that what really happened makes untrue do not count any more; they stay in the history with the reason
 * (R-5.14, R-4.12). Of the case's recorded misses those whose due time lies at or after the actual instant.
 */
export async function setAside(
  { sql }: EngineTransaction,
  { row, at, breaches }: OpenCase,
  from: Date,
  reason: 'ACTUAL_TIME' | 'SETTLED',
  kinds: readonly string[],
): Promise<void> {
  // What is only being recorded now was settled before it was known: it is not stored at all.
  const untrue = breaches.filter(one => one.dueAt >= from && kinds.includes(one.kind))
  for (const one of untrue) breaches.splice(breaches.indexOf(one), 1)
  await sql`insert into breach_set_aside (breach_id, case_id, at, reason)
    select b.id, b.case_id, ${at}, ${reason} from breach b
    where b.case_id = ${row.id} and b.due_at >= ${from} and b.kind = any(${`{${kinds.join(',')}}`}::text[])
    on conflict do nothing`
}
