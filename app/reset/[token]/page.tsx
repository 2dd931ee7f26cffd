import type { Metadata } from 'next'
import Link from 'next/link'
import { execute } from '#app/_graph/execute.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { DoorFrame } from '#app/_parts/door-frame.tsx'
import { words } from '#app/_words/words.ts'
import { reset } from '#app/reset/reset.ts'
import { PasswordResetPageDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the secret, so no other site may learn it; our own forms need their origin all the same.
  return { title: words(await language()).people.reset.title, referrer: 'same-origin' }
}

type Props = Readonly<{ params: Promise<{ token: string }> }>

/** A new password by the link of a mail; looking uses nothing up. */
export default async function ResetPage({ params }: Props) {
  const [{ token }, tongue] = await Promise.all([params, language()])
  const { passwordResetByLink: seen } = await execute(PasswordResetPageDocument, { secret: token }, 'NOBODY')
  const text = words(tongue).people.reset
  return (
    <DoorFrame title={text.closed[seen.state]} language={tongue}>
      {seen.state === 'OPEN' ? (
        <>
          <p>{text.choose(seen.email ?? '')}</p>
          <DataForm
            id="reset"
            serve={reset}
            hidden={{ token }}
            inputs={[
              {
                kind: 'password',
                name: 'password',
                label: text.password,
                hint: text.passwordHint,
                autoComplete: 'new-password',
              },
            ]}
            label={text.save}
            look="primary"
          />
        </>
      ) : (
        <p className="flex flex-wrap gap-3">
          <Link href="/reset" className={buttonStyle('primary')}>
            {text.again}
          </Link>
          <Link href="/login" className={buttonStyle()}>
            {text.toLogin}
          </Link>
        </p>
      )}
    </DoorFrame>
  )
}
