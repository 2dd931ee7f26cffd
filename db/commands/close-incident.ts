import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { change, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { nextIncidentState } from '#domain/incident.ts'
import { mayConfirmSolution } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { missingProblem } from './missing-problem.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'

export type CloseIncidentInput = Readonly<{ id: string; expectedVersion: number }>
export type IncidentClosed = Readonly<{ kind: 'IncidentClosed'; incidentId: string }>

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
  const conditions = await missingProblem(tx, row)
  if (conditions.length > 0) return refuse('ProblemRequired', { detail: { conditions: conditions.join(',') } })
  cancelAppointments(open, ['AUTO_CLOSE'])
  change(open, { state: 'CLOSED', closedAt: open.at })
  record(open, { kind: 'IncidentClosed', at: open.at, speaker: speakerOf(tx), content: {} })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'IncidentClosed', incidentId: row.id } }
}
