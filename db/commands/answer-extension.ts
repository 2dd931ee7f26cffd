import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { receivesAnalysis } from '#domain/problem-side.ts'
import { agreedAppointments, isRootCauseTimed } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents, toPoint } from './file-letters.ts'
import { type Checks, fail, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { news, toProblemOwner } from './problem-letters.ts'
import { namesNoSchool } from './problem-texts.ts'
import { appointAll } from './settle-problem.ts'

export type AnswerExtensionInput = ProblemInput & Readonly<{ isGranted: boolean; answer?: string | null }>
export type ExtensionAnswered = Readonly<{ kind: 'ExtensionAnswered'; problemId: string; isGranted: boolean }>

/** AUB agrees to the day that was asked for, or does not. What was missed before it agreed stays missed. */
export async function answerExtension(
  tx: CommandTransaction,
  input: AnswerExtensionInput,
): Promise<Outcome<ExtensionAnswered>> {
  const { isGranted } = input
  const checks: Checks = { refusal: null }
  const answer = text(checks, 'answer', input.answer, { min: 3, max: 2_000 })
  if (!isGranted && !answer) fail(checks, 'answer', 'REQUIRED')
  checks.refusal ??= await namesNoSchool(tx, { answer })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'answerExtension', input, receivesAnalysis)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  const [asked] = await tx.sql`select id, to_char(wished_on, 'YYYY-MM-DD') as "wishedOn" from root_cause_extension
    where case_id = ${row.id} and answered_at is null`
  if (!asked) return refuse('ExtensionNotAsked')
  const wishedOn = asked.wishedOn as string
  if (isGranted && !isRootCauseTimed(row.rcaState)) return refuse('RootCauseNotOwed')
  // A day that has passed meanwhile cannot be agreed any more; it can be declined, and another one asked for.
  if (isGranted && wishedOn < copenhagenDate(open.at))
    return refuse('ExtensionNotLater', { detail: { dueOn: copenhagenDate(open.at) } })
  if (isGranted) {
    changeFile(open, { rcaState: 'EXTENDED', rcaAgreedDueOn: wishedOn })
    appointAll(open, agreedAppointments(wishedOn, open.at, open.instruction))
  }
  const with_ = await fileCorrespondents(tx, open)
  const what = isGranted ? 'EXTENSION_GRANTED' : 'EXTENSION_DECLINED'
  const told = news(what, tx.actor.organisationName, { text: answer, on: wishedOn })
  toProblemOwner(open, with_, told)
  if (row.openedById !== row.ownerId) toPoint(open, with_, row.openedById, 'CONTACT_POINT', told)
  record(open, {
    kind: 'ExtensionAnswered',
    at: open.at,
    speaker: speakerOf(tx),
    content: { wishedOn, isGranted, answer },
  })
  noteActivity(open)
  await storeFile(tx, open)
  await tx.sql`update root_cause_extension set answered_at = ${open.at}, answered_by = ${tx.actor.name},
    is_granted = ${isGranted}, answer = ${answer} where id = ${asked.id}`
  return { ok: true, value: { kind: 'ExtensionAnswered', problemId: row.id, isGranted } }
}
