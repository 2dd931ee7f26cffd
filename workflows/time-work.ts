import { setTimeout as pause } from 'node:timers/promises'
import { NativeConnection, Worker } from '@temporalio/worker'
import { type AnnexMeans, annexActivities } from './activities/annex.ts'
import { type ChangeMeans, changeActivities } from './activities/change.ts'
import { type IncidentMeans, incidentActivities } from './activities/incident.ts'
import { type ProblemMeans, problemActivities } from './activities/problem.ts'
import { DEPLOYMENT, TASK_QUEUE } from './engine-names.ts'
import { logLine, reasonOf } from './log.ts'

export type TimeWork = Readonly<{ stop(): Promise<void> }>

const AGAIN_MS = 500
const GRACE_MS = 5_000
const STICKY_MS = 3_000
/** Fewer than the worker's database lanes, which the post and the relay use too. */
const MOST_AT_ONCE = 4

/** Runs the workflows' work, and comes back for ever when Temporal is away. */
export function startTimeWork(input: {
  address: string
  namespace: string
  codePath: string
  means: IncidentMeans & AnnexMeans & ChangeMeans & ProblemMeans
  taskQueue?: string
  /** The build of the workflows' code: a workflow then ends on the build on which it began. */
  build?: string | undefined
}): TimeWork {
  const ending = new AbortController()
  let worker: Worker | undefined
  let isAway = false

  async function work(): Promise<void> {
    const connection = await NativeConnection.connect({ address: input.address })
    try {
      worker = await Worker.create({
        connection,
        namespace: input.namespace,
        taskQueue: input.taskQueue ?? TASK_QUEUE,
        workflowBundle: { codePath: input.codePath },
        activities: {
          ...incidentActivities(input.means),
          ...annexActivities(input.means),
          ...changeActivities(input.means),
          ...problemActivities(input.means),
        },
        maxConcurrentActivityTaskExecutions: MOST_AT_ONCE,
        ...(input.build && {
          workerDeploymentOptions: {
            version: { deploymentName: DEPLOYMENT, buildId: input.build },
            useWorkerVersioning: true as const,
            defaultVersioningBehavior: 'PINNED' as const,
          },
        }),
        shutdownGraceTime: GRACE_MS,
        // How long a case waits for a worker that knew it and was killed.
        stickyQueueScheduleToStartTimeout: STICKY_MS,
      })
      logLine('INFO', isAway ? 'Temporal is back' : 'Temporal answers; the timers are watched')
      isAway = false
      if (!ending.signal.aborted) await worker.run()
    } finally {
      worker = undefined
      await connection.close()
    }
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        await work()
      } catch (error) {
        if (!isAway) logLine('WARN', `Temporal is away, the sweep keeps the deadlines meanwhile: ${reasonOf(error)}`)
        isAway = true
      }
      await pause(AGAIN_MS, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    async stop() {
      ending.abort()
      if (worker?.getState() === 'RUNNING') worker.shutdown()
      await running
    },
  }
}
