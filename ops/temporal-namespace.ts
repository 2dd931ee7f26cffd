import { setTimeout as pause } from 'node:timers/promises'
import { Connection, isGrpcServiceError } from '@temporalio/client'

/** What a running case can be found by in Temporal's own list. */
export const searchAttributes = {
  caseId: 'Keyword',
  organisationId: 'Keyword',
  priority: 'Int',
  dueAt: 'Datetime',
} as const

/** IndexedValueType of Temporal's protocol. */
const typeNumbers = { Keyword: 2, Int: 3, Datetime: 6 } as const

const retentionDays = 30
const day = 86_400
const patienceMs = 20_000
const grpcNotFound = 5

/** Brings the namespace to 30 days of retention and our search attributes, whatever it was before. */
export async function prepareNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '10s' })
  try {
    await bringRetention(connection, namespace)
    await retried(() => bringAttributes(connection, namespace))
  } finally {
    await connection.close()
  }
}

async function bringRetention(connection: Connection, namespace: string): Promise<void> {
  const retention = { seconds: retentionDays * day } as never
  try {
    const found = await connection.workflowService.describeNamespace({ namespace })
    if (Number(found.config?.workflowExecutionRetentionTtl?.seconds ?? 0) >= retentionDays * day) return
    await connection.workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: retention },
    })
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== grpcNotFound) throw error
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention })
  }
}

async function bringAttributes(connection: Connection, namespace: string): Promise<void> {
  const found = await connection.operatorService.listSearchAttributes({ namespace })
  const wanted = Object.entries(searchAttributes).filter(([name]) => !(name in (found.customAttributes ?? {})))
  if (wanted.length === 0) return
  const attributes = Object.fromEntries(wanted.map(([name, type]) => [name, typeNumbers[type]]))
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: attributes })
}

/** A namespace just registered takes some seconds to be known to every part of the server. */
async function retried(work: () => Promise<void>): Promise<void> {
  const giveUpAt = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (performance.now() > giveUpAt) throw error
      await pause(250)
    }
  }
}
