import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { prepareNamespace } from '#ops/temporal-namespace.ts'
import { type AnnexMeans, annexActivities } from '#workflows/activities/annex.ts'
import { type ChangeMeans, changeActivities } from '#workflows/activities/change.ts'
import type { IncidentMeans, Snapshot } from '#workflows/activities/incident.ts'
import { incidentActivities } from '#workflows/activities/incident.ts'
import { type ProblemMeans, problemActivities } from '#workflows/activities/problem.ts'
import { bundleWorkflows } from '#workflows/bundle.ts'
import { DOORBELL, INCIDENT_WATCH, watchId } from '#workflows/engine-names.ts'
import type { incidentWatch } from '#workflows/incident-watch.ts'

export type TestEngine = Readonly<{
  address: string
  namespace: string
  taskQueue: string
  /** The workflows, bundled. */
  codePath: string
  client: Client
  /** A worker with these means, until `stop`. */
  work(means: IncidentMeans & Partial<AnnexMeans & ChangeMeans & ProblemMeans>): Promise<{ stop(): Promise<void> }>
  ring(snapshot: Snapshot): Promise<void>
  /** The snapshot that the watch of a case holds. */
  held(caseId: string): Promise<Snapshot>
  /** Resolves when the watch of a case has ended. */
  ended(caseId: string): Promise<void>
  close(): Promise<void>
}>

// Failing activities are part of the tests; the SDK's account of them is not.
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } })

const noChange = () => Promise.reject(new Error('no change is watched in this test'))
const noProblem = () => Promise.reject(new Error('no problem is watched in this test'))
const noAnnex = () => Promise.reject(new Error('no annex is watched in this test'))

/** The Temporal server of this test run, with a task queue of this file's own. */
export async function testEngine(address = process.env.TEST_TEMPORAL_ADDRESS): Promise<TestEngine> {
  if (!address) throw new Error('TEST_TEMPORAL_ADDRESS is set by `npm test`; run the tests through it')
  const namespace = 'aub'
  const taskQueue = `test-${randomUUID()}`
  await prepareNamespace(address, namespace)
  const connection = await Connection.connect({ address })
  const native = await NativeConnection.connect({ address })
  const client = new Client({ connection, namespace })
  const folder = await mkdtemp(join(tmpdir(), 'aub-bundle-'))
  const codePath = join(folder, 'workflows.js')
  await bundleWorkflows(codePath)
  const handle = (caseId: string) => client.workflow.getHandle<typeof incidentWatch>(watchId(caseId))

  return {
    address,
    namespace,
    taskQueue,
    codePath,
    client,
    async work(means) {
      const worker = await Worker.create({
        connection: native,
        namespace,
        taskQueue,
        workflowBundle: { codePath },
        activities: {
          ...incidentActivities(means),
          ...annexActivities({ settleAnnex: noAnnex, ...means }),
          ...problemActivities({ settleProblem: noProblem, ...means }),
          ...changeActivities({ settleChange: noChange, decideChange: noChange, ...means }),
        },
        shutdownGraceTime: '1s',
      })
      const running = worker.run()
      return {
        async stop() {
          worker.shutdown()
          await running
        },
      }
    },
    async ring(snapshot) {
      await client.workflow.signalWithStart<typeof incidentWatch, [Snapshot]>(INCIDENT_WATCH, {
        workflowId: watchId(snapshot.caseId),
        taskQueue,
        args: [snapshot],
        signal: DOORBELL,
        signalArgs: [snapshot],
      })
    },
    held: caseId => handle(caseId).query<Snapshot>('deadlines'),
    ended: caseId => handle(caseId).result(),
    async close() {
      await native.close()
      await connection.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
