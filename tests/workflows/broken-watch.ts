import { proxyActivities } from '@temporalio/workflow'
import type { ChangeActivities } from '#workflows/activities/change.ts'
import type { IncidentActivities, Snapshot } from '#workflows/activities/incident.ts'
import { changeGate as realGate } from '#workflows/change-gate.ts'
import { incidentWatch as real } from '#workflows/incident-watch.ts'

const { settle } = proxyActivities<IncidentActivities>({ startToCloseTimeout: '20s' })

/** The watch with one careless change: it settles before it waits. Replay must refuse it. */
export async function incidentWatch(start: Snapshot): Promise<void> {
  await settle(start.caseId)
  await real(start)
}

const { settleChange } = proxyActivities<ChangeActivities>({ startToCloseTimeout: '20s' })

/** The gate with the same careless change. */
export async function changeGate(start: Snapshot): Promise<void> {
  await settleChange(start.caseId)
  await realGate(start)
}
