import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import type { Limit } from './bench-limits.ts'
import { startPostgres } from './embedded-postgres.ts'
import { type ProductUnderTest, startProductUnderTest } from './test-product.ts'

export type Spread = Readonly<{ n: number; p50: number; p95: number; p99: number; max: number }>

/** Milliseconds at the usual shares of a sample. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const share = (part: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN)
  return { n: sorted.length, p50: share(0.5), p95: share(0.95), p99: share(0.99), max: share(1) }
}

type Stage = Readonly<{ sql: postgres.Sql; product: ProductUnderTest; token: string }>

/** A product of its own on a database that the bench can look into from behind. */
async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'aub-bench-'))
  const server = await startPostgres({ dataDir: folder, giveUp: reason => console.error(reason) })
  const admin = postgres(server.urlOf('postgres'), { max: 1, fetch_types: false, onnotice: () => undefined })
  await admin.unsafe('create database bench')
  await admin.end()
  const product = await startProductUnderTest(join(folder, 'app'), { DATABASE_URL: server.urlOf('bench') })
  const sql = postgres(server.urlOf('bench'), { max: 4, fetch_types: false, onnotice: () => undefined })
  try {
    const demo = JSON.parse(readFileSync(product.demoFile, 'utf8')) as { clients: { kind: string; token: string }[] }
    const token = demo.clients.find(client => client.kind === 'SCHOOL')?.token ?? ''
    return await work({ sql, product, token })
  } finally {
    await sql.end({ timeout: 2 })
    await product.stop()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const REPORT = `mutation($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename ... on IncidentReported { incident { id } } } }`
const input = {
  title: 'Måling af vejen fra melding til mail',
  description: 'Alle kald besvares med en fejl om et manglende felt.',
  businessConsequence: 'Ingen indberetning kommer igennem i dag.',
  service: 'SCHOOL_STAY',
  priority: 'P1',
  critical: { dataCannotBeDelivered: true },
}

/** From the answer of a report to the first mail that the receiver's server accepted, in milliseconds. */
async function reportToMail({ sql, product, token }: Stage, reports: number): Promise<Spread> {
  const ages: number[] = []
  for (let n = 0; n < reports; n++) {
    const response = await fetch(`${product.url}/api/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ query: REPORT, variables: { input } }),
    })
    const { data } = (await response.json()) as { data: { reportIncident: { incident: { id: string } } } }
    const caseId = Buffer.from(data.reportIncident.incident.id, 'base64url').toString().split(':')[1] ?? ''
    const answered = Date.now()
    for (;;) {
      const [sent] = await sql`select 1 from delivery where case_id = ${caseId} and state = 'SENT' limit 1`
      if (sent) break
      await pause(10)
    }
    ages.push(Date.now() - answered)
  }
  return spread(ages)
}

/** Open clocks by SQL, a share of them due within a minute: how long after the instant is the breach stored? */
async function openClocks(
  { sql }: Stage,
  all: number,
  due: number,
): Promise<Spread & { early: number; missing: number }> {
  const [school] = await sql`select id from organisation where kind = 'SCHOOL' order by name limit 1`
  const [aub] = await sql`select id from organisation where kind = 'AUB'`
  const mark = randomBytes(4).toString('hex')
  await sql`insert into incident (number, title, service, category, state, priority, suggested_priority, suggestion_reason, critical,
      is_major_incident, missing, responsible_side, reported_by_id, responsible_id, counterpart_id, opened_at, detected_at, last_at, last_hash,
      instruction_version_id, external_system, external_id, next_due_at)
    select 'INC-2026-B' || ${mark} || n, 'Måling', 'SCHOOL_STAY', 'OTHER', 'NEW', 3, 3, 'GRID', '{}', false, '{}', 'SCHOOL_SIDE', ${school?.id},
      ${school?.id}, ${aub?.id}, t.at, t.at, t.at, '', (select id from instruction_version limit 1), ${mark}, n::text, t.due
    from generate_series(1, ${all}::int) n, lateral (select date_trunc('second', app_clock()) as at,
      date_trunc('second', app_clock()) + case when n <= ${due}::int then 120 + n % 60 else 864000 end * interval '1 second' as due) t`
  await sql`insert into clock (case_id, cycle, kind, ordinal, owed_by_id, started_at, half_at, risk_at, due_at, target_seconds, rule, clause,
      explanation, half_warned_at, risk_warned_at)
    select id, 1, 'REACTION', 1, responsible_id, opened_at, opened_at, opened_at, next_due_at, 900, 'R-4.8', '4.2', '{}', opened_at, opened_at
    from incident where external_system = ${mark}`
  await sql`insert into outbox (case_id, seq, kind, rings) select id, 1, 'IncidentReported', true from incident where external_system = ${mark}`
  const [last] =
    await sql`select max(next_due_at) as at from incident where external_system = ${mark} and external_id::int <= ${due}`
  while (Date.now() < new Date(last?.at ?? 0).getTime() + 30_000) await pause(1000)
  const rows = await sql`select extract(epoch from o.created_at - c.due_at - interval '1 second') * 1000 as late
    from clock c join incident i on i.id = c.case_id join outbox o on o.case_id = c.case_id and o.kind = 'ReactionMissed'
    where i.external_system = ${mark}`
  const late = rows.map(row => Number(row.late))
  return { ...spread(late), early: late.filter(ms => ms < 0).length, missing: due - late.length }
}

/** The two figures that need the whole product: mail after a report, and breaches on the second. */
export function benchClocks(scale: { reports: number; clocks: number; due: number }) {
  return onStage(async stage => ({
    reportToMail: await reportToMail(stage, scale.reports),
    openClocks: await openClocks(stage, scale.clocks, scale.due),
  }))
}

/** No breach comes early and none is lost (issue 3). */
export const clockLimits = ({ openClocks }: Awaited<ReturnType<typeof benchClocks>>): Limit[] => [
  { what: 'Breaches stored early', found: openClocks.early, most: 0 },
  { what: 'Breaches missing', found: openClocks.missing, most: 0 },
]
