'use server'
import { act } from '#app/_graph/act.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { AcceptInvitationDocument } from '#graphql/generated/operations.ts'

/** Uses the invitation of a link (F55). A new account signs in with its password; who was signed in already goes on. */
export async function accept(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  return answerForm(before, form, async field => {
    const input = { secret: field('token'), name: field('name') || null, password: field('password') || null }
    const told = (await act(AcceptInvitationDocument, { input })).acceptInvitation
    return { told, address: field('isSignedIn') === 'yes' ? '/overview' : '/login?notice=accepted' }
  })
}
