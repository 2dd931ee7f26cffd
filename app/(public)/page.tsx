import { CircleCheck, CircleX, TriangleAlert, Wrench } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { execute } from '#app/_graph/execute.ts'
import { isSignedIn } from '#app/_graph/is-signed-in.ts'
import { withPatience } from '#app/_graph/patience.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { PublicFrame } from '#app/_parts/public-frame.tsx'
import { WayOut } from '#app/_parts/way-out.tsx'
import { format } from '#app/_words/format.ts'
import { publicWords } from '#app/_words/public-words.ts'
import { words } from '#app/_words/words.ts'
import { FrontPageDocument, type FrontPageQuery } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: publicWords(await language()).title }
}

const looks = {
  NORMAL: { icon: CircleCheck, tone: 'bg-met-bg text-met-fg' },
  WINDOW: { icon: Wrench, tone: 'bg-info-bg text-info-fg' },
  DEGRADED: { icon: TriangleAlert, tone: 'bg-soon-bg text-soon-fg' },
  DOWN: { icon: CircleX, tone: 'bg-late-bg text-late-fg' },
} as const

/** The state, or null where the database does not answer: this page is for the day when something is down. */
async function conditions(): Promise<FrontPageQuery['installation'] | null> {
  try {
    return (await withPatience(execute(FrontPageDocument, {}, 'NOBODY'))).installation
  } catch (error) {
    console.warn('The state of the services could not be read:', error)
    return null
  }
}

/** What this is, how AUB's services are, and whom to call: for everybody, before any sign-in. */
export default async function FrontPage() {
  const [tongue, isIn, installation] = await Promise.all([language(), isSignedIn().catch(() => false), conditions()])
  if (isIn) redirect('/overview')
  const { shell } = words(tongue)
  const text = publicWords(tongue)
  const say = format(tongue)
  return (
    <PublicFrame language={tongue}>
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">{shell.product}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">{text.lead}</p>
      <div className="mt-6 grid items-start gap-4 lg:grid-cols-2">
        <Card
          id="states"
          title={text.states}
          aside={
            installation ? <span className="tabular-nums">{text.asOf(say.dateTime(installation.now))}</span> : null
          }
        >
          {installation ? (
            <ul className="grid gap-3">
              {installation.services.map(({ service, state, since, nextNewsDueAt, windowEndsAt }) => {
                const { icon: Icon, tone } = looks[state]
                return (
                  <li key={service} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                    <span className="font-semibold">{text.service[service as keyof typeof text.service]}</span>
                    <span
                      className={`inline-flex items-center gap-1.5 rounded-chip px-2 py-0.5 text-sm font-semibold ${tone}`}
                    >
                      <Icon aria-hidden size={16} />
                      {text.state[state]}
                      {since && state !== 'NORMAL' && ` ${text.since(say.near(since, installation.now))}`}
                      {windowEndsAt && state === 'WINDOW' && ` ${text.until(say.near(windowEndsAt, installation.now))}`}
                    </span>
                    {nextNewsDueAt && (
                      <span className="w-full text-sm text-ink-2 tabular-nums">
                        {text.nextNews(say.near(nextNewsDueAt, installation.now))}
                      </span>
                    )}
                  </li>
                )
              })}
            </ul>
          ) : (
            <p>{text.stateUnknown}</p>
          )}
          <p className="mt-3 text-sm text-ink-2">{text.statesNote}</p>
        </Card>
        <Card id="what" title={text.what}>
          <dl className="grid gap-3">
            {text.whatItems.map(([who, does]) => (
              <div key={who}>
                <dt className="font-semibold">{who}</dt>
                <dd className="text-ink-2">{does}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
      <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-3">
        <Link href="/login" className={buttonStyle('primary', 'large')}>
          {text.signIn}
        </Link>
        <span className="max-w-[66ch] text-sm text-ink-2">{text.newHere}</span>
      </p>
      <WayOut />
    </PublicFrame>
  )
}
