'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { lifeWords } from '#app/_words/life-words.ts'
import { AcceptFeedbackTimeByLinkDocument } from '#graphql/generated/operations.ts'

/** Accepts the proposed time by the link of a mail, once (Instruks 4.2). */
export async function confirm(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { done } = lifeWords(await language()).confirm
  return answerForm(before, form, async field => {
    const input = { secret: field('token') }
    const told = (await act(AcceptFeedbackTimeByLinkDocument, { input })).acceptFeedbackTimeByLink
    return { told, message: done }
  })
}
