import type { CommandTransaction } from '#db/connection.ts'
import { change, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { nextIncidentState } from '#domain/incident.ts'
import { mayConfirmSolution } from '#domain/incident-side.ts'
import { type ProblemGround, problemGrounds } from '#domain/problem.ts'
import type { Outcome } from '#domain/refusal.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'

export type CloseIncidentInput = Readonly<{ id: string; expectedVersion: number }>
export type IncidentClosed = Readonly<{ kind: 'IncidentClosed'; incidentId: string }>

/** The grounds as the graph names them. */
const CONDITIONS: Readonly<Record<ProblemGround, string>> = {
  MAJOR_WITH_WORKAROUND: 'MAJOR_INCIDENT_WITH_WORKAROUND',
  ROOT_CAUSE_UNKNOWN: 'ROOT_CAUSE_UNKNOWN',
  MANY_IDENTICAL: 'MANY_IDENTICAL',
}

/** The reporter or the counterpart confirms that it is solved; refused while section 5.3 requires a problem. */
export async function closeIncident(
  tx: CommandTransaction,
  input: CloseIncidentInput,
): Promise<Outcome<IncidentClosed>> {
  const opened = await openForVerb(tx, 'closeIncident', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!mayConfirmSolution(tx.actor, row)) return refuse('NotPermitted')
  const next = nextIncidentState(row.state, 'close')
  if (!next.ok) return next
  const { isMajorIncident, isRootCauseKnown } = row
  const grounds = problemGrounds({ isMajorIncident, hasWorkaround: row.workaround !== null, isRootCauseKnown })
  const conditions = grounds.map(ground => CONDITIONS[ground])
  if (conditions.length > 0) return refuse('ProblemRequired', { detail: { conditions: conditions.join(',') } })
  change(open, { state: 'CLOSED', closedAt: open.at })
  record(open, { kind: 'IncidentClosed', at: open.at, speaker: speakerOf(tx), content: {} })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'IncidentClosed', incidentId: row.id } }
}
