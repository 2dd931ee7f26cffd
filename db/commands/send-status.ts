import type { CommandTransaction } from '#db/connection.ts'
import { change, isOpenDuty, type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { actualTime, withinCase } from './actual-time.ts'
import { afterLastStatus, answerLate } from './answer-late.ts'
import { clockMark } from './begin-incident.ts'
import { correspondentsOf } from './correspondents.ts'
import { answerFeedback, stopLadders } from './duties.ts'
import { type Checks, text } from './input.ts'
import { type Correspondents, toContactPoint } from './letters.ts'
import { isResponsible, openForVerb, speakerOf } from './open-verb.ts'
import { checkedProposal, propose } from './propose-feedback-time.ts'
import { settleOpenCase } from './settle-due.ts'

export type SendStatusInput = Readonly<{
  id: string
  expectedVersion: number
  situation: string
  handling?: string | null
  nextStep?: string | null
  /** When it was really told, where it is recorded later, and why. */
  actualSentAt?: Date | null
  actualReason?: string | null
  /** When the next feedback is proposed for; the counterpart accepts or proposes another. */
  nextFeedbackAt?: Date | null
}>
export type StatusSent = Readonly<{ kind: 'StatusSent'; incidentId: string; seq: number }>

/** A status to the counterpart: from the responsible side it meets the open feedback duty. */
export async function sendStatus(
  tx: CommandTransaction,
  input: SendStatusInput,
  linkOf?: (proposalId: string) => string,
): Promise<Outcome<StatusSent>> {
  const checks: Checks = { refusal: null }
  const situation = text(checks, 'situation', input.situation, { min: 3, max: 10_000, isRequired: true })
  const handling = text(checks, 'handling', input.handling, { max: 10_000 })
  const nextStep = text(checks, 'nextStep', input.nextStep, { max: 10_000 })
  const actual = actualTime(checks, { field: 'actualSentAt', at: input.actualSentAt, reason: input.actualReason })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'sendStatus', input)
  if (!opened.ok) return opened
  const open = opened.value
  const next = nextIncidentState(open.row.state, 'sendStatus')
  if (!next.ok) return next
  await withinCase(tx, checks, open, 'actualSentAt', actual.at)
  await afterLastStatus(tx, checks, open, 'actualSentAt', actual.at)
  const proposed = checkedProposal(checks, open, 'nextFeedbackAt', { about: 'FEEDBACK', dueAt: input.nextFeedbackAt })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const isDuty = isResponsible(tx, open)
  const toldAt = actual.at ?? open.at
  const stopped = isDuty ? stopLadders(open) : []
  const answered = isDuty ? await answer(tx, open, actual.at) : null
  const number = open.row.statusCount + 1
  change(open, { statusCount: number })
  const with_ = await correspondentsOf(tx, open)
  tellCounterpart(open, with_, tx, {
    template: 'STATUS_SENT',
    number,
    sentAt: toldAt.toISOString(),
    sentBy: { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone },
    situation: situation ?? '',
    handling,
    nextStep,
    nextDueAt: nextFeedback(open)?.toISOString() ?? null,
  })
  const seq = record(open, {
    kind: 'StatusSent',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      number,
      situation,
      handling,
      nextStep,
      actualSentAt: actual.at?.toISOString() ?? null,
      actualReason: actual.reason,
      clock: answered ? clockMark(answered, toldAt) : null,
      ...(stopped.length > 0 && { stoppedLadders: stopped }),
    },
  })
  if (proposed) await propose(tx, open, { about: 'FEEDBACK', dueAt: proposed, note: null }, linkOf)
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'StatusSent', incidentId: open.row.id, seq } }
}

/** What the message answers: the duty of now, or of when it was really given. */
async function answer(tx: CommandTransaction, open: OpenCase, actualAt: Date | null): Promise<ClockRow | null> {
  if (!actualAt) return answerFeedback(open, open.at, false)
  const answered = await answerLate(tx, open, actualAt, false)
  await settleOpenCase(tx, open, 'COMMAND')
  return answered
}

const nextFeedback = (open: OpenCase) =>
  open.clocks.find(row => row.kind !== 'REACTION' && isOpenDuty(row))?.dueAt ?? null

/** The other side's contact point, every affected school and, from AUB, their suppliers: one message, a receipt for each. */
export function tellCounterpart(
  open: OpenCase,
  with_: Correspondents,
  tx: CommandTransaction,
  content: Parameters<typeof toContactPoint>[4],
): void {
  const { responsibleId, counterpartId } = open.row
  const other = isResponsible(tx, open) ? counterpartId : responsibleId
  for (const id of new Set([other, ...with_.suppliers])) {
    if (id !== tx.actor.organisationId) toContactPoint(open, with_, id, 'CONTACT_POINT', content)
  }
  for (const school of with_.schools) {
    if (school !== tx.actor.organisationId && school !== other)
      toContactPoint(open, with_, school, 'AFFECTED_SCHOOL', content)
  }
}
