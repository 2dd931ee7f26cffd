'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { referenceWords } from '#app/_words/reference-words.ts'
import { ConfirmInstructionDocument, SwitchInterfaceServiceDocument } from '#graphql/generated/operations.ts'

/** The stored copy is the published one (Instruks 6). */
export async function confirmCopy(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { copy: text } = referenceWords(await language())
  return answerForm(before, form, async field => {
    const input = { versionId: field('versionId'), clientMutationId: field('key') || null }
    return { told: (await act(ConfirmInstructionDocument, { input })).confirmInstruction, message: text.done }
  })
}

/** A service into the cooperation, or out of it (Instruks 2.1). */
export async function switchService(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { services: text } = referenceWords(await language())
  return answerForm(before, form, async field => {
    const input = { code: field('code'), isOn: field('isOn') === 'yes', clientMutationId: field('key') || null }
    return { told: (await act(SwitchInterfaceServiceDocument, { input })).switchInterfaceService, message: text.done }
  })
}
