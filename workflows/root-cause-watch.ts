import { continueAsNew, proxyActivities } from '@temporalio/workflow'
import type { ProblemActivities, Snapshot } from './activities/problem.ts'
import { watchDeadlines } from './watch-deadlines.ts'

const { settleProblem } = proxyActivities<ProblemActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '250ms', backoffCoefficient: 2, maximumInterval: '10s' },
})

/**
 * Watches one problem: has its owner reminded on working days 5, 8 and 10 of the analysis, has recorded what was not sent
 * by day ten, by the day agreed or by day twenty, and asks after a known error and after silence.
 */
export const rootCauseWatch = (start: Snapshot): Promise<void> =>
  watchDeadlines(start, {
    settle: settleProblem,
    continueAsNew: known => continueAsNew<typeof rootCauseWatch>(known),
  })
