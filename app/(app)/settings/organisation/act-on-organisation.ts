'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { words } from '#app/_words/words.ts'
import { AcknowledgeInstructionDocument, ConfirmOrganisationDocument } from '#graphql/generated/operations.ts'

/** What whoever keeps an organisation confirms for it: its facts as registered, and that the Instruks is read. */
export async function actOnOrganisation(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { organisation: text } = words(await language()).people
  return answerForm(before, form, async field => {
    const clientMutationId = field('key') || null
    if (field('act') === 'acknowledge') {
      const input = { versionId: field('versionId'), clientMutationId }
      const told = (await act(AcknowledgeInstructionDocument, { input })).acknowledgeInstruction
      return { told, message: text.acknowledged }
    }
    const input = { expectedVersion: Number(field('expectedVersion')), clientMutationId }
    return { told: (await act(ConfirmOrganisationDocument, { input })).confirmOrganisation, message: text.confirmed }
  })
}
