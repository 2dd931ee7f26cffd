'use server'

import { act } from '#app/_graph/act.ts'
import { BellDocument, type BellQuery, MarkNotificationsReadDocument } from '#graphql/generated/operations.ts'

/** What the bell shows when it is opened; null when it could not be asked. */
export async function newToMe(): Promise<BellQuery | null> {
  try {
    return await act(BellDocument, {})
  } catch {
    return null // The bell says so, and offers the page.
  }
}

/** Says that all up to the newest that was shown has been looked at; how many cases still have news, or null. */
export async function lookedAt(upTo: string): Promise<number | null> {
  try {
    const { markNotificationsRead: told } = await act(MarkNotificationsReadDocument, { input: { upTo } })
    return 'unread' in told ? told.unread : null
  } catch {
    return null // The list stays as it was.
  }
}
