import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { LogFile } from './log-file.ts'
import { say, seconds } from './steps.mjs'

const mostRestarts = 5
const withinMs = 60_000
const restartAfterMs = 300

export type Kept = Readonly<{ stop: () => Promise<void>; pid: () => number | undefined }>

export type Part = Readonly<{
  name: string
  log: LogFile
  start: () => Promise<ChildProcess> | ChildProcess
  /** Answers when the child can be used. */
  isReady?: (child: ChildProcess) => Promise<void>
  stopSignal: NodeJS.Signals
  graceMs: number
  giveUp: (reason: string) => void
}>

/**
 * Keeps one child alive: when it ends unasked it is started again within a second, five times a minute;
 * then `giveUp` is told once, with a sentence for the reader.
 */
export async function keep(part: Part): Promise<Kept> {
  let child: ChildProcess | undefined
  let isStopping = false
  const restarts: number[] = []

  const begin = async () => {
    child = await part.start()
    const started = child
    part.log.follow(started.stdout)
    part.log.follow(started.stderr)
    const gone = exitOf(started).then(how => Promise.reject(new Error(how)))
    gone.catch(() => undefined)
    await Promise.race([part.isReady?.(started), gone])
  }

  const mayRestart = (how: string) => {
    const now = performance.now()
    while (restarts[0] !== undefined && now - restarts[0] > withinMs) restarts.shift()
    if (restarts.length >= mostRestarts) {
      part.giveUp(`${part.name} ${how}, for the ${mostRestarts + 1}th time within a minute.`)
      return false
    }
    restarts.push(now)
    say(`! ${part.name} ${how}; starting it again`)
    return true
  }

  const watch = async () => {
    let how = await exitOf(child)
    while (!isStopping && mayRestart(how)) {
      const since = performance.now()
      await pause(restartAfterMs)
      if (isStopping) return
      try {
        await begin()
        say(`  ${part.name} is back after ${seconds(performance.now() - since)}`)
        how = await exitOf(child)
      } catch (error) {
        how = (error as Error).message
        await stopChild(child, part.stopSignal, part.graceMs)
      }
    }
  }

  try {
    await begin()
  } catch (error) {
    await stopChild(child, part.stopSignal, part.graceMs)
    part.log.close()
    throw new Error(`${part.name} ${(error as Error).message}. Its log: ${part.log.path}`)
  }
  const watching = watch()
  return {
    pid: () => child?.pid,
    stop: async () => {
      isStopping = true
      part.log.quieten()
      await stopChild(child, part.stopSignal, part.graceMs)
      await watching
      await stopChild(child, part.stopSignal, part.graceMs)
      part.log.close()
    },
  }
}

const isOver = (child: ChildProcess | undefined) =>
  !child || child.pid === undefined || child.exitCode !== null || child.signalCode !== null

/** How a child ended, in words; at once if it has. */
function exitOf(child: ChildProcess | undefined): Promise<string> {
  const words = () => (child?.signalCode ? `ended by ${child.signalCode}` : `ended with code ${child?.exitCode}`)
  if (!child || (child.pid !== undefined && isOver(child))) return Promise.resolve(words())
  return new Promise(resolve => {
    child.once('exit', () => resolve(words()))
    child.once('error', error => resolve(`could not be started (${error.message})`))
  })
}

/** Asks, waits, and after the grace time no longer asks. */
export async function stopChild(child: ChildProcess | undefined, signal: NodeJS.Signals, graceMs: number) {
  if (!child || isOver(child)) return
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await gone
  clearTimeout(timer)
}
