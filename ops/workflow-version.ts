import { setTimeout as pause } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import { DEPLOYMENT } from '#workflows/engine-names.ts'

const patienceMs = 20_000

/**
 * New workflows begin on the worker of this build from now on; those that run stay with the build on which they began.
 * The same act rolls back. A worker of the build must have called first, and a new server takes some seconds to hear it.
 */
export async function makeCurrent(address: string, namespace: string, buildId: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '10s' })
  const giveUpAt = performance.now() + patienceMs
  try {
    for (;;) {
      try {
        await connection.workflowService.setWorkerDeploymentCurrentVersion({
          namespace,
          deploymentName: DEPLOYMENT,
          buildId,
          version: `${DEPLOYMENT}.${buildId}`,
        })
        return
      } catch (error) {
        if (performance.now() > giveUpAt) throw error
        await pause(250)
      }
    }
  } finally {
    await connection.close()
  }
}
