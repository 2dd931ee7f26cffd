'use client'
import type { FormEvent } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { fetchCsrfToken } from '#app/_parts/csrf.ts'

type Props = Readonly<{
  provider: Readonly<{ providerId: string; name: string }>
  csrfToken: string
  next: string
}>

/** Leads to the organisation's own provider: by a form without JavaScript, else by the address that the library answers. */
export function ProviderForm({ provider, csrfToken, next }: Props) {
  const action = `/api/auth/signin/${provider.providerId}`
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = new URLSearchParams({ csrfToken: await fetchCsrfToken(), callbackUrl: next, json: 'true' })
    const answer = await fetch(action, { method: 'POST', body })
    const { url } = (await answer.json()) as { url?: string }
    location.assign(url ?? '/login?error=OAuthSignin')
  }
  return (
    <form method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="csrfToken" defaultValue={csrfToken} />
      <input type="hidden" name="callbackUrl" value={next} readOnly />
      <button type="submit" className={buttonStyle('primary')}>
        {provider.name}
      </button>
    </form>
  )
}
