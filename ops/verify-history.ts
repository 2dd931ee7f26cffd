import postgres from 'postgres'
import { type SealHead, verifyHistory } from '#db/verify-history.ts'
import { runningDatabaseUrl } from './running-database.ts'
import { readSettings } from './settings.ts'
import { say } from './steps.mjs'

/**
 * `npm run verify-history [-- --head SEAL:HASH]`: verifies every history and every seal, names the first bad row, and
 * prints the last seal for keeping elsewhere. Ends with 1 when something is not as it was written.
 */
function exportedHead(): SealHead | null {
  const place = process.argv.indexOf('--head')
  if (place < 0) return null
  const [, seal, hash] = /^(\d+):([0-9a-f]{64})$/.exec(process.argv[place + 1] ?? '') ?? []
  if (!seal || !hash) throw new Error('Usage: npm run verify-history [-- --head SEAL:HASH]')
  return { seal: Number(seal), hash }
}

async function main(): Promise<void> {
  const exported = exportedHead()
  const sql = postgres(await runningDatabaseUrl(readSettings()), {
    max: 1,
    fetch_types: false,
    onnotice: () => undefined,
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
  })
  try {
    // One snapshot, and nothing that it could change.
    await sql.unsafe('begin transaction isolation level repeatable read, read only')
    await sql.unsafe('set local role desk_owner')
    const { cases, entries, seals, bad, head } = await verifyHistory({ sql: sql as never }, exported)
    if (bad) {
      const where = bad.table === 'seal' ? `seal ${bad.seal}` : `case ${bad.case}, entry ${bad.seq}`
      process.stdout.write(`✗ ${where}: ${bad.why}\n`)
      process.exitCode = 1
      return
    }
    process.stdout.write(`✓ ${cases} cases with ${entries} entries and ${seals} seals are as they were written\n`)
    if (head) process.stdout.write(`The last seal, to be kept elsewhere: ${head.seal}:${head.hash}\n`)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

await main().catch((error: Error & { code?: string }) => {
  say(
    error.code === 'ECONNREFUSED'
      ? 'The database does not answer. Start the product, or set DATABASE_URL.'
      : error.message,
  )
  process.exit(1)
})
