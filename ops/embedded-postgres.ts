import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Cluster, openCluster } from './cluster.ts'
import { answers } from './free-port.ts'
import { type Kept, keep } from './keeper.ts'
import { openLog } from './log-file.ts'
import { runToEnd } from './run-to-end.ts'
import { isAlive, stopStale } from './stale-server.ts'
import { tethered } from './tethered.ts'

export type EmbeddedPostgres = Kept & Readonly<{ urlOf: (database: string) => string; port: number }>

const readyWithinMs = 60_000

/**
 * PostgreSQL 18.4 on loopback, its data in DATA_DIR/postgres, on a port of its own that stays the same.
 * `isThrowaway` gives up durability for speed: for tests, whose cluster is removed afterwards.
 */
export async function startPostgres(input: {
  dataDir: string
  isThrowaway?: boolean
  giveUp: (reason: string) => void
}): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(input.dataDir)
  if (!existsSync(join(cluster.folder, 'PG_VERSION'))) await initialise(cluster)
  await clearPidFile(cluster.folder)
  const kept = await keep({
    name: 'PostgreSQL',
    log: openLog(input.dataDir, 'postgres', line => /\b(FATAL|PANIC):/.test(line) && !isExpected(line)),
    start: async () => {
      await clearPidFile(cluster.folder)
      return launch(cluster, input.isThrowaway === true)
    },
    isReady: child => ready(cluster, child),
    stopSignal: 'SIGINT',
    graceMs: 20_000,
    giveUp: input.giveUp,
  })
  const urlOf = (database: string) =>
    `postgres://postgres:${encodeURIComponent(cluster.password)}@127.0.0.1:${cluster.port}/${database}`
  return { ...kept, urlOf, port: cluster.port }
}

/** Ordinary life: somebody connects while the server starts, or is let go when it stops. */
const isExpected = (line: string) => /database system is (not yet|starting|shutting|in recovery)|terminating/.test(line)

async function initialise(cluster: Cluster): Promise<void> {
  // A folder without PG_VERSION is an initdb that was interrupted.
  rmSync(cluster.folder, { recursive: true, force: true })
  mkdirSync(cluster.folder, { mode: 0o700 })
  const passwordFile = join(cluster.folder, '..', 'initial-password')
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  if (cluster.identity)
    for (const path of [cluster.folder, passwordFile]) chownSync(path, cluster.identity.uid, cluster.identity.gid)
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', `--locale=${locale}`, '--username=postgres', '--no-sync']
  const provider = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--pwfile=${passwordFile}`]
  const command = tethered(
    [cluster.initdb, `--pgdata=${cluster.folder}`, ...flags, ...provider],
    'KILL',
    cluster.identity,
  )
  try {
    await runToEnd(command, { cwd: '/' })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Stops a server of ours that outlived its supervisor, and removes a pid file that names a stranger. */
async function clearPidFile(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (await stopStale(pid, folder, 'SIGINT')) return
  if (isAlive(pid)) rmSync(file, { force: true })
}

function launch(cluster: Cluster, isThrowaway: boolean): ChildProcess {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port: cluster.port,
    unix_socket_directories: '',
    max_connections: isThrowaway ? 300 : 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    ...(isThrowaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program, ...rest] = tethered([cluster.postgres, '-D', cluster.folder, ...flags], 'INT', cluster.identity)
  return spawn(program ?? cluster.postgres, rest, { cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function ready(cluster: Cluster, child: ChildProcess): Promise<void> {
  const file = join(cluster.folder, 'postmaster.pid')
  const giveUpAt = performance.now() + readyWithinMs
  while (performance.now() < giveUpAt && child.exitCode === null && child.signalCode === null) {
    const state = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[7] : undefined
    if (state?.startsWith('ready') && (await answers(cluster.port))) return
    await pause(20)
  }
  throw new Error(`was not ready within ${readyWithinMs / 1000} s`)
}
