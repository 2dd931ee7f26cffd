'use server'
import { revalidatePath } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { words } from '#app/_words/words.ts'
import { type AssuranceLevel, SaveIdentityProviderDocument } from '#graphql/generated/operations.ts'

/** Keeps the organisation's own sign-in (D.6). */
export async function saveSignIn(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { signIn: text } = words(await language()).people
  const answer = await answerForm(before, form, async field => {
    const input = {
      providerId: field('providerId') || null,
      expectedVersion: Number(field('expectedVersion')),
      name: field('name'),
      issuer: field('issuer').trim(),
      clientId: field('clientId'),
      clientSecret: field('clientSecret') || null,
      organisationClaim: field('organisationClaim'),
      assuranceClaim: field('assuranceClaim') || null,
      minimumAssurance: (field('minimumAssurance') || null) as AssuranceLevel | null,
      requiredClaim: field('requiredClaim') || null,
      requiredValue: field('requiredValue') || null,
      isEnabled: field('isEnabled') === 'yes',
      clientMutationId: field('key') || null,
    }
    return { told: (await act(SaveIdentityProviderDocument, { input })).saveIdentityProvider, message: text.saved }
  })
  if (answer.kind === 'DONE') revalidatePath('/settings/sign-in')
  return answer
}
