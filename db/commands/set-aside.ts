import type { EngineTransaction } from '#db/connection.ts'
import { changeClock, isOpenDuty, type OpenCase } from '#db/open-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'

/**
 * Misses that what really happened makes untrue do not count any more; they stay in the history with the reason
 * (R-5.14, R-5.33). Of the present cycle's clocks of some kinds, those whose due time lies at or after an instant.
 */
export async function setAside(
  { sql }: EngineTransaction,
  open: OpenCase,
  from: Date,
  reason: 'ACTUAL_TIME' | 'SETTLED',
  kinds: readonly ClockRow['kind'][],
): Promise<void> {
  const { row, at, breaches } = open
  const isUntrue = (one: Pick<ClockRow, 'dueAt' | 'kind'>) => one.dueAt >= from && kinds.includes(one.kind)
  const missed = open.clocks.filter(one => one.cycle === row.cycle && one.missedAt !== null && isUntrue(one))
  // What is only being recorded now was settled before it was known: it is not stored at all.
  for (const { id } of missed) {
    const place = breaches.findIndex(one => one.clockId === id)
    if (place >= 0) breaches.splice(place, 1)
  }
  // One that still runs is judged by the caller: without its miss it would be missed again.
  for (const clock of missed) if (!isOpenDuty(clock)) changeClock(open, clock, { missedAt: null })
  const untrue = await sql`insert into breach_set_aside (breach_id, case_id, at, reason)
    select b.id, b.case_id, ${at}, ${reason} from breach b join clock c on c.id = b.clock_id
    where b.case_id = ${row.id} and c.cycle = ${row.cycle} and b.due_at >= ${from} and b.kind = any(${`{${kinds.join(',')}}`}::text[])
    on conflict do nothing returning (select clock_id from breach where id = breach_id) as "clockId"`
  const ids = untrue.map(one => one.clockId as string)
  if (ids.length > 0)
    await sql`update clock set missed_at = null where id = any(${`{${ids.join(',')}}`}::uuid[]) and (met_at is not null or ended_at is not null)`
}
