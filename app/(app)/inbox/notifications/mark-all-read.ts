'use server'

import { refresh } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { MarkNotificationsReadDocument } from '#graphql/generated/operations.ts'

/** Says that all up to the newest that was shown has been looked at, also without JavaScript. */
export async function markAllRead(form: FormData): Promise<void> {
  await act(MarkNotificationsReadDocument, { input: { upTo: String(form.get('upTo') ?? '') } })
  refresh()
}
