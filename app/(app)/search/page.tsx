import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { caseAddress } from '#app/_parts/case-address.ts'
import { CaseChip } from '#app/_parts/case-chip.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { RowKeys } from '#app/_parts/row-keys.tsx'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { SearchCasesDocument } from '#graphql/generated/operations.ts'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>
const only = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')
const longest = 200

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).search.title }
}

/** The actor's own cases by number and words, newest first (screens 5.20). */
export default async function SearchPage({ searchParams }: Props) {
  const asked = await searchParams
  const text = only(asked.q).trim().slice(0, longest)
  const after = only(asked.after) || null
  const tongue = await language()
  const { search: say } = words(tongue)
  const when = format(tongue)
  const answer = text.length > 1 ? await ask(SearchCasesDocument, { text, first: 50, after }) : null
  const { nodes, pageInfo } = answer?.search ?? { nodes: [], pageInfo: null }
  return (
    <>
      <PageHeader title={say.title} />
      <search className="rounded-card border border-line bg-surface p-4">
        <form action="/search" className="flex flex-wrap items-end gap-3">
          <Field id="q" label={say.label} hint={say.hint} className="min-w-64 flex-1">
            {marks => (
              <input
                {...marks}
                type="search"
                name="q"
                defaultValue={text}
                maxLength={longest}
                className={controlStyle}
              />
            )}
          </Field>
          <button type="submit" className={buttonStyle('primary')}>
            <Search aria-hidden size={16} />
            {say.submit}
          </button>
        </form>
      </search>
      {text.length === 1 && <p className="mt-4">{say.short}</p>}
      {answer && (
        <section aria-labelledby="results" className="mt-4 rounded-card border border-line bg-surface">
          <h2 id="results" className="border-b border-line px-4 py-2.5 text-[0.9375rem]/6 font-semibold wrap-anywhere">
            {say.results(text)}
          </h2>
          {nodes.length === 0 ? (
            <p role="status" className="p-4 wrap-anywhere">
              {say.none(text)} {say.noneReport}{' '}
              <Link href="/incidents/new" className="link">
                {words(tongue).incidents.newCase}
              </Link>
            </p>
          ) : (
            <RowKeys>
              <ul>
                {nodes.map(hit => (
                  <li
                    key={hit.id}
                    className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0"
                  >
                    <CaseChip caseType={hit.caseType} priority={hit.priority} language={tongue} />
                    <Link
                      href={caseAddress(hit.noun, hit.number)}
                      data-row=""
                      prefetch={false}
                      className="font-semibold text-ink wrap-anywhere"
                    >
                      {hit.title ?? hit.number}
                    </Link>
                    <span className="text-2xs text-ink-2">
                      {say.noun[hit.noun]} · <span className="font-mono font-medium">{hit.number}</span> ·{' '}
                      {say.opened(when.past(hit.openedAt, answer.installation.now))}
                    </span>
                  </li>
                ))}
              </ul>
            </RowKeys>
          )}
        </section>
      )}
      {pageInfo?.hasNextPage && (
        <p className="mt-3 text-right">
          <Link
            href={`/search?${new URLSearchParams({ q: text, after: pageInfo.endCursor ?? '' })}`}
            className={buttonStyle('secondary', 'dense')}
          >
            {say.next}
          </Link>
        </p>
      )}
    </>
  )
}
