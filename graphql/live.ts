import type { Credential } from '#db/connection.ts'
import { keepListening } from '#db/listen.ts'
import { type VisibleChange, visibleChanges } from '#db/queries/live.ts'
import { logFault } from './faults.ts'

/** What a reader that was busy may not have been told yet. So much is looked at again each time. */
const overlap = 1_000
const recheckMs = 15_000
const mostWaiting = 200

type Stream = { caseId: string | null; waiting: VisibleChange[]; wake: (() => void) | null; isOver: boolean }
type Reader = {
  credential: Credential
  told: Map<string, number>
  streams: Set<Stream>
  isAsking: boolean
  isAskedAgain: boolean
}
type Hub = { readers: Map<string, Reader>; highest: number | null }

// Next bundles modules several times; the streams of a process are one set (house decision 5).
const key = Symbol.for('aub.live')
const shared = globalThis as unknown as Record<symbol, Hub | undefined>
function hub(): Hub {
  shared[key] ??= { readers: new Map(), highest: null }
  return shared[key]
}

/**
 * Starts to follow the announcements; every 15 s each reader's session and grants are asked again, and
 * at once when somebody's access changed (fault 80).
 */
export function startLive(databaseUrl: string): { stop(): Promise<void> } {
  const heard = (highest: number | null) => {
    if (highest !== null) hub().highest = Math.max(hub().highest ?? 0, highest)
    askAll(highest === null ? Number.MAX_SAFE_INTEGER : null)
  }
  const listener = keepListening(
    databaseUrl,
    heard,
    () => askAll(null),
    error => logFault('live', error),
  )
  const timer = setInterval(() => askAll(null), recheckMs)
  return {
    async stop() {
      clearInterval(timer)
      endStreams()
      await listener.stop()
    },
  }
}

function askAll(upto: number | null): void {
  for (const reader of hub().readers.values()) void ask(reader, upto)
}

/** One question for each credential, under row-level security; while one is under way the next waits its turn. */
async function ask(reader: Reader, upto: number | null): Promise<void> {
  if (reader.isAsking) {
    reader.isAskedAgain = true
    return
  }
  reader.isAsking = true
  try {
    const highest = hub().highest ?? 0
    const changes = await visibleChanges(reader.credential, Math.max(0, highest - overlap), upto ?? highest)
    for (const change of changes) tell(reader, change)
  } catch (error) {
    if ((error as Error).name === 'NotSignedIn') end(reader)
    else if ((error as Error).name !== 'DatabaseAway') logFault('live', error)
  } finally {
    reader.isAsking = false
  }
  if (reader.isAskedAgain) {
    reader.isAskedAgain = false
    // What came meanwhile may have been a new connection, before which announcements were lost: everything is asked for.
    await ask(reader, Number.MAX_SAFE_INTEGER)
  }
}

function tell(reader: Reader, change: VisibleChange): void {
  if ((reader.told.get(change.caseId) ?? 0) >= change.position) return
  reader.told.set(change.caseId, change.position)
  for (const stream of reader.streams) {
    if (stream.caseId !== null && stream.caseId !== change.caseId) continue
    // A reader that does not keep up is cut off; on reconnect it asks the graph anew.
    if (stream.waiting.length >= mostWaiting) stream.isOver = true
    else stream.waiting.push(change)
    stream.wake?.()
  }
}

function end(reader: Reader): void {
  for (const stream of reader.streams) {
    stream.isOver = true
    stream.wake?.()
  }
}

export function endStreams(): void {
  for (const reader of hub().readers.values()) end(reader)
}

function join(credential: Credential, stream: Stream): Reader {
  const { readers } = hub()
  const reader = readers.get(credential.hash) ?? {
    credential,
    told: new Map(),
    streams: new Set(),
    isAsking: false,
    isAskedAgain: false,
  }
  readers.set(credential.hash, reader)
  reader.streams.add(stream)
  return reader
}

function leave(reader: Reader, stream: Stream): void {
  stream.isOver = true
  stream.wake?.()
  reader.streams.delete(stream)
  if (reader.streams.size === 0) hub().readers.delete(reader.credential.hash)
}

/** What one stream is told: changes of cases that the holder of the credential may see, of one case or of all. */
export function changesFor(credential: Credential, caseId: string | null): AsyncIterableIterator<VisibleChange> {
  const stream: Stream = { caseId, waiting: [], wake: null, isOver: false }
  const reader = join(credential, stream)
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      while (!stream.isOver || stream.waiting.length > 0) {
        const change = stream.waiting.shift()
        if (change) return { done: false, value: change }
        await new Promise<void>(resolve => {
          stream.wake = resolve
        })
      }
      leave(reader, stream)
      return { done: true, value: undefined }
    },
    async return() {
      leave(reader, stream)
      return { done: true, value: undefined }
    },
  }
}
