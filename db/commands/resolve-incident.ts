import type { CommandTransaction } from '#db/connection.ts'
import { change, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { dateAfterWorkingDays, WORKING_DAY_PROFILES } from '#domain/calendar.ts'
import { autoCloseAfter, nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { begin, checkedHandler, clockMark, type Handler } from './begin-incident.ts'
import { correspondentsOf } from './correspondents.ts'
import { answerFeedback, endDuties, stopLadders } from './duties.ts'
import { type Checks, fail, second, text } from './input.ts'
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
  const actualReason = text(checks, 'actualReason', input.actualReason, { min: 3, max: 2_000 })
  const actualResolvedAt = second(input.actualResolvedAt)
  if (actualResolvedAt && !actualReason) fail(checks, 'actualReason', 'REASON_REQUIRED')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'resolveIncident', input)
  if (!opened.ok) return opened
  const open = opened.value
  if (!isResponsible(tx, open)) return refuse('NotPermitted')
  const next = nextIncidentState(open.row.state, 'resolve')
  if (!next.ok) return next
  if (actualResolvedAt && actualResolvedAt < open.row.openedAt) fail(checks, 'actualResolvedAt', 'BEFORE_OPENED')
  if (actualResolvedAt && actualResolvedAt > open.at) fail(checks, 'actualResolvedAt', 'IN_FUTURE')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (open.row.state === 'NEW') {
    const handler = checkedHandler(tx, input.handler)
    if (!handler.ok) return handler
    begin(tx, open, handler.value, open.at)
  }
  const answered = answerFeedback(open, open.at, true)
  endDuties(open, open.at)
  stopLadders(open)
  change(open, {
    state: 'RESOLVED',
    resolvedAt: open.at,
    resolutionText: resolution,
    isRootCauseKnown: input.isRootCauseKnown,
    workaround,
    actualResolvedAt,
    actualReason,
  })
  const with_ = await correspondentsOf(tx, open)
  const silent = autoCloseAfter(open.instruction)
  const closes =
    silent === null
      ? null
      : dateAfterWorkingDays(WORKING_DAY_PROFILES[open.instruction.switches.workingDayProfile], open.at, silent)
  tellCounterpart(open, with_, tx, {
    template: 'INCIDENT_RESOLVED',
    resolvedAt: open.at.toISOString(),
    resolvedBy: { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone },
    resolution: resolution ?? '',
    workaround,
    isRootCauseKnown: input.isRootCauseKnown,
    closesOn: closes?.ok ? closes.value : null,
  })
  record(open, {
    kind: 'IncidentResolved',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      resolution,
      workaround,
      isRootCauseKnown: input.isRootCauseKnown,
      actualResolvedAt: actualResolvedAt?.toISOString() ?? null,
      actualReason,
      clock: answered ? clockMark(answered, open.at) : null,
    },
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'IncidentResolved', incidentId: open.row.id } }
}
