import { spawn } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { removeCluster } from './cluster.ts'
import { demoFile, readDemoFile } from './demo-access.ts'
import { freePort } from './free-port.ts'
import { stopChild } from './keeper.ts'
import { isOk } from './processes.ts'
import { childEnvironment, root } from './settings.ts'
import { tethered } from './tethered.ts'

export type ProductUnderTest = Readonly<{
  url: string
  demoFile: string
  /** The supervisor of all parts. */
  pid: number
  keepLogs: (target: string) => void
  stop: () => Promise<void>
}>

const readyWithinMs = 120_000

/** The whole product by its own front door, ops/up.ts, on a port and a data folder of its own. */
export async function startProductUnderTest(
  dataDir: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ProductUnderTest> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const outside = { TEMPORAL_ADDRESS: undefined, SMTP_URL: undefined, PUBLIC_URL: undefined, LISTEN_ADDRESS: undefined }
  // Under the name of an npm script it watches its parent, so it ends with us whatever happens to us.
  const own = { PORT: String(port), DATA_DIR: dataDir, INSTALLATION_KIND: 'DEMO', npm_lifecycle_event: 'test' }
  const [program = '', ...rest] = tethered([process.execPath, join(root, 'ops/up.ts')], 'TERM')
  const child = spawn(program, rest, {
    cwd: root,
    env: childEnvironment({ ...outside, ...own, ...more }),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (words += chunk))
  const stop = async () => {
    await stopChild(child, 'SIGTERM', 40_000)
    removeCluster(dataDir)
  }
  const giveUpAt = performance.now() + readyWithinMs
  while (performance.now() < giveUpAt && child.exitCode === null && child.signalCode === null) {
    if (readDemoFile(dataDir) && (await isOk(`${url}/readyz`))) {
      const keepLogs = (target: string) => {
        const logs = join(dataDir, 'logs')
        if (existsSync(logs)) cpSync(logs, target, { recursive: true })
      }
      return { url, demoFile: demoFile(dataDir), pid: child.pid ?? 0, keepLogs, stop }
    }
    await pause(100)
  }
  await stop()
  throw new Error(`The product did not start:\n${words.trim()}`)
}
