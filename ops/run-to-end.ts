import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { childEnvironment } from './settings.ts'
import { tethered } from './tethered.ts'

const running = new Set<ChildProcess>()
const keptLines = 40

export type Run = Readonly<{
  cwd: string
  env?: NodeJS.ProcessEnv
  onLine?: (line: string) => void
  /** Shows the program's own words as they come, instead of keeping them for a failure. */
  isLoud?: boolean
  withinMs?: number
}>

/** Runs a program to its end; a failure carries the last of what it said. Its whole group ends with us. */
export async function runToEnd(command: string[], options: Run): Promise<void> {
  const result = await runForCode(command, options)
  if (result.code !== 0) throw new Error(`${command.at(-1)?.slice(0, 80)} failed (${result.code})\n${result.words}`)
}

export function runForCode(command: string[], options: Run): Promise<{ code: number | string; words: string }> {
  const [program = '', ...rest] = tethered(command, 'TERM')
  const child = spawn(program, rest, {
    cwd: options.cwd,
    env: options.env ?? childEnvironment(),
    detached: true,
    stdio: options.isLoud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const words: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', line => {
      words.push(line)
      if (words.length > keptLines) words.shift()
      options.onLine?.(line)
    })
  }
  const timer = options.withinMs ? setTimeout(() => endGroup(child, 'SIGKILL'), options.withinMs) : undefined
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 'unknown', words: words.join('\n') }))
  }).finally(() => {
    clearTimeout(timer)
    running.delete(child)
  }) as Promise<{ code: number | string; words: string }>
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** For an interrupted start: ends every program that still runs, with what it started itself. */
export async function endAllRuns(): Promise<void> {
  const open = [...running]
  for (const child of open) endGroup(child, 'SIGTERM')
  const force = setTimeout(() => {
    for (const child of open) endGroup(child, 'SIGKILL')
  }, 3000)
  await Promise.all(open.map(child => (child.exitCode === null ? new Promise(r => child.once('close', r)) : undefined)))
  clearTimeout(force)
}
