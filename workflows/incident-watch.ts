import { continueAsNew, proxyActivities } from '@temporalio/workflow'
import type { IncidentActivities, Snapshot } from './activities/incident.ts'
import { watchDeadlines } from './watch-deadlines.ts'

const { settle } = proxyActivities<IncidentActivities>({
  // Also how long a worker that was killed while settling holds its case up.
  startToCloseTimeout: '10s',
  retry: { initialInterval: '250ms', backoffCoefficient: 2, maximumInterval: '10s' },
})

/** Watches one incident: its clocks, its ladder and what else it is looked at again for (sections 3 and 4). */
export const incidentWatch = (start: Snapshot): Promise<void> =>
  watchDeadlines(start, { settle, continueAsNew: known => continueAsNew<typeof incidentWatch>(known) })
