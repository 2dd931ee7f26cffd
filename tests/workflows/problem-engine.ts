import type { Snapshot } from '#workflows/activities/problem.ts'
import { DOORBELL, problemWatchId, ROOT_CAUSE_WATCH } from '#workflows/engine-names.ts'
import type { rootCauseWatch } from '#workflows/root-cause-watch.ts'
import type { TestEngine } from './engine.ts'

/** The doorbell of a problem, as the relay rings it. */
export const ringProblem = (engine: TestEngine, snapshot: Snapshot) =>
  engine.client.workflow.signalWithStart<typeof rootCauseWatch, [Snapshot]>(ROOT_CAUSE_WATCH, {
    workflowId: problemWatchId(snapshot.caseId),
    taskQueue: engine.taskQueue,
    args: [snapshot],
    signal: DOORBELL,
    signalArgs: [snapshot],
  })
