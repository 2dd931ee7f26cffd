'use server'

import { refresh } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { RemoveIncidentViewDocument, SaveIncidentViewDocument } from '#graphql/generated/operations.ts'

export type Kept = Readonly<{ isDone: boolean; message: string | null }>
const scopes = ['MINE', 'ORGANISATION', 'EVERYBODY'] as const

/** Keeps the filter that is shown, or says what is wrong. */
export async function saveView(_before: Kept, form: FormData): Promise<Kept> {
  const scope = scopes.find(each => each === form.get('scope')) ?? 'MINE'
  const input = {
    list: 'INCIDENTS',
    scope,
    name: String(form.get('name') ?? ''),
    filter: String(form.get('filter') ?? ''),
  } as const
  const { saveView: answer } = await act(SaveIncidentViewDocument, { input })
  if ('message' in answer) return { isDone: false, message: answer.message }
  refresh()
  return { isDone: true, message: null }
}

/** Takes a view away; the list is shown anew. */
export async function removeView(form: FormData): Promise<void> {
  await act(RemoveIncidentViewDocument, { input: { id: String(form.get('id') ?? '') } })
  refresh()
}
