import { appoint, cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { change, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { autoCloseAfter, nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { actualTime, withinCase } from './actual-time.ts'
import { afterLastStatus, answerLate } from './answer-late.ts'
import { begin, checkedHandler, clockMark, type Handler } from './begin-incident.ts'
import { correspondentsOf } from './correspondents.ts'
import { answerFeedback, endDuties, stopLadders } from './duties.ts'
import { endOfWorkingDay } from './end-of-working-day.ts'
import { type Checks, text } from './input.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'
import { tellCounterpart } from './send-status.ts'

export type ResolveIncidentInput = Readonly<{
  id: string
  expectedVersion: number
  text: string
  isRootCauseKnown: boolean
  workaround?: string | null
  actualResolvedAt?: Date | null
  actualReason?: string | null
  handler?: Handler | null
}>
export type IncidentResolved = Readonly<{ kind: 'IncidentResolved'; incidentId: string }>

/** Solved: the message of it ends the feedback series; a case that nobody had begun is begun too. */
export async function resolveIncident(
  tx: CommandTransaction,
  input: ResolveIncidentInput,
): Promise<Outcome<IncidentResolved>> {
  const checks: Checks = { refusal: null }
  const resolution = text(checks, 'text', input.text, { min: 3, max: 10_000, isRequired: true })
  const workaround = text(checks, 'workaround', input.workaround, { min: 3, max: 10_000 })
  const actual = actualTime(checks, {
    field: 'actualResolvedAt',
    at: input.actualResolvedAt,
    reason: input.actualReason,
  })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'resolveIncident', input)
  if (!opened.ok) return opened
  const open = opened.value
  if (!isResponsible(tx, open)) return refuse('NotPermitted')
  const next = nextIncidentState(open.row.state, 'resolve')
  if (!next.ok) return next
  await withinCase(tx, checks, open, 'actualResolvedAt', actual.at)
  await afterLastStatus(tx, checks, open, 'actualResolvedAt', actual.at)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (open.row.handlingStartedAt === null) {
    const handler = checkedHandler(tx, input.handler)
    if (!handler.ok) return handler
    await begin(tx, open, handler.value, actual)
  }
  const solvedAt = actual.at ?? open.at
  const answered = actual.at ? await answerLate(tx, open, actual.at, true) : answerFeedback(open, solvedAt, true)
  endDuties(open, solvedAt)
  stopLadders(open)
  change(open, {
    state: 'RESOLVED',
    resolvedAt: open.at,
    resolutionText: resolution,
    isRootCauseKnown: input.isRootCauseKnown,
    workaround,
    actualResolvedAt: actual.at,
    actualReason: actual.reason,
  })
  const with_ = await correspondentsOf(tx, open)
  const silent = autoCloseAfter(open.instruction)
  const closesAt = silent === null ? null : endOfWorkingDay(open, open.at, silent)
  cancelAppointments(open, ['AUTO_CLOSE', 'SOLUTION_TIME', 'OUTAGE_NEAR', 'OUTAGE_PROMOTION', 'COORDINATOR_MISSING'])
  if (closesAt) appoint(open, 'AUTO_CLOSE', closesAt)
  tellCounterpart(open, with_, tx, {
    template: 'INCIDENT_RESOLVED',
    resolvedAt: open.at.toISOString(),
    resolvedBy: { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone },
    resolution: resolution ?? '',
    workaround,
    isRootCauseKnown: input.isRootCauseKnown,
    closesOn: closesAt ? copenhagenDate(new Date(closesAt.getTime() - 1_000)) : null,
  })
  record(open, {
    kind: 'IncidentResolved',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      resolution,
      workaround,
      isRootCauseKnown: input.isRootCauseKnown,
      actualResolvedAt: actual.at?.toISOString() ?? null,
      actualReason: actual.reason,
      clock: answered ? clockMark(answered, solvedAt) : null,
    },
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'IncidentResolved', incidentId: open.row.id } }
}
