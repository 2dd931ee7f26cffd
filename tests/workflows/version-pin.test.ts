import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeCurrent } from '#ops/workflow-version.ts'
import type { Snapshot } from '#workflows/activities/incident.ts'
import { bundleWorkflows } from '#workflows/bundle.ts'
import { DOORBELL, INCIDENT_WATCH, TASK_QUEUE, watchId } from '#workflows/engine-names.ts'
import { startTimeWork, type TimeWork } from '#workflows/time-work.ts'
import { eventually } from './eventually.ts'
import { ownNamespace } from './own-namespace.ts'

Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } })

const address = process.env.TEST_TEMPORAL_ADDRESS ?? ''
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const workers: TimeWork[] = []
let folder: string
let namespace: string
let connection: Connection
let client: Client
/** Which build settled which case, in order. */
const settled: string[] = []

beforeAll(async () => {
  namespace = await ownNamespace(address)
  connection = await Connection.connect({ address })
  client = new Client({ connection, namespace })
  folder = await mkdtemp(join(tmpdir(), 'aub-pin-'))
  await bundleWorkflows(join(folder, 'old.js'))
  const { code } = await bundleWorkflowCode({
    workflowsPath: here('./broken-watch.ts'),
    logger: new DefaultLogger('ERROR'),
  })
  await writeFile(join(folder, 'new.js'), code)
})
afterAll(async () => {
  for (const worker of workers) await worker.stop()
  await connection.close()
  await rm(folder, { recursive: true, force: true })
})

const soon = () => new Date(Date.now() + 3_600_000).toISOString()
const never = () => Promise.reject(new Error('nothing of the kind is watched in this test'))
const work = (build: string) => {
  const settleDue = async (caseId: string): Promise<Snapshot> => {
    settled.push(`${build} ${caseId}`)
    return { caseId, seq: 1, offsetMs: 0, deadlines: [soon()] }
  }
  const means = { settleDue, settleAnnex: never, settleChange: never, decideChange: never, settleProblem: never }
  workers.push(startTimeWork({ address, namespace, codePath: join(folder, `${build}.js`), means, build }))
}
const ring = (caseId: string, seq: number, deadlines: string[]) =>
  client.workflow.signalWithStart(INCIDENT_WATCH, {
    workflowId: watchId(caseId),
    taskQueue: TASK_QUEUE,
    args: [{ caseId, seq, offsetMs: 0, deadlines }],
    signal: DOORBELL,
    signalArgs: [{ caseId, seq, offsetMs: 0, deadlines }],
  })
/** The case is watched: its workflow answers from the code on which it runs. */
const watched = async (caseId: string) => {
  await ring(caseId, 1, [soon()])
  const handle = client.workflow.getHandle(watchId(caseId))
  await eventually(
    // The new code answers only once it has settled.
    () => handle.query<Snapshot>('deadlines').catch(() => null),
    seen => seen?.deadlines.length === 1,
  )
}
/** The case is over, and its watch ended without a single task that failed. */
const endsOn = async (caseId: string) => {
  await ring(caseId, 9, [])
  const handle = client.workflow.getHandle(watchId(caseId))
  await handle.result()
  const { events } = await handle.fetchHistory()
  expect(events?.some(one => one.workflowTaskFailedEventAttributes)).toBe(false)
  const done = events?.findLast(one => one.workflowTaskCompletedEventAttributes)?.workflowTaskCompletedEventAttributes
  return done?.deploymentVersion?.buildId
}

it('Workflow code that does not fit is deployed with its build pinned: what runs ends on the old code, what begins runs on the new, and it is rolled back (fault 19)', {
  timeout: 120_000,
}, async () => {
  const [before, meanwhile, after] = [randomUUID(), randomUUID(), randomUUID()]
  work('old')
  await makeCurrent(address, namespace, 'old')
  await watched(before)
  expect(settled).toEqual([])

  work('new')
  await makeCurrent(address, namespace, 'new')
  await watched(meanwhile)
  // The new code settles before it waits: that is how it does not fit.
  expect(settled).toEqual([`new ${meanwhile}`])
  await ring(before, 2, [soon()])

  await makeCurrent(address, namespace, 'old')
  await watched(after)
  expect(settled).toEqual([`new ${meanwhile}`])
  expect(await endsOn(before)).toBe('old')
  expect(await endsOn(meanwhile)).toBe('new')
  expect(await endsOn(after)).toBe('old')
})
