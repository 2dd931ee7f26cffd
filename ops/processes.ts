import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Kept, keep } from './keeper.ts'
import { openLog } from './log-file.ts'
import { childEnvironment, root } from './settings.ts'

/** A line that the reader at the terminal should see; the rest is in DATA_DIR/logs. */
const isWarning = (line: string) =>
  /\b(WARN(ING)?|ERROR|FATAL)\b|"level":"(warn|error|fatal)"|^(⨯ )?\w*Error( \[\w+\])?:/.test(line)

/** Keeps one of our own Node processes; it ends with us, because its channel closes (ops/leash.ts). */
export function keepProcess(input: {
  name: string
  file: string
  dataDir: string
  env: Record<string, string | undefined>
  isUp: () => Promise<boolean>
  readyWithinMs: number
  /** For its Node. */
  flags?: readonly string[]
  giveUp: (reason: string) => void
}): Promise<Kept> {
  return keep({
    name: input.name,
    log: openLog(input.dataDir, input.name, isWarning),
    start: () =>
      fork(join(root, input.file), {
        cwd: root,
        env: childEnvironment(input.env),
        execArgv: [...process.execArgv, ...(input.flags ?? [])],
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      }),
    isReady: child => untilUp(input.isUp, child, input.readyWithinMs),
    stopSignal: 'SIGTERM',
    graceMs: 15_000,
    giveUp: input.giveUp,
  })
}

async function untilUp(isUp: () => Promise<boolean>, child: ChildProcess, withinMs: number): Promise<void> {
  const giveUpAt = performance.now() + withinMs
  while (performance.now() < giveUpAt && child.exitCode === null && child.signalCode === null) {
    if (await isUp()) return
    await pause(50)
  }
  throw new Error(`gave no answer within ${withinMs / 1000} s`)
}

/** Whether it answers 2xx; a refused or slow connection is a no. */
export async function isOk(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
  await answer?.body?.cancel()
  return answer?.ok === true
}

const pagesWithinMs = 30_000

/**
 * Up when it lives and serves pages. Readiness also asks the database, and a database that is away
 * must not look like a dead web: that is waited for only a while.
 */
export function livesAndServes(address: string): () => Promise<boolean> {
  let since: number | undefined
  return async () => {
    const lives = await isOk(`${address}/livez`)
    since = lives ? (since ?? performance.now()) : undefined
    if (since === undefined) return false
    return (await isOk(`${address}/readyz`)) || performance.now() - since > pagesWithinMs
  }
}
