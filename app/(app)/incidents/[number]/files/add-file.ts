'use server'

import { refresh } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { attachmentWords } from '#app/_words/attachment-words.ts'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import { AddAttachmentDocument } from '#graphql/generated/operations.ts'

export type FileAnswer = Readonly<{ isDone: boolean; message: string; mayMask?: boolean }>

/** Adds a file to a case; what was wrong with it is said in the words of the rule. */
export async function addFile(form: FormData): Promise<FileAnswer> {
  const tongue = await language()
  const file = form.get('file')
  if (!(file instanceof File) || !file.name) return { isDone: false, message: attachmentWords(tongue).choose }
  const input = {
    id: String(form.get('id')),
    name: file.name,
    base64: Buffer.from(await file.arrayBuffer()).toString('base64'),
    isPrivate: form.get('isPrivate') === 'yes',
    civilNumber: form.get('mask') === 'yes' ? ('MASK' as const) : null,
    clientMutationId: String(form.get('key') ?? '') || null,
  }
  try {
    const { addAttachment: told } = await act(AddAttachmentDocument, { input })
    if ('message' in told)
      return { isDone: false, message: told.message, mayMask: told.__typename === 'CivilNumberFound' }
    refresh()
    return { isDone: true, message: attachmentWords(tongue).added }
  } catch (error) {
    const { room } = words(tongue)
    if (error instanceof SignInNeeded) return { isDone: false, message: room.signedOut }
    return { isDone: false, message: fill(room.fault, { reference: (error as { digest?: string }).digest ?? '–' }) }
  }
}
