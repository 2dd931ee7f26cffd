import type postgres from 'postgres'

export type PagesWorld = Readonly<{ long: string }>

const events = 500

/** So many cases of the demo's schools over two years, one in a hundred open, and one with a history of 500 entries. */
export async function fillPages(sql: postgres.Sql, cases: number): Promise<PagesWorld> {
  // A hundred thousand rows one trigger at a time would take minutes: the parties are set as the trigger sets them.
  await sql.unsafe('set session_replication_role = replica')
  await sql`insert into incident (number, title, description, business_consequence, service, category, state, priority, suggested_priority,
      suggestion_reason, critical, is_major_incident, missing, responsible_side, reported_by_id, responsible_id, counterpart_id, opened_at,
      detected_at, instruction_version_id, last_at, last_hash, next_due_at, next_owed_by, seq, public_seq, external_system, external_id)
    select 'INC-2026-B' || lpad(n::text, 6, '0'), 'Indberetning nr. ' || n || ' blev afvist', repeat('Beskrivelse af fejlen. ', 5),
      'Skolen får ikke refusion til tiden.', a.service, 'RECORDS_REJECTED', case when n % 100 = 0 then 'IN_PROGRESS' else 'CLOSED' end, 2 + n % 3,
      2 + n % 3, 'GRID', '{}', false, '{}', 'SCHOOL_SIDE', a.school_id, a.supplier_id, (select id from organisation where kind = 'AUB'), t.at,
      t.at, (select id from instruction_version order by valid_from limit 1), t.at, repeat('0', 64),
      case when n % 100 = 0 then date_trunc('second', app_clock()) + interval '40 days' + n * interval '1 minute' end,
      case when n % 100 = 0 then a.supplier_id end, 1, 1, 'bench', n::text
    from generate_series(1, ${cases}::int) n
    join (select school_id, supplier_id, service, row_number() over (order by school_id, service) - 1 as place,
        count(*) over () as among from supplier_assignment where to_on is null) a on a.place = n % a.among
    cross join lateral (select date_trunc('second', app_clock()) - n * interval '10 minutes' as at) t`
  await sql`insert into affected_school (case_id, school_id) select id, reported_by_id from incident where external_system = 'bench'`
  await sql`insert into case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority)
    select p.id, i.id, p.side, i.opened_at, i.state = 'IN_PROGRESS', coalesce(i.next_due_at, 'infinity'), i.next_owed_by, i.opened_at, i.priority
    from incident i cross join lateral (values (i.reported_by_id, 'SCHOOL'), (i.responsible_id, 'SUPPLIER'), (i.counterpart_id, 'AUB'))
      p(id, side) where i.external_system = 'bench'`
  // The working of a real clock of the demo, for pages that show it.
  await sql`insert into clock (case_id, cycle, kind, ordinal, owed_by_id, started_at, half_at, risk_at, due_at, target_seconds, rule, clause,
      explanation, annex_id, calendar, calendar_version)
    select i.id, 1, k.kind, 1, i.responsible_id, i.opened_at, i.next_due_at, i.next_due_at, i.next_due_at, k.target_seconds, k.rule, k.clause,
      k.explanation, k.annex_id, k.calendar, k.calendar_version
    from incident i, lateral (select * from clock where kind = 'FIRST_FEEDBACK' order by id limit 1) k
    where i.external_system = 'bench' and i.next_due_at is not null`
  const [long] =
    await sql`select id, number from incident where external_system = 'bench' and state = 'IN_PROGRESS' order by number limit 1`
  await sql`insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, organisation_id, source, content_hash, hash)
    select i.id, n, i.opened_at + n * interval '1 minute', case n when 1 then 'IncidentReported' else 'StatusSent' end, 'STATUS', 'CLIENT',
      'Driften', i.responsible_id, 'API', repeat('0', 64), repeat('0', 64)
    from incident i cross join lateral generate_series(1, case when i.id = ${long?.id} then ${events}::int else 1 end) n
    where i.external_system = 'bench'`
  await sql`insert into event_content (case_id, seq, salt, content)
    select e.case_id, e.seq, repeat('0', 32), jsonb_build_object('number', e.seq, 'situation', 'Vi leder stadig efter fejlen.', 'title', i.title,
      'priority', i.priority, 'service', i.service)
    from case_event e join incident i on i.id = e.case_id where i.external_system = 'bench'`
  await sql`update incident set seq = ${events}, public_seq = ${events}, status_count = ${events - 1} where id = ${long?.id}`
  await sql.unsafe('reset session_replication_role; analyze')
  return { long: long?.number as string }
}
