'use client'

import type { FormEvent, ReactNode } from 'react'
import { fetchCsrfToken } from '#app/_parts/csrf.ts'

type Props = Readonly<{ csrfToken: string; next?: string; style?: string; children: ReactNode }>

const menuStyle =
  'flex min-h-9 w-full items-center gap-3 rounded-control px-3 text-left hover:bg-hover pointer-coarse:min-h-11'

/** Ends the session row; the token is fetched where the cookie that carries it has gone. */
export function SignOut({ csrfToken, next = '/login', style = menuStyle, children }: Props) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const field = form.elements.namedItem('csrfToken') as HTMLInputElement
    if (field.value) return
    event.preventDefault()
    field.value = await fetchCsrfToken()
    form.submit()
  }
  return (
    <form method="post" action="/api/auth/signout" onSubmit={submit} className="p-1">
      <input type="hidden" name="csrfToken" defaultValue={csrfToken} />
      <input type="hidden" name="callbackUrl" value={next} />
      <button type="submit" className={style}>
        {children}
      </button>
    </form>
  )
}
