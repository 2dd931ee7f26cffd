import { join } from 'node:path'
import { becomeOwner } from './as-owner.mjs'
import { answers, canListen } from './free-port.ts'
import { greeting } from './greeting.ts'
import { takeLock } from './lock-file.mjs'
import { onParentGone } from './parent.ts'
import { startProduct } from './product.ts'
import { endAllRuns } from './run-to-end.ts'
import { ownFolder, readSettings, root, type Settings } from './settings.ts'
import { say, seconds } from './steps.mjs'

/** `npm start`: everything on one machine, one Ctrl-C stops all. */
const began = performance.now()
const isDev = process.argv.includes('--dev')
/** One Ctrl-C comes twice, from the terminal and from npm; a second one of the user's comes later and ends at once. */
const sameSignalMs = 1000

const parts: { stop: () => Promise<void> }[] = []
let stopping: Promise<void> | undefined
let stopBegan = 0

/** Stops what runs, last started first, then ends. */
function stopAll(why: string, code: number): Promise<void> {
  if (stopping) return stopping
  stopBegan = performance.now()
  say(`\n■ Stopping: ${why}`)
  stopping = (async () => {
    await endAllRuns()
    for (let part = parts.pop(); part; part = parts.pop()) await part.stop()
    process.exit(code)
  })()
  return stopping
}

function onSignal(signal: NodeJS.Signals): void {
  if (stopping && performance.now() - stopBegan > sameSignalMs) process.exit(1)
  void stopAll(signal, 0)
}

/** A part that comes up while we stop goes with the rest, and the start ends there. */
function hold(part: { stop: () => Promise<void> }): void {
  parts.push(part)
  if (stopping) throw new Error('stopped while starting')
}

function refuse(message: string): never {
  say(message)
  process.exit(1)
}

async function takePort({ port, listenAddress }: Settings): Promise<void> {
  // A stranger on ::1 alone would not stop us from listening, but would get every browser that asks for localhost.
  const isFree = (await canListen(port, listenAddress)) && !(await answers(port, '::1'))
  if (isFree) return
  let other = port + 1
  while (other < 65_535 && !(await canListen(other, listenAddress))) other += 1
  refuse(`Port ${port} is in use by another program. Choose another: PORT=${other} npm start`)
}

function listenForTheEnd(settings: Settings): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onSignal(signal))
  // The terminal may be gone before us; what cannot be said there is in the logs.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.on('uncaughtException', error => void stopAll(`a fault in the supervisor: ${error.stack}`, 1))
  onParentGone(settings.isUnderNpm, () => void stopAll('npm has ended', 0))
}

async function main(): Promise<void> {
  becomeOwner(root)
  const settings = readSettings()
  const lock = takeLock(join(ownFolder(settings.dataDir), 'up.lock'), settings.publicUrl)
  if (!lock.isHeld) refuse(`Already running at ${lock.holder.note} (process ${lock.holder.pid}).`)
  listenForTheEnd(settings)
  await takePort(settings)
  const giveUp = (reason: string) => void stopAll(`${reason} See ${join(settings.dataDir, 'logs')}.`, 1)
  try {
    const { hasMailbox } = await startProduct({ settings, isDev, hold, giveUp })
    if (!stopping) say(`${greeting(settings, hasMailbox)}  (${seconds(performance.now() - began)})`)
  } catch (error) {
    if (!stopping) await stopAll((error as Error).message, 1)
  }
}

await main().catch((error: Error) => refuse(error.message))
