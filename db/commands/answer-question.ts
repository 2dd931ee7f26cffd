import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { tellChange } from './change-letters.ts'
import { entryOf, openForDialogue, say, stored } from './dialogue.ts'
import { type Checks, text } from './input.ts'
import type { ChangeInput } from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'

export type AnswerQuestionInput = ChangeInput & Readonly<{ questionId: string; text: string }>

/** An answer does not close the question: the asker does, when satisfied. */
export async function answerQuestion(tx: CommandTransaction, input: AnswerQuestionInput) {
  const checks: Checks = { refusal: null }
  const answer = text(checks, 'text', input.text, { min: 1, max: 10_000, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal } as const
  const opened = await openForDialogue(tx, 'answerQuestion', input)
  if (!opened.ok) return opened
  const open = opened.value
  const question = await entryOf(tx, open, input.questionId, 'QUESTION')
  if (!question) return refuse('NotFound', { field: ['questionId'], detail: { noun: 'QUESTION' } })
  if (question.closedAt) return refuse('QuestionIsClosed', { field: ['questionId'] })
  const entry = await say(tx, open, { kind: 'ANSWER', text: answer, questionId: question.id })
  await tellChange(tx, open, 'ANSWER', { text: answer })
  record(open, {
    kind: 'QuestionAnswered',
    at: open.at,
    speaker: speakerOf(tx),
    content: { entryId: entry.id, question: question.text, text: answer },
  })
  return stored(tx, open, 'QuestionAnswered', entry.id)
}
