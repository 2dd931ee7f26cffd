import { proxyActivities } from '@temporalio/workflow'
import type { IncidentActivities, Snapshot } from '#workflows/activities/incident.ts'
import { incidentWatch as real } from '#workflows/incident-watch.ts'

const { settle } = proxyActivities<IncidentActivities>({ startToCloseTimeout: '20s' })

/** The watch with one careless change: it settles before it waits. Replay must refuse it. */
export async function incidentWatch(start: Snapshot): Promise<void> {
  await settle(start.caseId)
  await real(start)
}
