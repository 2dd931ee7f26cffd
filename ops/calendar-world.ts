import { randomBytes } from 'node:crypto'
import type postgres from 'postgres'

export type CalendarSize = Readonly<{ changes: number; suppliers: number }>

/** So many changes of so many suppliers of AUB's, spread over 15 weeks around now, in every state that the calendar shows. */
export async function fillCalendar(sql: postgres.Sql, { changes, suppliers }: CalendarSize): Promise<void> {
  const run = randomBytes(4).toString('hex')
  await sql`insert into organisation (kind, name, created_at)
    select 'SUPPLIER', 'Leverandør ' || ${run} || ' ' || n, clock_timestamp() from generate_series(1, ${suppliers}::int) n`
  await sql`with owners as (
      select id, row_number() over (order by id) - 1 as place from organisation where name like ${`Leverandør ${run} %`})
    insert into change_request (number, title, description, business_consequence, services, priority, owner_id, counterpart_id,
      reporter_name, reporter_phone, created_at, opened_at, submitted_at, notice_received_at, notice_scope_version, instruction_version_id,
      last_at, last_hash, type, state, affects_aub, urgency, impact, risk_level, risk_text, user_impact, window_start, window_end, missing)
    select 'RFC-' || ${run} || '-' || n, 'Opdatering ' || n || ' af indberetningsmodulet', 'Nyt felt.', 'Kort afbrydelse.', '{SCHOOL_STAY}', 3, o.id,
      (select id from organisation where kind = 'AUB'), 'Sune Nørlund', '+4570113000', t.received, t.received, t.received, t.received, 1,
      (select id from instruction_version order by valid_from desc limit 1), t.received, repeat('0', 64),
      (array['NORMAL', 'NORMAL', 'NORMAL', 'STANDARD', 'EMERGENCY'])[1 + n % 5],
      (array['SUBMITTED', 'IN_DIALOGUE', 'APPROVED', 'OBJECTED', 'IMPLEMENTED'])[1 + n % 5], 'YES', 'MEDIUM', 'MEDIUM', 'LOW', 'Testet.', 'Ingen.',
      t.window_start, t.window_start + interval '2 hours', '{}'
    from generate_series(1, ${changes}::int) n
    join owners o on o.place = n % ${suppliers}::int
    cross join lateral (select date_trunc('hour', app_clock()) - interval '5 days' + n * interval '95 days' / ${changes}::int as window_start,
      date_trunc('hour', app_clock()) - interval '70 days' + (n % 90) * interval '1 day' as received) t`
}
