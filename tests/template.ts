import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import postgres from 'postgres'
import { prepareDatabase } from '#db/prepare.ts'

const db = new URL('../db/', import.meta.url)
const sources = ['prepare.ts', ...readdirSync(new URL('migrations/', db)).map(name => `migrations/${name}`)]
const hash = createHash('sha256')
for (const source of sources.filter(name => /\.(sql|ts)$/.test(name)).sort())
  hash.update(readFileSync(new URL(source, db)))

/** Named by what it is made from, so that a server that outlives a run never serves an older one. */
export const TEMPLATE = `desk_template_${hash.digest('hex').slice(0, 12)}`

/** Once a run: a migrated database that every test file clones. */
export async function setup(): Promise<void> {
  const adminUrl = process.env.TEST_ADMIN_URL
  const secret = process.env.TEST_SECRET
  if (!adminUrl || !secret)
    throw new Error('TEST_ADMIN_URL and TEST_SECRET are set by `npm test`; run the tests through it')
  const sql = postgres(adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  await sql.unsafe('select pg_advisory_lock(716052002)')
  const [found] = await sql`select 1 from pg_database where datname = ${TEMPLATE}`
  if (!found) {
    await sql.unsafe(`create database ${TEMPLATE} encoding 'UTF8' template template0`)
    const template = new URL(adminUrl)
    template.pathname = `/${TEMPLATE}`
    await prepareDatabase({ adminUrl: template.href, secret, kind: 'TEST' })
  }
  await sql.end({ timeout: 5 })
}
