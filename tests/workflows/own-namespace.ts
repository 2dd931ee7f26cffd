import { randomUUID } from 'node:crypto'
import { prepareNamespace } from '#ops/temporal-namespace.ts'

/**
 * A namespace of this file's own on the shared server, for stories that run the whole engine on its usual task queue:
 * two files would take each other's work. Before anything in this process has asked for the engine.
 */
export async function ownNamespace(address: string): Promise<string> {
  const namespace = `aub-${randomUUID().slice(0, 8)}`
  await prepareNamespace(address, namespace)
  process.env.TEMPORAL_NAMESPACE = namespace
  return namespace
}
