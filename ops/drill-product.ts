import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { buildPages } from './build.ts'
import { removeCluster } from './cluster.ts'
import { type DemoFile, readDemoFile } from './demo-access.ts'
import { freePort } from './free-port.ts'
import { isOk } from './processes.ts'
import { childEnvironment, root } from './settings.ts'
import { step } from './steps.mjs'

export type Part = 'web' | 'worker' | 'Temporal' | 'PostgreSQL'

/** A whole product of the drill's own, started as `npm start` does, that the drill may hurt. */
export type DrillProduct = Readonly<{
  url: string
  dataDir: string
  demo: DemoFile
  /** The owner's eye on the database, for counting afterwards. */
  sql: postgres.Sql
  databaseUrl: string
  /** The supervisor of all parts. */
  pid: number
  /** `kill -9`; false when that part was not running. */
  kill(part: Part): boolean
  hasEnded(): boolean
  stop(): Promise<void>
}>

const startWithinMs = 180_000
const marks: Record<Part, string> = {
  web: 'ops/web.ts',
  worker: 'workflows/worker.ts',
  Temporal: 'start-dev',
  PostgreSQL: '/bin/postgres',
}

export async function startDrillProduct(dataDir: string): Promise<DrillProduct> {
  // A build may take longer than a start is waited for.
  await step('Building the pages', progress => buildPages(progress))
  remove(dataDir)
  mkdirSync(dataDir, { recursive: true })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const given = { DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url, INSTALLATION_KIND: 'DEMO' }
  const none = { TEMPORAL_ADDRESS: undefined, SMTP_URL: undefined, npm_lifecycle_event: undefined }
  const child = spawn(process.execPath, [join(root, 'ops/up.ts')], {
    cwd: root,
    env: childEnvironment({ ...given, ...none }),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const stop = async () => {
    const gone = new Promise(resolve => child.once('exit', resolve))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await gone
    }
    remove(dataDir)
  }
  await untilReady(child, url).catch(async error => {
    await stop()
    throw error
  })
  const demo = readDemoFile(dataDir)
  if (!demo) throw new Error('the product is up but wrote no demo.json')
  const { password, port: databasePort } = JSON.parse(readFileSync(join(dataDir, 'postgres/cluster.json'), 'utf8'))
  const databaseUrl = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${databasePort}/aub`
  const sql = postgres(databaseUrl, { max: 1, fetch_types: false })
  return {
    url,
    dataDir,
    demo,
    sql,
    databaseUrl,
    pid: child.pid ?? 0,
    kill: part => signalPart(child.pid ?? 0, part, 'SIGKILL'),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async stop() {
      await sql.end({ timeout: 1 })
      await stop()
    },
  }
}

function remove(dataDir: string): void {
  if (existsSync(dataDir)) removeCluster(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const giveUpAt = performance.now() + startWithinMs
  while (performance.now() < giveUpAt && child.exitCode === null) {
    if (await isOk(`${url}/readyz`)) return
    await pause(200)
  }
  throw new Error('the product under drill did not come up')
}

/** The process of a part, among the children of its supervisor alone. */
export function pidOf(supervisor: number, part: Part): number | null {
  const list = `/proc/${supervisor}/task/${supervisor}/children`
  const children = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ') : []
  return Number(children.find(pid => pid && commandOf(pid).includes(marks[part]))) || null
}

/** Only children of the supervisor that the drill started are ever killed or held; false when there is no such part. */
export function signalPart(supervisor: number, part: Part, signal: NodeJS.Signals): boolean {
  const found = pidOf(supervisor, part)
  if (!found) return false
  try {
    process.kill(found, signal)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

function commandOf(pid: string): string {
  const file = `/proc/${pid}/cmdline`
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : ''
}
