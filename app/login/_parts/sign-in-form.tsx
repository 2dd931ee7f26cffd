'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { ErrorSummary, type Mistake } from '#app/_parts/error-summary.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import type { SignInFault } from './fault-of.ts'
import { signIn } from './sign-in.ts'

type Props = Readonly<{ csrfToken: string; next: string; fault: SignInFault | null }>

/** E-mail and password. A plain form without JavaScript; with it, what was typed survives a refusal. */
export function SignInForm({ csrfToken, next, fault }: Props) {
  const { words } = useLanguage()
  const text = words.login
  const said = (kind: SignInFault): readonly Mistake[] => [
    { field: kind === 'wrong' ? 'email' : null, message: text.errors[kind] },
  ]
  const [mistakes, setMistakes] = useState<readonly Mistake[]>(fault ? said(fault) : [])
  const [isBusy, startSignIn] = useTransition()
  const messageFor = (field: string) => mistakes.find(mistake => mistake.field === field)?.message

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email')).trim()
    const password = String(form.get('password'))
    const missing: readonly Mistake[] = [
      ...(email ? [] : [{ field: 'email', message: text.errors.emailMissing }]),
      ...(password ? [] : [{ field: 'password', message: text.errors.passwordMissing }]),
    ]
    if (missing.length > 0) return setMistakes(missing)
    startSignIn(async () => {
      const refused = await signIn(email, password)
      if (refused) setMistakes(said(refused))
      else location.assign(next)
    })
  }

  return (
    <form method="post" action="/api/auth/callback/password" onSubmit={submit} noValidate className="grid gap-4">
      <ErrorSummary mistakes={mistakes} />
      <input type="hidden" name="csrfToken" defaultValue={csrfToken} />
      <input type="hidden" name="callbackUrl" value={next} readOnly />
      <Field id="email" label={text.email} error={messageFor('email')}>
        {marks => (
          <input
            {...marks}
            name="email"
            type="email"
            autoComplete="username"
            spellCheck={false}
            className={controlStyle}
          />
        )}
      </Field>
      <Field id="password" label={text.password} error={messageFor('password')}>
        {marks => (
          <input {...marks} name="password" type="password" autoComplete="current-password" className={controlStyle} />
        )}
      </Field>
      <button type="submit" disabled={isBusy} className={`${buttonStyle('primary')} justify-self-start`}>
        {isBusy ? text.working : text.submit}
      </button>
    </form>
  )
}
