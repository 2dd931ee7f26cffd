import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import { asClock, asHolder, type Credential, DatabaseAway, openReading } from '#db/connection.ts'
import { translated } from '#db/door.ts'

type Admin = postgres.Sql
export type DrillTenant = Readonly<{ id: string; credential: Credential }>
export type DrillReport = {
  /** Answers that were right, and errors that said that the database is away. */
  answered: number
  away: number
  killed: number
  /** Answers that belonged to somebody else. */
  crossed: number
  /** Transactions of which one half was stored. */
  halfStored: number
  /** Statements that ran by themselves. */
  outside: number
  /** Acknowledged commits that are not there. */
  lost: number
  /** Errors that nobody foresaw. */
  others: string[]
}

/** A table of pairs that the tenants' and the worker's logins may write: what is not a pair afterwards is half stored. */
export async function prepareDrill(admin: Admin): Promise<void> {
  await admin.unsafe(`
    create table drill_pair (pair uuid, half int, organisation_id uuid, seen uuid, began timestamptz default transaction_timestamp(),
      said timestamptz default statement_timestamp());
    grant select, insert on drill_pair to desk_web, desk_aub, desk_worker`)
}

/** Load on every lane while the admin ends random backends, for so many milliseconds (faults 28 and 30; house decision 8). */
export async function killingDrill(admin: Admin, tenants: readonly DrillTenant[], forMs: number): Promise<DrillReport> {
  const report: DrillReport = {
    answered: 0,
    away: 0,
    killed: 0,
    crossed: 0,
    halfStored: 0,
    outside: 0,
    lost: 0,
    others: [],
  }
  const acknowledged: string[] = []
  const until = performance.now() + forMs
  const isOver = () => performance.now() >= until
  const onCrash = (error: unknown) => report.others.push(`uncaught: ${String(error)}`)
  process.on('uncaughtException', onCrash)
  process.on('unhandledRejection', onCrash)

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      report.answered++
    } catch (error) {
      if (translated(error) instanceof DatabaseAway) report.away++
      else if (!isLost(error)) report.others.push(String(error))
    }
  }
  const reading = async (tenant: DrillTenant, n: number) => {
    const open = openReading(tenant.credential, 'API')
    try {
      const { sql } = await open.flight()
      const [mine] = await sql`select org() as id, ${n}::int as n`
      if (mine?.id !== tenant.id || mine?.n !== n) report.crossed++
      if (n % 3 === 0) await open.abandon()
      else await open.finish()
    } catch (error) {
      await open.abandon()
      throw error
    }
  }
  const writing = async (tenant: DrillTenant) => {
    const pair = randomUUID()
    await asHolder(tenant.credential, async ({ sql }) => {
      await sql`insert into drill_pair select ${pair}, 1, ${tenant.id}, org()`
      await sql`insert into drill_pair select ${pair}, 2, ${tenant.id}, org()`
    })
    acknowledged.push(pair)
  }
  const clocking = async (tenant: DrillTenant) => {
    const pair = randomUUID()
    await asClock(async ({ sql }) => {
      await sql`insert into drill_pair values (${pair}, 1, ${tenant.id}, ${tenant.id})`
      await sql`insert into drill_pair values (${pair}, 2, ${tenant.id}, ${tenant.id})`
    })
    acknowledged.push(pair)
  }
  const caller = async (place: number) => {
    for (let n = 0; !isOver(); n++) {
      const tenant = tenants[(place + n) % tenants.length] as DrillTenant
      const kind = (place + n) % 4
      await attempt(() => (kind < 2 ? reading(tenant, n) : kind === 2 ? writing(tenant) : clocking(tenant)))
    }
  }
  const killer = async () => {
    while (!isOver()) {
      const ended = await admin`select pg_terminate_backend(pid) from (select pid from pg_stat_activity
        where usename like 'desk\\_%' and datname = current_database() order by random() limit 1) one`
      report.killed += ended.length
    }
  }
  await Promise.all([killer(), ...Array.from({ length: 24 }, (_one, place) => caller(place))])
  process.off('uncaughtException', onCrash)
  process.off('unhandledRejection', onCrash)

  const [halves] =
    await admin`select count(*)::int as n from (select pair from drill_pair group by pair having count(*) <> 2) h`
  const [strays] = await admin`select count(*)::int as n from drill_pair where began = said`
  const [foreign] = await admin`select count(*)::int as n from drill_pair where seen is distinct from organisation_id`
  const stored = new Set((await admin`select distinct pair from drill_pair`).map(row => row.pair as string))
  report.halfStored = halves?.n as number
  report.outside = strays?.n as number
  report.crossed += foreign?.n as number
  report.lost = acknowledged.filter(pair => !stored.has(pair)).length
  return report
}

/** A transaction that failed before its commit says so, and stored nothing. */
const isLost = (error: unknown) =>
  error instanceof Error && error.message === 'the transaction had failed and nothing was stored'
