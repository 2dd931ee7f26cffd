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
  if (input.isOurServer) await createOwnDatabase(input.adminUrl)
  const lanes = await prepareDatabase({ ...input, progress })
  if (!input.wantsDemo) return { lanes, access: undefined }
  return { lanes, access: await seedDemo({ adminUrl: input.adminUrl, lanes, progress }) }
}

/** Our own server holds the database `aub`; somebody else's is left as its operator made it. */
async function createOwnDatabase(adminUrl: string): Promise<void> {
  const url = new URL(adminUrl)
  const name = url.pathname.slice(1)
  url.pathname = '/postgres'
  const sql = postgres(url.href, { max: 1, fetch_types: false, onnotice: () => {} })
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)} template template0 encoding 'UTF8'`
  } finally {
    await sql.end()
  }
}

/** What an operator can act upon, without the password in the URL. */
function sentence(error: unknown, adminUrl: string): string {
  const { host } = new URL(adminUrl)
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'CONNECT_TIMEOUT')
    return `PostgreSQL at ${host} does not answer (${code}). Check DATABASE_URL.`
  if (code === '28P01' || code === '28000')
    return `PostgreSQL at ${host} refuses the user or password in DATABASE_URL: ${message}`
  if (code === '3D000') return `${message} at ${host}. Create it first, or name another in DATABASE_URL.`
  return error instanceof Error ? error.message : String(error)
}
