'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { RotateOnCallSecretDocument } from '#graphql/generated/operations.ts'

/** A new secret for the on-call webhook, shown this once (E.3). */
export async function rotateSecret(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { onCall: text } = annexWords(await language())
  return answerForm(before, form, async field => {
    const input = { clientMutationId: field('key') || null }
    const told = (await act(RotateOnCallSecretDocument, { input })).rotateOnCallSecret
    if (told.__typename !== 'OnCallSecretRotated') return { told }
    return { told, message: text.done, shown: [{ label: text.label, text: told.secret }] }
  })
}
