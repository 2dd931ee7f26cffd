import { Client, Connection } from '@temporalio/client'
import { engineSettings } from './settings.ts'

type Engine = { client: Client; namespace: string; askedAt: number; answer: Promise<boolean> }

// Next bundles this module several times; the connection is one per process (house decision 5).
const key = Symbol.for('aub.engine')
const shared = globalThis as unknown as Record<symbol, Engine | undefined>

const FRESH_MS = 1_000
const PATIENCE_MS = 800

// The defaults wait up to 20 s before they look for a server that has come back.
const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 500 }

function engine(): Engine | undefined {
  const { address, namespace } = engineSettings()
  if (!address) return undefined
  shared[key] ??= {
    client: new Client({ connection: Connection.lazy({ address, channelArgs }), namespace }),
    namespace,
    askedAt: Number.NEGATIVE_INFINITY,
    answer: Promise.resolve(false),
  }
  return shared[key]
}

/** The one client of this process, connected when first used; undefined when no Temporal was given. */
export const engineClient = (): Client | undefined => engine()?.client

/** Whether Temporal answers for our namespace now. Asked at most once a second, within 800 ms. */
export function isEngineUp(): Promise<boolean> {
  const known = engine()
  if (!known) return Promise.resolve(false)
  if (performance.now() - known.askedAt > FRESH_MS) {
    known.askedAt = performance.now()
    known.answer = ask(known)
  }
  return known.answer
}

/** A lost connection would otherwise be waited for by the client's own retries, for 20 s. */
async function ask({ client, namespace }: Engine): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, PATIENCE_MS, false)
  })
  const answered = client.connection
    .withDeadline(Date.now() + PATIENCE_MS, () => client.workflowService.describeNamespace({ namespace }))
    .then(
      () => true,
      () => false,
    )
  return await Promise.race([answered, tooLate]).finally(() => clearTimeout(timer))
}

export async function closeEngine(): Promise<void> {
  const known = shared[key]
  shared[key] = undefined
  await known?.client.connection.close()
}
