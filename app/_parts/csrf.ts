'use client'

/** The token that proves a form comes from our own pages; its cookie is set along the way. */
export async function fetchCsrfToken(): Promise<string> {
  const answer = await fetch('/api/auth/csrf', { headers: { accept: 'application/json' } })
  return ((await answer.json()) as { csrfToken: string }).csrfToken
}
