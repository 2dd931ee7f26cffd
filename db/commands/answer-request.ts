import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { change, type OpenCase, record } from '#db/open-case.ts'
import { requestOf } from '#db/queries/requests.ts'
import { storeCase } from '#db/store-case.ts'
import { needsText, nextRequestState, type RequestAnswer } from '#domain/case-type.ts'
import type { Outcome } from '#domain/refusal.ts'
import { coordinationNews } from './coordination-news.ts'
import { correspondentsOf } from './correspondents.ts'
import { type Checks, invalid, text } from './input.ts'
import { type Correspondents, toEscalationContact } from './letters.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'
import { rung } from './rung.ts'
import { tellCounterpart } from './send-status.ts'

export type AnswerRequestInput = Readonly<{
  id: string
  expectedVersion: number
  answer: RequestAnswer
  text?: string | null
}>
export type RequestAnswered = Readonly<{ kind: 'RequestAnswered'; incidentId: string }>

/** What the side that was asked answers: a test, information, resources, a talk. */
export async function answerRequest(
  tx: CommandTransaction,
  input: AnswerRequestInput,
): Promise<Outcome<RequestAnswered>> {
  const checks: Checks = { refusal: null }
  const words = text(checks, 'text', input.text, { min: 3, max: 10_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'answerRequest', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  const request = await requestOf(tx, row.id)
  if (!request) return refuse('NotARequest')
  // A talk is held by both: either may say that it was.
  if (!isResponsible(tx, open) && row.caseType !== 'OPERATIONAL_DIALOGUE') return refuse('NotPermitted')
  if (row.state === 'CLOSED' || row.state === 'CANCELLED') return refuse('AlreadyClosed')
  const next = nextRequestState(row.caseType, request.state, input.answer)
  if (!next.ok) return next
  if (words === null && needsText(input.answer, row.caseType)) {
    return { ok: false, refusal: invalid('text', input.answer === 'DECLINED' ? 'REASON_WANTED' : 'REQUIRED') }
  }
  await tx.sql`update case_request set state = ${next.value}, answer = coalesce(${words}, answer), answered_at = ${open.at},
    answered_by_name = ${tx.actor.name} where case_id = ${row.id}`
  cancelAppointments(open, ['REPLY_DUE'])
  if (next.value === 'ACCEPTED') change(open, { state: 'IN_PROGRESS', handlingStartedAt: open.at })
  else change(open, { state: 'RESOLVED', resolvedAt: open.at, resolutionText: words, isRootCauseKnown: true })
  const with_ = await correspondentsOf(tx, open)
  const by = { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone }
  const news = coordinationNews({ what: `REQUEST_${next.value as RequestAnswer}`, by, text: words })
  tellCounterpart(open, with_, tx, news)
  if (next.value === 'DECLINED') tellLevelTwo(open, with_, news)
  const content = { answer: next.value, text: words }
  record(open, { kind: 'RequestAnswered', at: open.at, speaker: speakerOf(tx), content })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'RequestAnswered', incidentId: row.id } }
}

/** "I fornødent omfang" leaves room for a refusal: it goes to level 2 of both sides. */
function tellLevelTwo(open: OpenCase, with_: Correspondents, news: ReturnType<typeof coordinationNews>): void {
  for (const id of [open.row.responsibleId, open.row.counterpartId]) {
    const second = rung(with_.annexes.get(id), open.at, 2)
    if (second) toEscalationContact(open, with_, id, second, news)
  }
}
