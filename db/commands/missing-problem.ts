import type { EngineTransaction } from '#db/connection.ts'
import { isProblemMissing } from '#db/queries/problem-missing.ts'
import type { IncidentRow } from '#db/tables/incident.ts'
import { type ProblemGround, problemGrounds } from '#domain/problem.ts'

/** The grounds as the graph names them. */
const CONDITIONS: Readonly<Record<ProblemGround, string>> = {
  MAJOR_WITH_WORKAROUND: 'MAJOR_INCIDENT_WITH_WORKAROUND',
  ROOT_CAUSE_UNKNOWN: 'ROOT_CAUSE_UNKNOWN',
  MANY_IDENTICAL: 'MANY_IDENTICAL',
}

/** Why the incident may not be closed yet: it begets a problem, and none is linked. Empty when it may. */
export async function missingProblem(tx: EngineTransaction, row: IncidentRow): Promise<readonly string[]> {
  if (!(await isProblemMissing(tx, row))) return []
  const { isMajorIncident, workaround, isRootCauseKnown } = row
  return problemGrounds({ isMajorIncident, hasWorkaround: workaround !== null, isRootCauseKnown }).map(
    ground => CONDITIONS[ground],
  )
}
