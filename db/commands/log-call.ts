import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { change, type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import { type CallResult, mayBeStatus } from '#domain/coordination.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { withinCase } from './actual-time.ts'
import { afterLastStatus, answerLate } from './answer-late.ts'
import { clockMark } from './begin-incident.ts'
import { answerFeedback, stopLadders } from './duties.ts'
import { type Checks, fail, phone, second, text } from './input.ts'
import { isResponsible, openForVerb, speakerOf } from './open-verb.ts'
import { settleOpenCase } from './settle-due.ts'

export type LogCallInput = Readonly<{
  id: string
  expectedVersion: number
  number: string
  caller?: string | null
  spokenWith?: string | null
  at?: Date | null
  result: CallResult
  note: string
  isStatus?: boolean | null
}>
export type CallLogged = Readonly<{ kind: 'CallLogged'; incidentId: string; seq: number }>

const DAY_MS = 86_400_000

/**
 * A telephone call on the case, or an attempt: it settles the telephone duty of a priority 1, and counts as a
 * status to the counterpart when the caller says so and somebody heard it (R-4.15, F11).
 */
export async function logCall(tx: CommandTransaction, input: LogCallInput): Promise<Outcome<CallLogged>> {
  const checks: Checks = { refusal: null }
  const number = phone(checks, 'number', input.number)
  if (number === null) fail(checks, 'number', 'REQUIRED')
  const caller = text(checks, 'caller', input.caller ?? tx.actor.reporterName ?? tx.actor.name, { min: 2, max: 120 })
  const isHeard = input.result === 'ANSWERED'
  const spokenWith = text(checks, 'spokenWith', input.spokenWith, { min: 2, max: 120, isRequired: isHeard })
  const note = text(checks, 'note', input.note, { min: 3, max: 10_000, isRequired: true })
  const isStatus = input.isStatus ?? false
  if (isStatus && !mayBeStatus(input.result)) fail(checks, 'isStatus', 'NOT_HEARD')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'logCall', input)
  if (!opened.ok) return opened
  const open = opened.value
  const next = nextIncidentState(open.row.state, 'sendStatus')
  if (!next.ok) return next
  const at = second(input.at) ?? open.at
  if (at > open.at) fail(checks, 'at', 'IN_FUTURE')
  // The call may have come first and the case after it; a status is about a case that is there.
  if (at < new Date(open.row.openedAt.getTime() - DAY_MS)) fail(checks, 'at', 'BEFORE_OPENED')
  if (isStatus && at < open.row.openedAt) fail(checks, 'at', 'BEFORE_OPENED')
  if (isStatus && at < open.at) {
    await withinCase(tx, checks, open, 'at', at)
    if (isResponsible(tx, open)) await afterLastStatus(tx, checks, open, 'at', at)
  }
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  settlePhoneDuty(tx, open, at)
  const answered = isStatus ? await tellByPhone(tx, open, at) : null
  const seq = record(open, {
    kind: 'CallLogged',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      number,
      caller,
      spokenWith,
      calledAt: at.toISOString(),
      result: input.result,
      note,
      ...(isStatus && { statusNumber: open.row.statusCount, clock: answered && clockMark(answered, at) }),
    },
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'CallLogged', incidentId: open.row.id, seq } }
}

/** A call of the school side, or an attempt, is all that section 5.2.3 asks for besides the mail. */
function settlePhoneDuty(tx: CommandTransaction, open: OpenCase, at: Date): void {
  const { isCallRequired, callSettledAt } = open.row
  if (!isCallRequired || callSettledAt || tx.actor.organisationKind === 'AUB') return
  change(open, { callSettledAt: at })
  cancelAppointments(open, ['CALL_MISSING'])
}

/** Any status to the counterpart counts, whatever its channel, if it is recorded; with the time of the call. */
async function tellByPhone(tx: CommandTransaction, open: OpenCase, at: Date): Promise<ClockRow | null> {
  change(open, { statusCount: open.row.statusCount + 1 })
  if (!isResponsible(tx, open)) return null
  stopLadders(open)
  if (at.getTime() === open.at.getTime()) return answerFeedback(open, at, false)
  const answered = await answerLate(tx, open, at, false)
  await settleOpenCase(tx, open, 'COMMAND')
  return answered
}
