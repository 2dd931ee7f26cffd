import { openReading } from '#db/connection.ts'
import { lanePool } from '#db/lanes.ts'
import { incidentBy } from '#db/queries/incidents.ts'
import { type Check, check } from './drill-check.ts'
import { type OwnDatabase, onOwnPostgres } from './own-postgres.ts'
import { say } from './steps.mjs'
import { fillTenancy, type Tenant } from './tenancy-world.ts'

const requests = 10_000
const lanes = 5
const looks = 1_000
const mostDifferenceMs = 2

/** 20 tenants on five connections with random aborts, and whether time tells what somebody else has (fault 40). */
export function tenantsDrill(): Promise<Check[]> {
  return onOwnPostgres('tenants', async database => {
    const tenants = await fillTenancy(database.adminUrl, { schools: 40, suppliers: 5, largest: 15, incidents: 2_000 })
    return [...(await interleaved(database, tenants.slice(1, 21))), await timing(tenants)]
  })
}

type Counts = { right: number; foreign: number; without: number; aborted: number }

async function interleaved({ lanes: urls }: OwnDatabase, tenants: readonly Tenant[]): Promise<Check[]> {
  const pool = lanePool(urls.web, { size: lanes, name: 'drill', waitMs: 600_000 })
  const counts: Counts = { right: 0, foreign: 0, without: 0, aborted: 0 }
  await Promise.all(
    Array.from({ length: requests }, (_one, n) => request(pool, tenants[n % tenants.length], n, counts)),
  )
  await pool.close()
  say(`  ${counts.right} answers, ${counts.aborted} aborted on the way`)
  return [
    check('requests that were answered or aborted', counts.right + counts.aborted, requests),
    check('rows of somebody else', counts.foreign, 0),
    check('statements that ran with another tenant or with none', counts.without, 0),
  ]
}

/** A request as the door makes it: begin, enter and the question in one flight; some hang up, some fail, some cancel. */
async function request(
  pool: ReturnType<typeof lanePool>,
  tenant: Tenant | undefined,
  n: number,
  counts: Counts,
): Promise<void> {
  if (!tenant) throw new Error('there is no tenant to ask as')
  const loan = await pool.borrow()
  const { kind, hash } = tenant.credential
  loan.sql`begin`.execute().catch(() => undefined)
  loan.sql`select enter(${kind}, ${hash})`.execute().catch(() => undefined)
  const asked = loan.sql`select (select org()) as tenant,
    (select count(*) from integration_client where organisation_id <> ${tenant.id})::int as clients,
    (select count(*) from case_party where organisation_id <> ${tenant.id})::int as parties,
    (select count(*) from incident where ${tenant.id} not in (reported_by_id, responsible_id))::int as cases`.execute()
  if (Math.random() < 0.15) {
    asked.catch(() => undefined)
    counts.aborted++
    return loan.throwAway()
  }
  const [row] = await asked
  if (row?.tenant !== tenant.id) counts.without++
  counts.foreign += (row?.clients as number) + (row?.parties as number) + (row?.cases as number)
  counts.right++
  if (n % 5 === 0) await loan.sql`select 1 / 0`.catch(() => undefined)
  await loan.sql`rollback`
  const [after] = await loan.sql`select org() as tenant`
  if (after?.tenant !== null) counts.without++
  loan.giveBack()
}

/** The median time to look a case up by id: one of another school's beside one that never existed, in turns. */
async function timing(tenants: readonly Tenant[]): Promise<Check> {
  const [other, school] = tenants.filter(one => one.kind === 'SCHOOL')
  if (!other || !school) throw new Error('there are no two schools')
  const foreign = await asOne(other, sql => sql`select case_id from case_party limit ${looks}`)
  const times = { foreign: [] as number[], never: [] as number[] }
  for (let n = -100; n < looks; n++) {
    const id = foreign[Math.abs(n) % foreign.length]?.case_id as string
    const ids = { foreign: id, never: crypto.randomUUID() }
    for (const which of n % 2 ? (['foreign', 'never'] as const) : (['never', 'foreign'] as const)) {
      const began = performance.now()
      const found = await asOne(school, sql => incidentBy({ sql }, { id: ids[which] }))
      if (found) throw new Error('a school saw the case of another')
      if (n >= 0) times[which].push(performance.now() - began)
    }
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  const [foreignMs, neverMs] = [median(times.foreign), median(times.never)]
  say(`  median of ${looks} looks: ${foreignMs.toFixed(2)} ms for another's case, ${neverMs.toFixed(2)} ms for none`)
  return check(
    `another's case takes as long as none (within ${mostDifferenceMs} ms)`,
    Math.abs(foreignMs - neverMs) <= mostDifferenceMs,
    true,
  )
}

type Sql = Parameters<typeof incidentBy>[0]['sql']
async function asOne<T>(tenant: Tenant, look: (sql: Sql) => Promise<T>): Promise<T> {
  const reading = openReading(tenant.credential, 'API')
  const { sql } = await reading.transaction()
  const answer = await look(sql)
  await reading.finish()
  return answer
}
