import type { Metadata } from 'next'
import Link from 'next/link'
import { csrfToken } from '#app/_graph/csrf-token.ts'
import { execute } from '#app/_graph/execute.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { DataForm, type FormInput } from '#app/_parts/data-form.tsx'
import { DoorFrame } from '#app/_parts/door-frame.tsx'
import { roleInWords } from '#app/_parts/role-in-words.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { SignOut } from '#app/(app)/_shell/sign-out.tsx'
import { accept } from '#app/invite/accept.ts'
import { InvitationPageDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the secret, so no other site may learn it; our own forms need their origin all the same.
  return { title: words(await language()).people.invite.title, referrer: 'same-origin' }
}

type Props = Readonly<{ params: Promise<{ token: string }> }>

/** What an invitation's link opens. Looking uses nothing up; whatever is wrong is said, with the way to a new one (F55). */
export default async function InvitationPage({ params }: Props) {
  const [{ token }, tongue, form] = await Promise.all([params, language(), csrfToken()])
  const { invitationByLink: seen, viewer } = await execute(InvitationPageDocument, { secret: token })
  const text = words(tongue).people.invite
  const { state, email, organisationName: org, invitedBy: by, name, roles, expiresAt } = seen
  if (state !== 'OPEN' || !email || !org || !by) {
    return (
      <DoorFrame title={text.closed[state]} language={tongue}>
        {state === 'USED' && <p>{text.usedBody}</p>}
        <p>{by && org ? text.again(by, org) : text.askAnybody}</p>
        <p>
          <Link href="/login" className={buttonStyle()}>
            {text.toLogin}
          </Link>
        </p>
      </DoorFrame>
    )
  }
  const isSame = viewer?.email?.toLowerCase() === email
  const inputs: readonly FormInput[] = [
    ...(seen.hasAccount
      ? []
      : [{ kind: 'text' as const, name: 'name', label: text.name, value: name ?? null, autoComplete: 'name' }]),
    ...(seen.hasPassword
      ? []
      : [
          {
            kind: 'password' as const,
            name: 'password',
            label: text.password,
            hint: text.passwordHint,
            autoComplete: 'new-password',
          },
        ]),
  ]
  return (
    <DoorFrame title={text.to(org)} language={tongue}>
      <div className="grid gap-2">
        <p>{text.body(by, name ?? email, roleInWords(roles, tongue))}</p>
        <p className="text-ink-2">
          {text.bound(email)} {expiresAt && text.until(format(tongue).dateTime(expiresAt))}
        </p>
      </div>
      {viewer && !isSame ? (
        <div className="border-l-4 border-soon-line pl-3">
          <p className="mb-2">{text.otherPerson(viewer.name, email)}</p>
          <SignOut csrfToken={form} next={`/invite/${token}`} style={buttonStyle('primary')}>
            {text.switch}
          </SignOut>
        </div>
      ) : seen.hasAccount && !viewer ? (
        <div>
          <p className="mb-3">{text.hasAccount(email)}</p>
          <Link href={`/login?next=${encodeURIComponent(`/invite/${token}`)}`} className={buttonStyle('primary')}>
            {text.signIn(email)}
          </Link>
        </div>
      ) : (
        <DataForm
          id="invite"
          serve={accept}
          hidden={{ token, isSignedIn: viewer ? 'yes' : 'no' }}
          inputs={inputs}
          label={text.accept}
          look="primary"
        />
      )}
    </DoorFrame>
  )
}
