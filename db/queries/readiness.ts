import { readFileSync } from 'node:fs'
import { asClock, asSweep, asVisitor, type EngineTransaction } from '#db/connection.ts'
import { beat } from '#db/watch.ts'

const journal = new URL('../migrations/meta/_journal.json', import.meta.url)

/** How many migrations this program knows. */
const known = () => (JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }).entries.length

export type Readiness = Readonly<{ isSchemaCurrent: boolean; outboxAgeSeconds: number }>

/** Compares the schema's version with the program's, and says how long the oldest announcement has waited. */
async function state({ sql }: EngineTransaction): Promise<Readiness> {
  const [row] = await sql`select (select count(*)::int from schema_migration) as version,
    (select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8
       from outbox where announced_at is null) as age`
  return { isSchemaCurrent: row?.version === known(), outboxAgeSeconds: Math.round(row?.age as number) }
}

/** Of a web process: the database takes a write of its login, and its state. */
export async function readiness(): Promise<Readiness> {
  const [, found] = await Promise.all([asVisitor(tx => beat(tx, 'web')), asSweep(state)])
  return found
}

/** The same of a worker, with its own login. */
export const workerReadiness = (): Promise<Readiness> =>
  asClock(async tx => {
    await beat(tx, 'worker')
    return state(tx)
  })
