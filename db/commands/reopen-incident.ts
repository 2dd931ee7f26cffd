import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { change, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { mayReopen, nextIncidentState } from '#domain/incident.ts'
import { mayConfirmSolution } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { appointByPriority } from './appoint-by-priority.ts'
import { correspondentsOf } from './correspondents.ts'
import { startFirstClocks } from './duties.ts'
import { tellNews } from './incident-news.ts'
import { type Checks, text } from './input.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'

export type ReopenIncidentInput = Readonly<{ id: string; expectedVersion: number; text: string }>
export type IncidentReopened = Readonly<{ kind: 'IncidentReopened'; incidentId: string }>

/** Not solved after all: a new cycle with new clocks from now; the stamps of the cycle before are kept (C.1, R-5.14, F27). */
export async function reopenIncident(
  tx: CommandTransaction,
  input: ReopenIncidentInput,
): Promise<Outcome<IncidentReopened>> {
  const checks: Checks = { refusal: null }
  const why = text(checks, 'text', input.text, { min: 3, max: 10_000, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'reopenIncident', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!mayConfirmSolution(tx.actor, row)) return refuse('NotPermitted')
  const next = nextIncidentState(row.state, 'reopen')
  if (!next.ok) return next
  if (row.closedAt && !mayReopen(row.closedAt, open.at)) return refuse('ReopenTooLate', { field: ['id'] })
  const { cycle, handlingStartedAt, resolvedAt, closedAt, actualResolvedAt } = row
  await tx.sql`insert into incident_cycle (case_id, cycle, handling_started_at, resolved_at, closed_at, actual_resolved_at, reopened_at)
    values (${row.id}, ${cycle}, ${handlingStartedAt}, ${resolvedAt}, ${closedAt}, ${actualResolvedAt}, ${open.at})`
  cancelAppointments(open, ['AUTO_CLOSE'])
  change(open, {
    state: 'IN_PROGRESS',
    cycle: cycle + 1,
    handlingStartedAt: null,
    actualBegunAt: null,
    resolvedAt: null,
    closedAt: null,
    actualResolvedAt: null,
    // Agreed for the solution that did not hold; the history keeps it.
    agreedResolutionAt: null,
    actualReason: null,
    isRootCauseKnown: null,
  })
  const with_ = await correspondentsOf(tx, open)
  open.hourly = 0
  startFirstClocks(open, { at: open.at, reason: 'REOPENED' }, with_)
  appointByPriority(open, open.at)
  await tellNews(tx, open, { what: 'REOPENED', text: why })
  record(open, {
    kind: 'IncidentReopened',
    at: open.at,
    speaker: speakerOf(tx),
    content: { text: why, cycle: cycle + 1 },
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'IncidentReopened', incidentId: row.id } }
}
