import { ArrowLeftRight } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { csrfToken } from '#app/_graph/csrf-token.ts'
import { execute } from '#app/_graph/execute.ts'
import { isSignedIn } from '#app/_graph/is-signed-in.ts'
import { language } from '#app/_graph/preferences.ts'
import { LanguageSwitch } from '#app/_parts/language-switch.tsx'
import { WayOut } from '#app/_parts/way-out.tsx'
import { words } from '#app/_words/words.ts'
import { SignInPageDocument } from '#graphql/generated/operations.ts'
import { DemoPeople } from './_parts/demo-people.tsx'
import { faultOf } from './_parts/fault-of.ts'
import { safeNext } from './_parts/safe-next.ts'
import { SignInForm } from './_parts/sign-in-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).login.title }
}

type Props = Readonly<{ searchParams: Promise<{ next?: string; callbackUrl?: string; error?: string }> }>

/** The door. Its forms carry the token of a cookie, which the sign-in library sets on a first round trip. */
export default async function SignInPage({ searchParams }: Props) {
  const { next: wanted, callbackUrl, error } = await searchParams
  const next = safeNext(wanted ?? callbackUrl)
  const [token, isIn, tongue] = await Promise.all([csrfToken(), isSignedIn(), language()])
  if (isIn && !error) redirect(next)
  if (!token && !callbackUrl) redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(next)}`)
  const { installation } = await execute(SignInPageDocument, {}, 'NOBODY')
  const text = words(tongue)
  const people = installation.demoPeople

  return (
    <div className="flex min-h-dvh flex-col text-base">
      <header className="flex h-14 items-center gap-3 border-b border-line bg-surface px-4">
        <span className="flex size-8 items-center justify-center rounded-control bg-primary text-on-primary">
          <ArrowLeftRight aria-hidden size={18} />
        </span>
        <p className="flex-1 text-sm/tight font-semibold">
          {text.shell.product}
          <span className="block text-[0.75rem]/tight font-normal text-ink-2">{text.shell.tagline}</span>
        </p>
        <div className="text-sm">
          <LanguageSwitch language={tongue} />
        </div>
      </header>
      <main
        className={`mx-auto grid w-full flex-1 content-start gap-x-10 gap-y-6 p-4 sm:p-8 ${people.length > 0 ? 'max-w-5xl lg:grid-cols-[22rem_minmax(0,1fr)]' : 'max-w-lg'}`}
      >
        <div>
          <h1 className="text-2xl font-semibold tracking-[-0.015em]">{text.login.title}</h1>
          <p className="mt-2 mb-6 text-ink-2">{text.login.lead}</p>
          {!token && <p className="mb-4 font-semibold text-late-fg">{text.login.errors.cookies}</p>}
          <SignInForm csrfToken={token} next={next} fault={faultOf(error ?? null)} />
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
