'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { words } from '#app/_words/words.ts'
import { RequestPasswordResetDocument, ResetPasswordDocument } from '#graphql/generated/operations.ts'

/** Asks for a mail with a link; the answer is the same whether or not the address is known (C.4). */
export async function askForLink(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { reset: text } = words(await language()).people
  return answerForm(before, form, async field => ({
    told: (await act(RequestPasswordResetDocument, { input: { email: field('email') } })).requestPasswordReset,
    message: text.asked,
  }))
}

/** A new password by the link of a mail. */
export async function reset(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  return answerForm(before, form, async field => {
    const input = { secret: field('token'), password: field('password') }
    return { told: (await act(ResetPasswordDocument, { input })).resetPassword, address: '/login?notice=reset' }
  })
}
