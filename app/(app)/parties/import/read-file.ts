'use server'
import { revalidatePath } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import { ImportSchoolsDocument, type ImportSchoolsMutation } from '#graphql/generated/operations.ts'

type Read = Extract<ImportSchoolsMutation['importSchools'], { __typename: 'SchoolsImported' }>
export type FileAnswer = Readonly<{
  turn: number
  step: 'EMPTY' | 'TRIED' | 'TAKEN'
  message?: string
  file?: Readonly<{ name: string; base64: string }>
  read?: Pick<Read, 'schools' | 'faults'>
}>

/** A file's bytes and their base64 must stay under what the door takes. */
const MOST_BYTES = 180_000

/** Tries a file of schools, then takes it in: the tried bytes, not another file (E.14). */
export async function readFile(before: FileAnswer, form: FormData): Promise<FileAnswer> {
  const { file: text, fault, signedOut } = words(await language()).parties
  const turn = before.turn + 1
  const isTaking = form.get('act') === 'take'
  const file = isTaking
    ? { name: String(form.get('fileName') ?? ''), base64: String(form.get('base64') ?? '') }
    : await chosen(form)
  if (!file || file.base64 === '') return { turn, step: 'EMPTY', message: text.nothing }
  if (file.base64.length > (MOST_BYTES * 4) / 3) return { turn, step: 'EMPTY', message: text.tooLarge }
  const input = {
    fileName: file.name,
    contentBase64: file.base64,
    isDryRun: !isTaking,
    clientMutationId: String(form.get('key') ?? '') || null,
  }
  try {
    const told = (await act(ImportSchoolsDocument, { input })).importSchools
    if (told.__typename !== 'SchoolsImported') return { turn, step: 'EMPTY', message: told.message }
    if (isTaking) revalidatePath('/parties', 'layout')
    const { schools, faults } = told
    return { turn, step: isTaking ? 'TAKEN' : 'TRIED', file, read: { schools, faults } }
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    return { turn, step: 'EMPTY', message: error instanceof SignInNeeded ? signedOut : fill(fault, { reference }) }
  }
}

async function chosen(form: FormData): Promise<{ name: string; base64: string } | null> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    if (file.size > MOST_BYTES) return { name: file.name, base64: 'A'.repeat(MOST_BYTES * 2) }
    return { name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString('base64') }
  }
  const typed = String(form.get('typed') ?? '')
  return typed.trim() ? { name: 'indsat.csv', base64: Buffer.from(typed).toString('base64') } : null
}
