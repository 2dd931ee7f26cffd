'use client'

/** How many cases have news for whoever is signed in; null without an answer, and the count that is shown stays. */
export async function unreadNow(): Promise<number | null> {
  try {
    const answer = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{unreadNotifications}' }),
      signal: AbortSignal.timeout(5_000),
    })
    const { data } = (await answer.json()) as { data?: { unreadNotifications: number } | null }
    return data?.unreadNotifications ?? null
  } catch {
    return null
  }
}
