import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { change, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { nextIncidentState } from '#domain/incident.ts'
import { mayCancel } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { endDuties, stopLadders } from './duties.ts'
import { tellNews } from './incident-news.ts'
import { type Checks, fail, text } from './input.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'

export type CancelIncidentInput = Readonly<{
  id: string
  expectedVersion: number
  reason: 'MISTAKE' | 'DUPLICATE'
  text: string
  duplicateOf?: string | null
}>
export type IncidentCancelled = Readonly<{ kind: 'IncidentCancelled'; incidentId: string }>
const everything = [
  'AUTO_CLOSE',
  'SOLUTION_TIME',
  'OUTAGE_NEAR',
  'OUTAGE_PROMOTION',
  'COORDINATOR_MISSING',
  'CALL_MISSING',
  'REPLY_DUE',
]

/** Taken back by the side that reported it, as a mistake or a duplicate: all clocks end without a breach (C.1, R-4.11). */
export async function cancelIncident(
  tx: CommandTransaction,
  input: CancelIncidentInput,
): Promise<Outcome<IncidentCancelled>> {
  const checks: Checks = { refusal: null }
  const why = text(checks, 'text', input.text, { min: 3, max: 2_000, isRequired: true })
  if (input.reason === 'DUPLICATE' && !input.duplicateOf) fail(checks, 'duplicateOf', 'REQUIRED')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'cancelIncident', input)
  if (!opened.ok) return opened
  const open = opened.value
  if (!mayCancel(tx.actor, open.row)) return refuse('NotPermitted')
  const next = nextIncidentState(open.row.state, 'cancel')
  if (!next.ok) return next
  const duplicateOf = input.reason === 'DUPLICATE' ? await otherCase(tx, input.duplicateOf ?? '', open.row.id) : null
  if (input.reason === 'DUPLICATE' && !duplicateOf) return refuse('NotFound', { field: ['duplicateOf'] })
  endDuties(open, open.at)
  stopLadders(open)
  cancelAppointments(open, everything)
  change(open, { state: 'CANCELLED', cancelReason: input.reason, duplicateOfId: duplicateOf?.id ?? null })
  await tellNews(tx, open, { what: 'CANCELLED', text: why })
  record(open, {
    kind: 'IncidentCancelled',
    at: open.at,
    speaker: speakerOf(tx),
    // Without the other case's number: not every party of this one may know that there is such a case (C.4).
    content: { reason: input.reason, text: why },
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'IncidentCancelled', incidentId: open.row.id } }
}

/** Another case that the actor may see; a foreign one answers as one that never existed. */
export async function otherCase(
  { sql }: CommandTransaction,
  id: string,
  thisId: string | null,
): Promise<{ id: string; number: string; closedAt: Date | null } | null> {
  const [row] =
    await sql`select id, number, closed_at as "closedAt" from incident where id = ${id} and id is distinct from ${thisId}`
  return (row as { id: string; number: string; closedAt: Date | null } | undefined) ?? null
}
