import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import type { Refusal } from '#domain/refusal.ts'
import type { Decided, Snapshot } from './activities/change.ts'
import type { changeGate } from './change-gate.ts'
import { CHANGE_GATE, changeGateId, DECIDE, TASK_QUEUE } from './engine-names.ts'
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

export type Knocked =
  | Readonly<{ kind: 'DECIDED'; decided: Decided }>
  | Readonly<{ kind: 'REFUSED'; refusal: Refusal }>
  | Readonly<{ kind: 'AWAY' }>

const ANSWER_MS = 1_500
const KNOCK_PATIENCE_MS = 1_600

/**
 * Knocks at the gate of a change with a request, whose id is the Update's: knocked twice it is one question. A gate that
 * does not run is started. AWAY after 1.6 s, whatever the client is still waiting for: then the caller withdraws.
 */
export async function knock(changeId: string, requestId: string, taskQueue = TASK_QUEUE): Promise<Knocked> {
  const known = engine()
  if (!known) return { kind: 'AWAY' }
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Knocked>(resolve => {
    timer = setTimeout(resolve, KNOCK_PATIENCE_MS, { kind: 'AWAY' })
  })
  return await Promise.race([asked(known.client, changeId, requestId, taskQueue), tooLate]).finally(() =>
    clearTimeout(timer),
  )
}

async function asked(client: Client, changeId: string, requestId: string, taskQueue: string): Promise<Knocked> {
  const nothing: Snapshot = { caseId: changeId, seq: 0, offsetMs: 0, deadlines: [] }
  const startWorkflowOperation = new WithStartWorkflowOperation<typeof changeGate>(CHANGE_GATE, {
    workflowId: changeGateId(changeId),
    taskQueue,
    args: [nothing],
    workflowIdConflictPolicy: 'USE_EXISTING',
  })
  try {
    const decided = await client.withDeadline(Date.now() + ANSWER_MS, () =>
      client.workflow.executeUpdateWithStart<typeof changeGate, Decided, [string]>(DECIDE, {
        args: [requestId],
        updateId: requestId,
        startWorkflowOperation,
      }),
    )
    return { kind: 'DECIDED', decided }
  } catch (error) {
    const refusal = refusalIn(error)
    return refusal ? { kind: 'REFUSED', refusal } : { kind: 'AWAY' }
  }
}

/** The activity's refusal, two causes below the failed Update. */
function refusalIn(error: unknown): Refusal | null {
  for (let here = error; here instanceof Error; here = here.cause) {
    if (here instanceof ApplicationFailure && here.nonRetryable)
      return (here.details?.[0] as Refusal | undefined) ?? null
  }
  return null
}
