import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { controlStyle } from '#app/_parts/field.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { referenceWords } from '#app/_words/reference-words.ts'
import { words } from '#app/_words/words.ts'
import { ContactNowDocument } from '#graphql/generated/operations.ts'
import { annexHref } from './_annex/annex-href.ts'
import { allOrganisations } from './_now/all-organisations.ts'
import { NowCard } from './_now/now-card.tsx'
import { OpenLine } from './_now/open-line.tsx'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: annexWords(await language()).contacts.title }
}

/** Who can I reach now? Everybody whom the actor works with, and one of them in full (R-5.3; screens 5.14). */
export default async function ContactsPage({ searchParams }: Props) {
  const [found, tongue, search] = await Promise.all([allOrganisations(), language(), searchParams])
  const text = annexWords(tongue)
  const { parts, parties } = words(tongue)
  const { assignments } = parties
  const wanted = String(search.q ?? '').trim()
  const own = found.viewer!.organisation
  const matching = found.all.filter(one => one.name.toLowerCase().includes(wanted.toLowerCase()))
  const listed = matching.toSorted((one, other) => Number(other.kind === 'AUB') - Number(one.kind === 'AUB'))
  const chosenId = String(search.org ?? '') || (listed.find(one => one.id !== own.id) ?? listed[0])?.id
  const [{ annex: ownAnnex }, chosen] = await Promise.all([
    ask(ContactNowDocument, { organisationId: own.id }),
    chosenId ? ask(ContactNowDocument, { organisationId: chosenId }) : null,
  ])
  const tasks = ownAnnex?.tasks.filter(task => task.isOwn) ?? []
  const address = (id: string) => `/contacts?${new URLSearchParams({ ...(wanted && { q: wanted }), org: id })}#now`
  return (
    <>
      <PageHeader
        title={text.contacts.title}
        facts={text.contacts.lead}
        actions={
          <>
            {own.kind === 'SCHOOL' && (
              <Link href="/contacts/suppliers" className={buttonStyle()}>
                {assignments.own}
              </Link>
            )}
            {own.kind !== 'AUB' && (
              <Link href="/contacts/connections" className={buttonStyle()}>
                {referenceWords(tongue).connections.link}
              </Link>
            )}
            <Link href={annexHref(own)} className={buttonStyle()}>
              {text.contacts.toOwnAnnex}
            </Link>
          </>
        }
      />
      {tasks.length > 0 && (
        <section
          aria-labelledby="own-tasks"
          className="mb-4 rounded-card border border-soon-line bg-soon-bg px-4 py-3 text-soon-fg"
        >
          <h2 id="own-tasks" className="font-semibold">
            {text.contacts.ownTasks}
          </h2>
          <ul className="mt-1 list-disc pl-5">
            {tasks.map(task => (
              <li key={task.text}>{task.text}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] lg:items-start">
        <Card id="organisations" title={text.contacts.list} isFlush>
          <search>
            <form className="flex items-end gap-2 border-b border-line p-3">
              <div className="flex-1">
                <label htmlFor="q" className="mb-1 block text-sm font-semibold">
                  {text.contacts.search}
                </label>
                <input id="q" name="q" type="search" defaultValue={wanted} className={controlStyle} />
              </div>
              <button type="submit" className={buttonStyle()}>
                <Search aria-hidden size={16} />
                {text.contacts.find}
              </button>
            </form>
          </search>
          {listed.length === 0 && <p className="p-4">{text.contacts.none}</p>}
          <ul className="max-lg:max-h-80 max-lg:overflow-y-auto">
            {listed.map(one => (
              <li key={one.id} className="border-b border-line last:border-b-0">
                <Link
                  href={address(one.id)}
                  aria-current={one.id === chosenId ? 'true' : undefined}
                  className={`block px-4 py-2 no-underline hover:bg-hover ${one.id === chosenId ? 'bg-primary-soft' : ''}`}
                >
                  <span className="block font-semibold text-ink">{one.name}</span>
                  <span className="flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
                    {parts.organisationKind[one.kind]}
                    <OpenLine hours={one.phoneHours ?? null} now={found.installation.now} language={tongue} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
        {chosen?.contactNow ? (
          <NowCard now={chosen.contactNow} language={tongue} />
        ) : (
          <p className="rounded-card border border-line bg-surface p-4">{text.contacts.choose}</p>
        )}
      </div>
    </>
  )
}
