import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { csrfToken } from '#app/_graph/csrf-token.ts'
import { execute } from '#app/_graph/execute.ts'
import { isSignedIn } from '#app/_graph/is-signed-in.ts'
import { language } from '#app/_graph/preferences.ts'
import { DoorHeader } from '#app/_parts/door-frame.tsx'
import { WayOut } from '#app/_parts/way-out.tsx'
import { words } from '#app/_words/words.ts'
import { SignInPageDocument, SignInWayDocument } from '#graphql/generated/operations.ts'
import { askedHere } from './_parts/asked-here.ts'
import { DemoPeople } from './_parts/demo-people.tsx'
import { faultOf } from './_parts/fault-of.ts'
import { OwnSignIn } from './_parts/own-sign-in.tsx'
import { safeNext } from './_parts/safe-next.ts'
import { SignInForm } from './_parts/sign-in-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).login.title }
}

type Search = Readonly<{
  next?: string
  callbackUrl?: string
  error?: string
  email?: string
  notice?: string
  again?: string
}>
type Props = Readonly<{ searchParams: Promise<Search> }>

/** The door. Its forms carry the token of a cookie, which the sign-in library sets on a first round trip. */
export default async function SignInPage({ searchParams }: Props) {
  const { next: wanted, callbackUrl, error, email, notice, again } = await searchParams
  const next = safeNext(wanted ?? callbackUrl)
  const [token, isIn, tongue] = await Promise.all([csrfToken(), isSignedIn(), language()])
  // Somebody who is in is asked again where the act wants a fresh sign-in (screens 5.8).
  const isAsked = again === 'yes'
  if (isIn && !error && !isAsked) redirect(next)
  if (!token && !callbackUrl) {
    const here =
      email || notice || isAsked
        ? `/login?${new URLSearchParams({ ...(email && { email }), ...(notice && { notice }), ...(isAsked && { again: 'yes' }), next })}`
        : next
    redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(here)}`)
  }
  const asked = askedHere(callbackUrl)
  if (token && asked && !error) redirect(asked)
  const [{ installation }, way] = await Promise.all([
    execute(SignInPageDocument, {}, 'NOBODY'),
    email ? execute(SignInWayDocument, { email }, 'NOBODY') : null,
  ])
  const text = words(tongue)
  const people = installation.demoPeople

  return (
    <div className="flex min-h-dvh flex-col text-base">
      <DoorHeader language={tongue} product={text.shell.product} tagline={text.shell.tagline} />
      <main
        className={`mx-auto grid w-full flex-1 content-start gap-x-10 gap-y-6 p-4 sm:p-8 ${people.length > 0 ? 'max-w-5xl lg:grid-cols-[22rem_minmax(0,1fr)]' : 'max-w-lg'}`}
      >
        <div>
          <h1 className="text-2xl font-semibold tracking-[-0.015em]">{text.login.title}</h1>
          <p className="mt-2 mb-6 text-ink-2">{text.login.lead}</p>
          {isAsked && isIn && (
            <p role="status" className="mb-4 border-l-4 border-soon-line pl-3 font-semibold">
              {text.login.again}
            </p>
          )}
          {!token && <p className="mb-4 font-semibold text-late-fg">{text.login.errors.cookies}</p>}
          {(notice === 'accepted' || notice === 'reset') && (
            <p role="status" className="mb-4 border-l-4 border-met-line pl-3 font-semibold">
              {text.login.notices[notice]}
            </p>
          )}
          <SignInForm csrfToken={token} next={next} fault={faultOf(error ?? null)} />
          <p className="mt-4">
            <Link href="/reset" className="link">
              {text.login.forgotten}
            </Link>
          </p>
          <OwnSignIn
            email={email ?? null}
            provider={way?.signInWay.provider ?? null}
            csrfToken={token}
            next={next}
            language={tongue}
          />
        </div>
        {people.length > 0 && (
          <section aria-labelledby="demo" className="rounded-card border border-line bg-surface p-4 sm:p-6">
            <h2 id="demo" className="text-lg font-semibold">
              {text.login.demo}
            </h2>
            <p className="mb-4 text-sm text-ink-2">{text.login.demoLead}</p>
            <DemoPeople people={people} csrfToken={token} next={next} language={tongue} />
          </section>
        )}
        <div className="lg:col-span-full">
          <WayOut />
        </div>
      </main>
    </div>
  )
}
