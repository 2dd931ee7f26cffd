import { asSweep } from '#db/connection.ts'

const STEPS = { '+15m': '15 minutes', '+1h': '1 hour', '+1d': '1 day', '+10d': '10 days' } as const
export type ClockMove = keyof typeof STEPS | 'next'
export const isClockMove = (text: string): text is ClockMove => text === 'next' || text in STEPS

/**
 * Moves a demo's time ahead (house decision 7). The offset is committed first and the open cases are rung after it, so
 * that nobody sleeps on by the old time. To an instant it moves only forward, and else stays where it is. In production
 * there is no offset table, and this fails.
 */
export async function moveClock(move: ClockMove | Date): Promise<{ now: Date }> {
  const now = await asSweep(async ({ sql }) => {
    if (move instanceof Date) {
      await sql`update clock_offset set "offset" = "offset" + greatest('0', ${move.toISOString()}::timestamptz - app_clock())`
    } else if (move === 'next') {
      // A duty is missed one second after its due time; that second is where the demo wants to be.
      await sql`update clock_offset set "offset" = "offset" + coalesce((
        select min(t.at) + interval '1 second' - app_clock() from (
          select due_at as at from clock where met_at is null and ended_at is null and missed_at is null
          union all select climb_at from clock where met_at is null and ended_at is null and climb_at is not null
          union all select due_at from case_deadline where fired_at is null and ended_at is null) t
        where t.at + interval '1 second' > app_clock()), '0')`
    } else {
      await sql`update clock_offset set "offset" = "offset" + ${STEPS[move]}::interval`
    }
    const [row] = await sql`select date_trunc('second', app_clock()) as now`
    return row?.now as Date
  })
  await asSweep(
    ({ sql }) => sql`insert into outbox (case_id, noun, seq, kind, rings)
      select id, noun, seq, 'ClockMoved', true from (
        select id, 'INCIDENT' as noun, seq from incident where state in ('NEW', 'IN_PROGRESS')
        union all select f.id, f.noun, f.seq
          from (
            select id, 'INCIDENT' as noun, seq from incident where state not in ('NEW', 'IN_PROGRESS')
            union all select id, 'PROBLEM', seq from problem
            union all select id, 'CHANGE', seq from change_request) f
          where exists (select from case_deadline d where d.case_id = f.id and d.fired_at is null and d.ended_at is null)
        ) t order by id`,
  )
  return { now }
}
