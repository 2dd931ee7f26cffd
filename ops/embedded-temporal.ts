import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { answers, freePort } from './free-port.ts'
import { type Kept, keep } from './keeper.ts'
import { openLog } from './log-file.ts'
import { childEnvironment, ownFolder } from './settings.ts'
import { stopStale } from './stale-server.ts'
import { searchAttributes } from './temporal-namespace.ts'
import { tethered } from './tethered.ts'

export type EmbeddedTemporal = Kept & Readonly<{ address: string }>

const readyWithinMs = 30_000

/** A run is to stay below 4 096 events, so it is told to continue as new well before. */
const dynamicValues = {
  'frontend.enableServerVersionCheck': 'false',
  'frontend.enableUpdateWorkflowExecution': 'true',
  'frontend.enableUpdateWorkflowExecutionAsyncAccepted': 'true',
  'limit.historyCount.suggestContinueAsNew': '3072',
}

/** Temporal's development server with its file in DATA_DIR/temporal; in memory only when `isThrowaway`. */
export async function startTemporal(input: {
  cli: string
  dataDir: string
  namespace: string
  isThrowaway?: boolean
  giveUp: (reason: string) => void
}): Promise<EmbeddedTemporal> {
  const folder = ownFolder(input.dataDir, 'temporal')
  const portFile = join(folder, 'port')
  const pidFile = join(folder, 'pid')
  const database = join(folder, 'temporal.db')
  // Two servers on one SQLite file both say SERVING, so an old one goes first.
  if (existsSync(pidFile)) await stopStale(Number(readFileSync(pidFile, 'utf8')), database, 'SIGTERM')
  const port = await freePort(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined)
  writeFileSync(portFile, String(port))

  const options = ['--ip', '127.0.0.1', '--port', String(port), '--headless', '--log-level', 'warn']
  const store = [
    '--db-filename',
    database,
    '--sqlite-pragma',
    'journal_mode=wal',
    '--sqlite-pragma',
    'synchronous=normal',
  ]
  const dynamic = Object.entries(dynamicValues).flatMap(([name, value]) => [
    '--dynamic-config-value',
    `${name}=${value}`,
  ])
  const attributes = Object.entries(searchAttributes).flatMap(([name, type]) => [
    '--search-attribute',
    `${name}=${type}`,
  ])
  const server = [input.cli, 'server', 'start-dev', ...options, ...(input.isThrowaway ? [] : store), ...dynamic]
  const [program = '', ...rest] = tethered([...server, '--namespace', input.namespace, ...attributes], 'TERM')

  const kept = await keep({
    name: 'Temporal',
    log: openLog(input.dataDir, 'temporal', () => false),
    start: () => {
      const child = spawn(program, rest, {
        cwd: folder,
        env: childEnvironment(),
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid))
      return child
    },
    isReady: child => ready(port, () => child.exitCode === null && child.signalCode === null),
    stopSignal: 'SIGTERM',
    graceMs: 10_000,
    giveUp: input.giveUp,
  })
  const stop = async () => {
    await kept.stop()
    rmSync(pidFile, { force: true })
  }
  return { pid: kept.pid, stop, address: `127.0.0.1:${port}` }
}

async function ready(port: number, isAlive: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + readyWithinMs
  while (performance.now() < giveUpAt && isAlive()) {
    if (await answers(port)) return
    await pause(50)
  }
  throw new Error(`was not ready within ${readyWithinMs / 1000} s`)
}
