import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { ProviderForm } from './provider-form.tsx'

type Props = Readonly<{
  email: string | null
  provider: Readonly<{ providerId: string; name: string }> | null
  csrfToken: string
  next: string
  language: Language
}>

/** The organisation's own sign-in, found by the domain of a mail address (screens 5.20, D.6). */
export function OwnSignIn({ email, provider, csrfToken, next, language }: Props) {
  const text = words(language).login.own
  return (
    <details open={email !== null} className="mt-4 border-t border-line pt-4">
      <summary className="link inline-block min-h-9 font-semibold pointer-coarse:min-h-11">{text.title}</summary>
      <div className="mt-3 grid gap-4">
        {provider && <ProviderForm provider={provider} csrfToken={csrfToken} next={next} />}
        {email && !provider && <p role="status">{text.none(email)}</p>}
        <form method="get" action="/login" className="grid gap-3">
          <input type="hidden" name="next" value={next} />
          <Field id="own-email" label={text.email} hint={text.lead}>
            {marks => (
              <input
                {...marks}
                name="email"
                type="email"
                autoComplete="email"
                spellCheck={false}
                defaultValue={email ?? ''}
                className={controlStyle}
              />
            )}
          </Field>
          <button type="submit" className={`${buttonStyle()} justify-self-start`}>
            {text.find}
          </button>
        </form>
      </div>
    </details>
  )
}
