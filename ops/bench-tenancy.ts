import { readFileSync } from 'node:fs'
import { type Credential, openReading } from '#db/connection.ts'
import { type LaneSql, lanePool } from '#db/lanes.ts'
import { type IncidentOrder, type IncidentPage, incidentPage, type Place } from '#db/queries/incidents.ts'
import type { Limit } from './bench-limits.ts'
import { onOwnPostgres } from './own-postgres.ts'
import { step } from './steps.mjs'
import { fillTenancy, type TenancySize, type Tenant } from './tenancy-world.ts'

export type TenancyRow = Readonly<{
  who: string
  rows: number
  p50: number
  p95: number
  openP50: number
  ratio: number
  /** Of the server's process for one page, in milliseconds: what else the machine does is not in it. */
  cpu: number
}>
export type Tenancy = Readonly<{
  size: TenancySize
  rows: readonly TenancyRow[]
  plans: Readonly<Record<string, string>>
}>

/** 500 schools at a million cases, and as many cases for each at fewer: a list has its 50 rows at every size. */
function sizeOf(incidents: number): TenancySize {
  const schools = Math.min(500, Math.max(5, Math.round(incidents / 2_000)))
  return { schools, suppliers: Math.max(2, Math.round(schools / 25)), largest: Math.round(schools * 0.4), incidents }
}

const rounds = 40
const pages = 5
const orders: readonly IncidentOrder[] = [
  { field: 'NEXT_DUE_AT', direction: 'ASC' },
  { field: 'OPENED_AT', direction: 'DESC' },
]

/** Lists of 50 for a school, a supplier with many schools, and AUB, beside the same select without policies (issue 5). */
export async function benchTenancy(incidents: number): Promise<Tenancy> {
  const size = sizeOf(incidents)
  return onOwnPostgres('tenancy', async ({ adminUrl }) => {
    const tenants = await step(`${size.incidents} incidents of ${size.schools} schools`, () =>
      fillTenancy(adminUrl, size),
    )
    const chosen = (['SCHOOL', 'SUPPLIER', 'AUB'] as const).map(
      kind => tenants.find(one => one.kind === kind) as Tenant,
    )
    const open = lanePool(adminUrl, { size: 1, name: 'without policies' })
    const rows: TenancyRow[] = []
    const plans: Record<string, string> = {}
    for (const tenant of chosen) {
      const bound: number[] = []
      const free: number[] = []
      let seen = 0
      let cpu = 0
      // Alternating, so that what the machine does meanwhile touches both alike; the first rounds only warm.
      for (let round = -5; round < rounds; round++) {
        for (const order of orders) {
          const mine = await asTenant(tenant.credential, sql => walk(sql, order))
          const same = await withoutPolicies(open, tenant.id, sql => walk(sql, order))
          if (mine.ids !== same.ids) throw new Error(`${tenant.name} sees other rows than its own`)
          if (round < 0) continue
          bound.push(...mine.times)
          cpu += mine.cpu
          free.push(...same.times)
          seen = mine.count
        }
      }
      const [p50, openP50] = [share(bound, 0.5), share(free, 0.5)]
      rows.push({
        who: tenant.name,
        rows: seen,
        p50,
        p95: share(bound, 0.95),
        openP50,
        ratio: round2(openP50 / p50),
        cpu: round2(cpu / bound.length),
      })
      plans[tenant.name] = await asTenant(tenant.credential, explained)
    }
    await open.close()
    return { size, rows, plans }
  })
}

type Walk = Readonly<{ times: number[]; ids: string; count: number; cpu: number }>

/** Some pages of 50, one after the other, each timed from the question to its last row. */
async function walk(sql: LaneSql, order: IncidentOrder): Promise<Walk> {
  const times: number[] = []
  const ids: string[] = []
  let after: Place | null = null
  const [backend] = await sql`select pg_backend_pid() as pid`
  const before = cpuOf(backend?.pid as number)
  for (let page = 0; page < pages; page++) {
    const began = performance.now()
    const found: IncidentPage = await incidentPage({ sql }, { limit: 50, order, after })
    times.push(performance.now() - began)
    ids.push(...found.rows.map(row => row.id))
    after = found.rows.at(-1)?.place ?? null
  }
  return { times, ids: ids.join(), count: ids.length, cpu: cpuOf(backend?.pid as number) - before }
}

/** What the kernel counts for a process, in milliseconds; Linux alone tells it. */
function cpuOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
}

async function asTenant<T>(credential: Credential, work: (sql: LaneSql) => Promise<T>): Promise<T> {
  const reading = openReading(credential, 'API')
  try {
    const { sql } = await reading.transaction()
    const answer = await work(sql)
    await reading.finish()
    return answer
  } catch (error) {
    await reading.abandon()
    throw error
  }
}

/** The same statements as a login that no policy binds. */
async function withoutPolicies<T>(
  pool: ReturnType<typeof lanePool>,
  organisationId: string,
  work: (sql: LaneSql) => Promise<T>,
): Promise<T> {
  const loan = await pool.borrow()
  await loan.sql`begin`
  await loan.sql`select set_config('app.organisation', ${organisationId}, true)`
  const answer = await work(loan.sql)
  await loan.sql`commit`
  loan.giveBack()
  return answer
}

/** The plan of the first page as this login gets it. */
async function explained(sql: LaneSql): Promise<string> {
  let plan = ''
  const explaining = ((parts: TemplateStringsArray, ...values: never[]) => {
    if (!parts[0]?.trimStart().startsWith('select') || parts.length < 4) return sql(parts, ...values)
    const text = Object.assign(
      [`explain (analyze, costs off, timing off, summary off) ${parts[0]}`, ...parts.slice(1)],
      {
        raw: parts.raw,
      },
    )
    return sql(text as never, ...values).then(rows => {
      plan = rows.map(row => Object.values(row)[0]).join('\n')
      return []
    })
  }) as unknown as LaneSql
  await incidentPage({ sql: Object.assign(explaining, { unsafe: sql.unsafe.bind(sql) }) }, { limit: 50 })
  return plan
}

const round2 = (value: number) => Math.round(value * 100) / 100

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return round2(sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN)
}

/** The same at 10 000 cases and at so many. */
export async function benchGrowth(incidents: number): Promise<readonly [Tenancy, Tenancy]> {
  return [await benchTenancy(10_000), await benchTenancy(incidents)]
}

/** A list at a million cases costs at most 1.3 times what it does at 10 000 (issue 6, Speed). */
export const growthLimits = (few: Tenancy, many: Tenancy): Limit[] =>
  many.rows.map(({ who, cpu }, place) => ({
    what: `The server's CPU of a list of ${who} at ${many.size.incidents} cases to one at ${few.size.incidents}, times`,
    found: round2(cpu / (few.rows[place]?.cpu ?? Number.NaN)),
    most: 1.3,
  }))
