import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answers } from './free-port.ts'
import type { Settings } from './settings.ts'

/**
 * The database of this installation by its owner's login, while it runs: the one that is named, or our own where it was
 * last started. Only reads: a command beside the product takes no port and changes nothing in its folder.
 */
export async function runningDatabaseUrl({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<string> {
  if (databaseUrl) return databaseUrl
  const file = join(dataDir, 'postgres', 'cluster.json')
  if (existsSync(file)) {
    const { port, password } = JSON.parse(readFileSync(file, 'utf8')) as { port: number; password: string }
    if (await answers(port)) return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/aub`
  }
  throw new Error(
    `There is no database running for ${dataDir}: run \`npm start\` first, or set DATABASE_URL or DATA_DIR.`,
  )
}
