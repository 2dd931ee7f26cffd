'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm, type Done } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { typedDate } from '#app/_parts/typed-time.ts'
import { referenceWords } from '#app/_words/reference-words.ts'
import { type ChangeService, type ConnectionStatus, RecordConnectionDocument } from '#graphql/generated/operations.ts'

/** How a school's system is connected to a service (Instruks 3.1). */
export async function keepConnection(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { connections: text } = referenceWords(await language())
  return answerForm(before, form, async (field): Promise<Done> => {
    for (const name of ['connectedSince', 'certificateExpiresOn'])
      if (field(name).trim() !== '' && !typedDate(field(name)))
        return { told: { __typename: 'InvalidInput', message: text.badDate, field: [name] } }
    const input = {
      schoolId: field('schoolId'),
      service: field('service') as ChangeService,
      expectedVersion: Number(field('expectedVersion')),
      status: field('status') as ConnectionStatus,
      connectedSince: typedDate(field('connectedSince')),
      certificateExpiresOn: typedDate(field('certificateExpiresOn')),
      clientMutationId: field('key') || null,
    }
    return { told: (await act(RecordConnectionDocument, { input })).recordConnection, message: text.done }
  })
}
