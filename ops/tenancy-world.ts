import { createHash, randomBytes, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import type { Credential } from '#db/connection.ts'

export type TenancySize = Readonly<{ schools: number; suppliers: number; largest: number; incidents: number }>
export type Tenant = Readonly<{ id: string; kind: 'AUB' | 'SCHOOL' | 'SUPPLIER'; name: string; credential: Credential }>

/** AUB, suppliers of which the first has many schools, schools, and their incidents, made by SQL. The first tenants first. */
export async function fillTenancy(adminUrl: string, size: TenancySize): Promise<readonly Tenant[]> {
  const sql = postgres(adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  try {
    // A million rows one trigger at a time would take an hour: the parties are set as the trigger sets them.
    await sql.unsafe('set session_replication_role = replica')
    const tenants = [
      ...(await mint(sql, 'AUB', 1)),
      ...(await mint(sql, 'SUPPLIER', size.suppliers)),
      ...(await mint(sql, 'SCHOOL', size.schools)),
    ]
    const idsOf = (kind: Tenant['kind']) => `{${tenants.filter(one => one.kind === kind).map(one => one.id)}}`
    await sql`insert into supplier_assignment (school_id, supplier_id, service, from_on)
      select s.id, (${idsOf('SUPPLIER')}::uuid[])[case when s.n <= ${size.largest}::int then 1
        else 2 + s.n % (${size.suppliers}::int - 1) end], 'SCHOOL_STAY', '2020-08-01'
      from unnest(${idsOf('SCHOOL')}::uuid[]) with ordinality s(id, n)`
    await fillIncidents(sql, idsOf('SCHOOL'), tenants[0]?.id ?? '', size)
    return tenants
  } finally {
    await sql.unsafe('reset session_replication_role; analyze')
    await sql.end({ timeout: 5 })
  }
}

async function mint(sql: postgres.Sql, kind: Tenant['kind'], count: number): Promise<Tenant[]> {
  const tenants = Array.from({ length: count }, (_one, n): Tenant => {
    const hash = createHash('sha256').update(randomBytes(32)).digest('hex')
    return { id: randomUUID(), kind, name: `${kind} ${n + 1}`, credential: { kind: 'TOKEN', hash } }
  })
  const rows = tenants.map(({ id, name, credential }) => ({ id, name, hash: credential.hash, client: randomUUID() }))
  const given = sql`jsonb_to_recordset(${sql.json(rows)}::jsonb) as g(id uuid, name text, hash text, client uuid)`
  const reporter = { name: 'Vagt', department: 'Drift', location: 'Aarhus', phone: '+4570113000' }
  await sql`insert into organisation (id, kind, name, created_at) select id, ${kind}, name, clock_timestamp() from ${given}`
  await sql`insert into integration_client (id, organisation_id, name, default_reporter)
    select client, id, name, ${sql.json(reporter)} from ${given}`
  await sql`insert into api_token (client_id, organisation_id, secret_hash, scopes, expires_at)
    select client, id, hash, '{cases:read}', clock_timestamp() + interval '30 days' from ${given}`
  return tenants
}

/** Spread over the schools and over two years, one in ten still open; each seen by its school, its supplier and AUB. */
async function fillIncidents(sql: postgres.Sql, schools: string, aub: string, size: TenancySize): Promise<void> {
  await sql`insert into incident (number, title, service, category, state, priority, suggested_priority, suggestion_reason,
      critical, is_major_incident, missing, responsible_side, reported_by_id, responsible_id, counterpart_id, opened_at,
      detected_at, instruction_version_id, last_at, last_hash, next_due_at, next_owed_by, seq)
    select 'INC-2026-' || lpad(g.n::text, 7, '0'), 'Indberetning nr. ' || g.n || ' blev afvist', 'SCHOOL_STAY', 'RECORDS_REJECTED',
      case when g.n % 10 = 0 then 'IN_PROGRESS' else 'CLOSED' end, 2 + g.n % 3, 2 + g.n % 3, 'GRID', '{}', false, '{}', 'SCHOOL_SIDE',
      a.school_id, a.supplier_id, ${aub}, t.at, t.at, (select id from instruction_version limit 1), t.at, '',
      case when g.n % 10 = 0 then t.at + interval '400 days' end, case when g.n % 10 = 0 then a.supplier_id end, 1
    from generate_series(1, ${size.incidents}::int) g(n)
    join (select s.n as place, x.school_id, x.supplier_id from unnest(${schools}::uuid[]) with ordinality s(id, n)
      join supplier_assignment x on x.school_id = s.id) a on a.place = 1 + g.n % ${size.schools}::int
    cross join lateral (select date_trunc('second', clock_timestamp()) - g.n * interval '1 minute' as at) t`
  await sql`insert into affected_school (case_id, school_id) select id, reported_by_id from incident`
  await sql`insert into case_party (organisation_id, case_id, side, reads_from, is_open, next_due_at, next_owed_by, opened_at, priority)
    select p.id, i.id, p.side, i.opened_at, i.state = 'IN_PROGRESS', coalesce(i.next_due_at, 'infinity'), i.next_owed_by, i.opened_at,
      i.priority
    from incident i cross join lateral (values (i.reported_by_id, 'SCHOOL'), (i.responsible_id, 'SUPPLIER'), (i.counterpart_id, 'AUB'))
      p(id, side)`
}
