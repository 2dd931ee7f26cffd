import { act } from '#app/_graph/act.ts'
import { caseAddress } from '#app/_parts/case-address.ts'
import { civilNumberChosen } from '#app/_parts/case-answer.ts'
import { DraftChangeDocument, SubmitChangeDocument } from '#graphql/generated/operations.ts'
import type { Told } from './change-verbs.ts'
import { draftInput } from './draft-input.ts'

type Kept = Told & Readonly<{ address?: string; unread?: Readonly<Record<string, 'date' | 'time' | 'gap'>> }>

/** Keeps the draft that the form holds, and sends it where that was asked for. */
export async function keepDraft(form: FormData): Promise<Kept> {
  const field = (name: string) => String(form.get(name) ?? '')
  const { input, faults } = draftInput(form)
  if (Object.keys(faults).length > 0) return { __typename: 'Unread', unread: faults }
  const id = field('id')
  const key = field('key')
  const { draftChange } = await act(DraftChangeDocument, {
    input: {
      ...input,
      ...civilNumberChosen(field),
      ...(id
        ? { id, expectedVersion: Number(field('version')) }
        : { kind: field('kind') === 'WISH' ? 'WISH' : 'CHANGE' }),
      clientMutationId: key || null,
    },
  })
  if (draftChange.__typename !== 'ChangeDrafted') return draftChange
  const { change } = draftChange
  const address = caseAddress('CHANGE', change.number)
  if (field('how') !== 'send') return { __typename: 'ChangeDrafted', address }
  const { submitChange } = await act(SubmitChangeDocument, {
    input: { id: change.id, expectedVersion: change.version, clientMutationId: key ? `${key}-sent` : null },
  })
  if (submitChange.__typename === 'ChangeSubmitted') return { __typename: 'ChangeSubmitted', address }
  // The draft is kept all the same, so nothing that was typed is lost; its own page says what keeps it from being sent.
  return { __typename: 'ChangeDrafted', address: `${address}/edit?sent=no` }
}
