import postgres from 'postgres'
import { prepareDatabase } from '#db/prepare.ts'
import { seedDemo } from '#db/seed.ts'
import type { Preparation, Prepared } from './prepare.ts'

process.on('disconnect', () => process.exit(1))

process.on('message', async (input: Preparation) => {
  const tell = (answer: { line: string } | { prepared: Prepared } | { refusal: string }) => process.send?.(answer)
  try {
    tell({ prepared: await prepare(input, line => tell({ line })) })
  } catch (error) {
    tell({ refusal: sentence(error, input.adminUrl) })
  }
  process.disconnect()
})

async function prepare(input: Preparation, progress: (line: string) => void): Promise<Prepared> {
  const { adminUrl, isOurServer } = input
  if (!isOurServer) return fill(input, adminUrl, !input.hasDemoFile, progress)
  if (await serverSays(adminUrl, sql => hasDatabase(sql, nameOf(adminUrl))))
    return fill(input, adminUrl, !input.hasDemoFile, progress)
  // Filled under another name and renamed when whole: a start that is killed meanwhile leaves nothing half done.
  const draft = renamed(adminUrl, `${nameOf(adminUrl)}_draft`)
  await serverSays(adminUrl, async sql => {
    await sql`drop database if exists ${sql(nameOf(draft))} with (force)`
    await sql`create database ${sql(nameOf(draft))} template template0 encoding 'UTF8'`
  })
  const { access } = await fill(input, draft, true, progress)
  await serverSays(adminUrl, sql => sql`alter database ${sql(nameOf(draft))} rename to ${sql(nameOf(adminUrl))}`)
  return { lanes: await prepareDatabase({ ...input, adminUrl }), access }
}

async function fill(input: Preparation, adminUrl: string, isDemoWanted: boolean, progress: (line: string) => void) {
  const lanes = await prepareDatabase({ adminUrl, secret: input.secret, kind: input.kind, progress })
  if (input.kind !== 'DEMO' || !isDemoWanted) return { lanes, access: undefined }
  return { lanes, access: await seedDemo({ adminUrl, lanes, startsAt: input.demoStartsAt, progress }) }
}

const nameOf = (url: string) => new URL(url).pathname.slice(1)

function renamed(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

const hasDatabase = async (sql: postgres.Sql, name: string) =>
  (await sql`select 1 from pg_database where datname = ${name}`).length > 0

/** Asks our own server itself, apart from any database of ours. */
async function serverSays<T>(adminUrl: string, ask: (sql: postgres.Sql) => PromiseLike<T>): Promise<T> {
  const sql = postgres(renamed(adminUrl, 'postgres'), { max: 1, fetch_types: false, onnotice: () => {} })
  try {
    return await ask(sql)
  } finally {
    await sql.end()
  }
}

/** What an operator can act upon, without the password in the URL. */
function sentence(error: unknown, adminUrl: string): string {
  const { host } = new URL(adminUrl)
  const { code, message } = error as { code?: string; message?: string }
  if (code === '28P01' || code === '28000')
    return `PostgreSQL at ${host} refuses the user or password in DATABASE_URL: ${message}`
  if (code === '3D000') return `${message} at ${host}. Create it first, or name another in DATABASE_URL.`
  return error instanceof Error ? error.message : String(error)
}
