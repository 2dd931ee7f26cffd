'use client'

import { fetchCsrfToken } from '#app/_parts/csrf.ts'
import { faultOf, type SignInFault } from './fault-of.ts'

/** Signs in with a name and a password; null when it went well. */
export async function signIn(email: string, password: string): Promise<SignInFault | null> {
  try {
    const answer = await fetch('/api/auth/callback/password', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        csrfToken: await fetchCsrfToken(),
        email,
        password,
        callbackUrl: '/login',
        json: 'true',
      }),
    })
    const { url } = (await answer.json()) as { url?: string }
    const code = url ? new URL(url, location.href).searchParams.get('error') : 'NoAnswer'
    return faultOf(code) ?? (answer.ok ? null : 'other')
  } catch {
    return 'away'
  }
}
