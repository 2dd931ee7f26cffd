import { proxyActivities } from '@temporalio/workflow'
import type { AnnexActivities, AnnexSnapshot } from '#workflows/activities/annex.ts'
import type { ChangeActivities } from '#workflows/activities/change.ts'
import type { IncidentActivities, Snapshot } from '#workflows/activities/incident.ts'
import type { ProblemActivities } from '#workflows/activities/problem.ts'
import { annexWatch as realAnnex } from '#workflows/annex-watch.ts'
import { changeGate as realGate } from '#workflows/change-gate.ts'
import { incidentWatch as real } from '#workflows/incident-watch.ts'
import { rootCauseWatch as realProblem } from '#workflows/root-cause-watch.ts'

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

const { settleProblem } = proxyActivities<ProblemActivities>({ startToCloseTimeout: '20s' })

/** The watch of a problem with it. */
export async function rootCauseWatch(start: Snapshot): Promise<void> {
  await settleProblem(start.caseId)
  await realProblem(start)
}

const { settleAnnex } = proxyActivities<AnnexActivities>({ startToCloseTimeout: '20s' })

/** And the watch of an annex. */
export async function annexWatch(start: AnnexSnapshot): Promise<void> {
  await settleAnnex(start.organisationId)
  await realAnnex(start)
}
