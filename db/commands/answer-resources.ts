import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { storeFile } from '#db/open-file.ts'
import { speaksInProblem } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents, toPoint } from './file-letters.ts'
import { type Checks, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { news } from './problem-letters.ts'
import { namesNoSchool } from './problem-texts.ts'

export type AnswerResourcesInput = ProblemInput & Readonly<{ requestId: string; answer: string }>
export type ResourcesAnswered = Readonly<{ kind: 'ResourcesAnswered'; problemId: string }>

/** Another side than the one that asked says what it sets aside, and when. */
export async function answerResources(
  tx: CommandTransaction,
  input: AnswerResourcesInput,
): Promise<Outcome<ResourcesAnswered>> {
  const checks: Checks = { refusal: null }
  const answer = text(checks, 'answer', input.answer, { min: 3, max: 2_000, isRequired: true }) ?? ''
  checks.refusal ??= await namesNoSchool(tx, { answer })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'answerResources', input, speaksInProblem)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  const [asked] = await tx.sql`select asked_by_id as "askedById", answered_at as "answeredAt" from resource_request
    where id = ${input.requestId} and case_id = ${row.id}`
  if (!asked) return refuse('NotFound', { field: ['requestId'], detail: { noun: 'RESOURCE_REQUEST' } })
  if (asked.askedById === tx.actor.organisationId) return refuse('NotPermitted')
  if (asked.answeredAt) return refuse('AlreadyAnswered', { field: ['requestId'] })
  const with_ = await fileCorrespondents(tx, open)
  const told = news('RESOURCES_ANSWERED', tx.actor.organisationName, { text: answer })
  toPoint(open, with_, asked.askedById as string, 'CONTACT_POINT', told)
  record(open, { kind: 'ResourcesAnswered', at: open.at, speaker: speakerOf(tx), content: { answer } })
  noteActivity(open)
  await storeFile(tx, open)
  await tx.sql`update resource_request set answered_at = ${open.at}, answered_by = ${tx.actor.name}, answer = ${answer}
    where id = ${input.requestId}`
  return { ok: true, value: { kind: 'ResourcesAnswered', problemId: row.id } }
}
