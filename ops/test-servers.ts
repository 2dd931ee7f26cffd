import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeCluster } from './cluster.ts'
import { startPostgres } from './embedded-postgres.ts'
import { startTemporal } from './embedded-temporal.ts'
import { ownFolder } from './settings.ts'
import { isAlive } from './stale-server.ts'
import { findTemporalCli, waysOut } from './temporal-cli.ts'
import { prepareNamespace } from './temporal-namespace.ts'

export type TestServers = Readonly<{ env: Record<string, string>; hasTemporal: boolean; stop: () => Promise<void> }>

/** A folder for this run alone, so that two runs in one tree do not meet; what dead runs left behind goes. */
export function testFolder(dataDir: string): string {
  const all = ownFolder(dataDir, 'test')
  for (const name of readdirSync(all)) if (!isAlive(Number(name))) removeTestFolder(join(all, name))
  const folder = join(all, String(process.pid))
  removeTestFolder(folder)
  mkdirSync(folder, { mode: 0o700 })
  return ownFolder(folder)
}

export function removeTestFolder(folder: string): void {
  for (const dataDir of [folder, join(folder, 'app')]) if (existsSync(dataDir)) removeCluster(dataDir)
  rmSync(folder, { recursive: true, force: true })
}

/** One PostgreSQL without durability and one Temporal in memory, shared by every test file of the run. */
export async function startTestServers(input: {
  folder: string
  namespace: string
  giveUp: (reason: string) => void
  progress: (line: string) => void
}): Promise<TestServers> {
  const { folder, namespace, giveUp, progress } = input
  const postgres = await startPostgres({ dataDir: folder, isThrowaway: true, giveUp })
  const secret = randomBytes(24).toString('base64url')
  const env = { TEST_ADMIN_URL: postgres.urlOf('postgres'), TEST_SECRET: secret }
  const cli = await findTemporalCli(folder, progress)
  if (!cli) {
    progress(waysOut)
    return { env, hasTemporal: false, stop: postgres.stop }
  }
  const temporal = await startTemporal({ cli, dataDir: folder, namespace, isThrowaway: true, giveUp })
  await prepareNamespace(temporal.address, namespace)
  const stop = async () => {
    await temporal.stop()
    await postgres.stop()
  }
  return { env: { ...env, TEST_TEMPORAL_ADDRESS: temporal.address }, hasTemporal: true, stop }
}
