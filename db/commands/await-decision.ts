import { appoint, cancelAppointments } from '#db/appointments.ts'
import { SILENT_AFTER, silentAt } from '#domain/change-watch.ts'
import type { OpenChange } from './open-change-verb.ts'

/** From now on AUB's silence counts: it is reminded of the change after five and ten working days (C.3). */
export function awaitDecision(open: OpenChange): void {
  const { row, at, instruction } = open
  if (row.kind !== 'CHANGE' || row.type === 'STANDARD' || row.affectsAub === 'NO') return
  cancelAppointments(open, ['DECISION_SILENT'])
  for (const days of SILENT_AFTER) appoint(open, 'DECISION_SILENT', silentAt(at, days, instruction), { days })
}
