import { createHash, randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { tokenChecksum } from '#domain/token-format.ts'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const schools = 100
const suppliers = 5
const incidents = 20_000

function newToken(): string {
  const body = `aub_bench_${[...randomBytes(32)].map(byte => letters[byte % 62]).join('')}`
  return body + tokenChecksum(body)
}

export type BenchWorld = Readonly<{ organisationId: string; token: string; schoolId: string; caseNumber: string }>

export async function makeDatabase(serverUrl: string, name: string): Promise<void> {
  const sql = postgres(serverUrl, { max: 1, fetch_types: false })
  await sql`create database ${sql(name)} encoding 'UTF8' template template0`
  await sql.end({ timeout: 5 })
}

/** AUB, suppliers and schools with a year of incidents, half of them open, each with its clock; and a supplier's token. */
export async function fillForBench(adminUrl: string): Promise<BenchWorld> {
  const sql = postgres(adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  try {
    await sql.unsafe('set role desk_owner')
    await sql`insert into organisation (kind, name, created_at) select 'AUB', 'AUB', clock_timestamp()`
    for (const [kind, name, count] of [
      ['SUPPLIER', 'Leverandør', suppliers],
      ['SCHOOL', 'Skole', schools],
    ] as const)
      await sql`insert into organisation (kind, name, created_at)
        select ${kind}, ${name} || ' ' || n, clock_timestamp() from generate_series(1, ${count}::int) n`
    await sql`insert into contact_annex (organisation_id, kind, version, valid_from, unit_name, phone, mailbox,
        out_of_hours_mailbox, hours, escalation)
      select id, case kind when 'AUB' then 'ANNEX_1' else 'ANNEX_2' end, 1, '2020-01-01', name, '+4570113000',
        'post@bench.example', 'vagt@bench.example', ${sql.json(hours)}, '[]' from organisation`
    await sql`insert into supplier_assignment (school_id, supplier_id, service, from_on)
      select s.id, u.id, 'SCHOOL_STAY', '2020-08-01'
      from (select id, row_number() over (order by id) as n from organisation where kind = 'SCHOOL') s
      join (select id, row_number() over (order by id) as n from organisation where kind = 'SUPPLIER') u
        on u.n = 1 + s.n % ${suppliers}::int`
    await fillIncidents(sql)
    const client = await mintClient(sql)
    return { ...client, ...(await fillHistories(sql, client.organisationId)) }
  } finally {
    await sql.unsafe('reset role')
    await sql.unsafe('analyze')
    await sql.end({ timeout: 5 })
  }
}

const hours = {
  week: Object.fromEntries([1, 2, 3, 4, 5].map(day => [day, [['08:00', '16:00']]])),
  closed: ['holidays'],
  special: {},
}

async function fillIncidents(sql: postgres.Sql): Promise<void> {
  await sql`insert into incident (number, title, description, business_consequence, service, category, state, priority,
      suggested_priority, suggestion_reason, critical, is_major_incident, missing, responsible_side, reported_by_id,
      responsible_id, counterpart_id, opened_at, detected_at, instruction_version_id, last_at, last_hash, next_due_at,
      next_owed_by, seq)
    select 'INC-2026-' || lpad(n::text, 6, '0'), 'Indberetning nr. ' || n || ' blev afvist af webservicen',
      repeat('Beskrivelse af fejlen. ', 10), repeat('Konsekvens for skolen. ', 5), 'SCHOOL_STAY', 'RECORDS_REJECTED',
      case when n % 2 = 0 then 'IN_PROGRESS' else 'CLOSED' end, 2 + n % 3, 2 + n % 3, 'GRID',
      ${sql.json({ blocksSystem: false, dataCannotBeDelivered: false, dataFaultyToLargerExtent: false, wholeInterfaceDown: false })},
      false, '{}', 'SCHOOL_SIDE', a.school_id, a.supplier_id, (select id from organisation where kind = 'AUB'), t.at, t.at,
      (select id from instruction_version limit 1), t.at, repeat('0', 64),
      case when n % 2 = 0 then t.at + interval '400 days' end, case when n % 2 = 0 then a.supplier_id end, 1
    from generate_series(1, ${incidents}::int) n
    join (select school_id, supplier_id, row_number() over (order by school_id) - 1 as k from supplier_assignment) a
      on a.k = n % ${schools}::int
    cross join lateral (select date_trunc('second', clock_timestamp()) - n * interval '20 minutes' as at) t`
  await sql`insert into affected_school (case_id, school_id) select id, reported_by_id from incident`
  await sql`insert into clock (case_id, cycle, kind, ordinal, owed_by_id, started_at, half_at, risk_at, due_at, target_seconds,
      rule, clause, annex_id, calendar, calendar_version, explanation)
    select i.id, 1, 'REACTION', 1, i.responsible_id, i.opened_at, i.next_due_at, i.next_due_at, i.next_due_at, 3600, 'R-4.7',
      '4.2', x.id, x.unit_name, '1', '{}' from incident i join contact_annex x on x.organisation_id = i.responsible_id
    where i.next_due_at is not null`
}

/** Two entries in the history of every case, a hundred in that of one; and the table of the floor's plain insert. */
async function fillHistories(
  sql: postgres.Sql,
  supplierId: string,
): Promise<Pick<BenchWorld, 'schoolId' | 'caseNumber'>> {
  const [chosen] = await sql`select id, number, reported_by_id as school from incident
    where responsible_id = ${supplierId} and state = 'IN_PROGRESS' order by number limit 1`
  await sql`insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, organisation_id, source, content_hash, hash)
    select i.id, n, i.opened_at + n * interval '1 minute', case n when 1 then 'IncidentReported' else 'StatusSent' end, 'STATUS',
      'CLIENT', 'Bench', i.reported_by_id, 'API', repeat('0', 64), repeat('0', 64)
    from incident i cross join lateral generate_series(1, case when i.id = ${chosen?.id} then 100 else 2 end) n`
  await sql`insert into event_content (case_id, seq, salt, content)
    select case_id, seq, repeat('0', 32), jsonb_build_object('number', seq, 'situation', 'Vi leder stadig efter fejlen.') from case_event`
  await sql`create table bench_case as select ${chosen?.id}::uuid as id`
  await sql`create table bench_note (id bigserial primary key, organisation_id uuid not null, title text, body text,
    at timestamptz not null default clock_timestamp())`
  await sql.unsafe(`alter table bench_note enable row level security;
    create policy bench_note_web on bench_note to desk_web using (organisation_id = (select org())) with check (organisation_id = (select org()));
    grant select on bench_case to desk_web; grant insert on bench_note to desk_web; grant usage on sequence bench_note_id_seq to desk_web`)
  return { schoolId: chosen?.school as string, caseNumber: chosen?.number as string }
}

async function mintClient(sql: postgres.Sql): Promise<Pick<BenchWorld, 'organisationId' | 'token'>> {
  const [supplier] = await sql`select id from organisation where kind = 'SUPPLIER' order by id limit 1`
  const organisationId = supplier?.id as string
  const token = newToken()
  const reporter = { name: 'Vagt', department: 'Drift', location: 'Aarhus', phone: '+4570113000' }
  const [client] = await sql`insert into integration_client (organisation_id, name, default_reporter)
    values (${organisationId}, 'Bench', ${sql.json(reporter)}) returning id`
  await sql`insert into api_token (client_id, organisation_id, secret_hash, scopes, expires_at)
    values (${client?.id}, ${organisationId}, ${createHash('sha256').update(token).digest('hex')},
      '{cases:read,incidents:write}', clock_timestamp() + interval '30 days')`
  return { organisationId, token }
}
