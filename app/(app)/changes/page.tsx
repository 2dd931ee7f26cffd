import { Lightbulb, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { counted } from '#app/_words/counted.ts'
import { ChangeListDocument, type ChangeListQuery, InstallationNowDocument } from '#graphql/generated/operations.ts'
import {
  type ChangeListFilter,
  changeListAddress,
  graphChangeFilter,
  isChangeListNarrowed,
  readChangeFilter,
} from './_list/change-filter.ts'
import { ChangeFilterBar } from './_list/change-filter-bar.tsx'
import { ChangeTable } from './_list/change-table.tsx'
import { monthName, monthOf } from './_list/month.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: changeWords(await language()).title }
}

const PAGE = 50
type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>
type Answer = Readonly<{ list: ChangeListQuery; shown: ChangeListFilter }>

/** An address with an old cursor or a foreign id gives the first page without them. */
async function askChanges(filter: ChangeListFilter): Promise<Answer> {
  const { installation } = await ask(InstallationNowDocument, {})
  const asked = async (shown: ChangeListFilter) => {
    const filter = graphChangeFilter(shown, installation.now)
    const isUnaffected = shown.view === 'unaffected'
    return { list: await ask(ChangeListDocument, { first: PAGE, after: shown.after, filter, isUnaffected }), shown }
  }
  try {
    return await asked(filter)
  } catch (error) {
    if ((error as { digest?: string }).digest !== 'BAD_USER_INPUT') throw error
    return await asked({ ...filter, after: null, owner: null })
  }
}

/** The list of changes by legality, and AUB's monthly look at those that are said not to affect it (screens 5.12, R-5.43). */
export default async function ChangesPage({ searchParams }: Props) {
  const [{ list, shown }, organisations, tongue] = await Promise.all([
    searchParams.then(readChangeFilter).then(askChanges),
    organisationsToChoose(),
    language(),
  ])
  const text = changeWords(tongue)
  const { nodes, pageInfo, totalCount } = list.changeRequests
  const { now } = list.installation
  const mayDraft = list.viewer?.may.includes('draftChange') ?? false
  const isAub = list.viewer?.organisation.kind === 'AUB'
  const owners = organisations.filter(one => one.kind !== 'AUB')
  const isNarrowed = isChangeListNarrowed(shown)
  return (
    <>
      <PageHeader
        title={text.title}
        facts={<span role="status">{counted(text.count, totalCount, tongue)}</span>}
        actions={
          mayDraft && (
            <>
              <Link href="/changes/new?kind=wish" className={buttonStyle()}>
                <Lightbulb aria-hidden size={16} />
                {text.newWish}
              </Link>
              {!isAub && (
                <Link href="/changes/new" className={buttonStyle('primary')}>
                  <Plus aria-hidden size={16} />
                  {text.new}
                </Link>
              )}
            </>
          )
        }
      />
      <div className="rounded-card border border-line bg-surface">
        <ChangeFilterBar filter={shown} owners={owners} now={now} />
        {shown.view === 'unaffected' && (
          <p className="border-b border-line px-4 py-2.5 text-ink-2">
            {text.unaffected(monthName(shown.month ?? monthOf(now), tongue))}
          </p>
        )}
        {nodes.length > 0 ? (
          <ChangeTable rows={nodes} language={tongue} />
        ) : (
          <p className="px-4 py-6">
            {isNarrowed ? text.empty : text.emptyAll}{' '}
            {isNarrowed && (
              <Link href="/changes" className="link">
                {text.clear}
              </Link>
            )}
          </p>
        )}
      </div>
      {(shown.after || pageInfo.hasNextPage) && (
        <nav aria-label={text.pages} className="mt-3 flex justify-end gap-2">
          {shown.after && (
            <Link href={changeListAddress({ ...shown, after: null })} className={buttonStyle('secondary', 'dense')}>
              {text.first}
            </Link>
          )}
          {pageInfo.hasNextPage && (
            <Link
              href={changeListAddress({ ...shown, after: pageInfo.endCursor ?? null })}
              className={buttonStyle('secondary', 'dense')}
            >
              {text.next}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}
