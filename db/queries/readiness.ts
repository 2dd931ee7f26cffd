import { readFileSync } from 'node:fs'
import { asSweep, asVisitor } from '#db/connection.ts'
import { beat } from '#db/watch.ts'

const journal = new URL('../migrations/meta/_journal.json', import.meta.url)

/** How many migrations this program knows. */
const known = () => (JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }).entries.length

export type Readiness = Readonly<{ isSchemaCurrent: boolean; outboxAgeSeconds: number }>

/** Writes a row, compares the schema's version with the program's, and says how long the oldest announcement has waited. */
export async function readiness(): Promise<Readiness> {
  const [, row] = await Promise.all([
    asVisitor(tx => beat(tx, 'web')),
    asSweep(async ({ sql }) => {
      const [found] = await sql`select (select count(*)::int from schema_migration) as version,
        (select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8
           from outbox where announced_at is null) as age`
      return found
    }),
  ])
  return { isSchemaCurrent: row?.version === known(), outboxAgeSeconds: Math.round(row?.age as number) }
}
