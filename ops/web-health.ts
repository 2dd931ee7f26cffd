import { type Readiness, readiness } from '#db/queries/readiness.ts'
import { isEngineUp } from '#workflows/client.ts'

export type Health = Readonly<{ status: 200 | 503; body: Readonly<Record<string, unknown>> }>

const patienceMs = 1_800
/** Announcements older than this say that no relay runs: pages go on, but nothing is live. */
const oldestSeconds = 60

async function within<T>(work: Promise<T>): Promise<T | Error> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Error>(resolve => {
    timer = setTimeout(() => resolve(new Error(`no answer within ${patienceMs} ms`)), patienceMs)
  })
  const answered = work.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}

/** Whether requests may be sent here: the database takes a write and has our schema. Temporal away is degraded, not dead. */
export async function health(state: { isStopping: boolean; arePagesReady: boolean }): Promise<Health> {
  const [database, engine] = await Promise.all([within<Readiness>(readiness()), within(isEngineUp())])
  const isEngineRunning = engine === true
  if (database instanceof Error) {
    const body = { status: 'not ready', database: database.name === 'Error' ? database.message : database.name }
    return { status: 503, body: { ...body, clockEngine: isEngineRunning ? 'up' : 'away' } }
  }
  const { isSchemaCurrent, outboxAgeSeconds } = database
  const isReady = isSchemaCurrent && state.arePagesReady && !state.isStopping
  const isWhole = isEngineRunning && outboxAgeSeconds < oldestSeconds
  return {
    status: isReady ? 200 : 503,
    body: {
      status: isReady ? (isWhole ? 'ready' : 'degraded') : 'not ready',
      database: 'writes',
      schema: isSchemaCurrent ? 'current' : 'other version',
      outboxAgeSeconds,
      clockEngine: isEngineRunning ? 'up' : 'away',
      pages: state.isStopping ? 'stopping' : state.arePagesReady ? 'ready' : 'starting',
    },
  }
}
