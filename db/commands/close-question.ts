import { and, eq, isNull } from 'drizzle-orm'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { dialogueEntry } from '#db/tables/gate.ts'
import { entryOf, openForDialogue, stored } from './dialogue.ts'
import type { ChangeInput } from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'

export type CloseQuestionInput = ChangeInput & Readonly<{ questionId: string }>

/** Only the side that asked says that it was answered. */
export async function closeQuestion(tx: CommandTransaction, input: CloseQuestionInput) {
  const opened = await openForDialogue(tx, 'closeQuestion', input)
  if (!opened.ok) return opened
  const open = opened.value
  const question = await entryOf(tx, open, input.questionId, 'QUESTION')
  if (!question) return refuse('NotFound', { field: ['questionId'], detail: { noun: 'QUESTION' } })
  if (question.organisationId !== tx.actor.organisationId)
    return refuse('OnlyTheAskerCloses', { field: ['questionId'] })
  if (question.closedAt) return refuse('QuestionIsClosed', { field: ['questionId'] })
  await tx.db
    .update(dialogueEntry)
    .set({ closedAt: open.at })
    .where(and(eq(dialogueEntry.id, question.id), isNull(dialogueEntry.closedAt)))
  record(open, {
    kind: 'QuestionClosed',
    at: open.at,
    speaker: speakerOf(tx),
    content: { entryId: question.id, question: question.text },
  })
  return stored(tx, open, 'QuestionClosed', question.id)
}
