'use server'
import { revalidatePath } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { fill } from '#app/_words/fill.ts'
import { ImportContactsDocument } from '#graphql/generated/operations.ts'

export type ContactsAnswer = Readonly<{
  turn: number
  isDone: boolean
  message?: string
  names: readonly string[]
  faults: readonly Readonly<{ line: number; column: string; message: string }>[]
}>

/** Tries the pasted or chosen contact persons, or puts them into the draft (E.14). */
export async function takeContacts(before: ContactsAnswer, form: FormData): Promise<ContactsAnswer> {
  const { page, file: text } = annexWords(await language())
  const turn = before.turn + 1
  const nothing = (message: string): ContactsAnswer => ({ turn, isDone: false, message, names: [], faults: [] })
  const file = form.get('file')
  const bytes =
    file instanceof File && file.size > 0
      ? Buffer.from(await file.arrayBuffer())
      : Buffer.from(String(form.get('typed') ?? ''))
  if (bytes.toString().trim() === '') return nothing(text.nothing)
  if (bytes.length > 100_000) return nothing(text.tooLarge)
  const isDryRun = form.get('act') !== 'take'
  const input = {
    expectedVersion: Number(form.get('expectedVersion')),
    expectedRevision: Number(form.get('expectedRevision')),
    contentBase64: bytes.toString('base64'),
    isDryRun,
    clientMutationId: String(form.get('key') ?? '') || null,
  }
  try {
    const told = (await act(ImportContactsDocument, { input })).importContacts
    if (told.__typename !== 'ContactsImported') return nothing(told.message)
    if (!isDryRun) revalidatePath('/contacts', 'layout')
    const names = told.contacts.map(one => `${one.name} (${one.roleText})`)
    return { turn, isDone: !isDryRun && names.length > 0, names, faults: told.faults }
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    return nothing(error instanceof SignInNeeded ? page.signedOut : fill(page.fault, { reference }))
  }
}
