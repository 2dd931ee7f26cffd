import { Download, MessageSquarePlus, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { IncidentTable } from '#app/_parts/incident-table.tsx'
import { KeyHint } from '#app/_parts/key-hint.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { bulkWords } from '#app/_words/bulk-words.ts'
import { counted } from '#app/_words/counted.ts'
import { words } from '#app/_words/words.ts'
import { IncidentViewsDocument } from '#graphql/generated/operations.ts'
import { askList } from './_list/ask-list.ts'
import { BulkBar } from './_list/bulk-bar.tsx'
import { FilterBar } from './_list/filter-bar.tsx'
import { exportAddress, isNarrowed, listAddress, readFilter } from './_list/list-filter.ts'
import { PeekPanel } from './_list/peek-panel.tsx'
import { Views } from './_list/views.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).incidents.title }
}

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

/** The list of incidents, by the instant the next duty falls due (screens 5.5). */
export default async function IncidentsPage({ searchParams }: Props) {
  const asked = readFilter(await searchParams)
  const [{ list, shown }, { savedViews }, parties, tongue] = await Promise.all([
    askList(asked),
    ask(IncidentViewsDocument, {}),
    organisationsToChoose(),
    language(),
  ])
  const text = words(tongue).incidents
  const bulk = bulkWords(tongue)
  const { organisation, may, roles } = list.viewer!
  const { nodes, pageInfo, totalCount } = list.incidents
  const mayReport = may.includes('reportIncident')

  return (
    <>
      <PageHeader
        title={text.title}
        facts={<span role="status">{counted(text.count, totalCount, tongue)}</span>}
        actions={
          <>
            <Views
              views={savedViews}
              filter={listAddress({ ...shown, after: null }).split('?')[1] ?? ''}
              maySaveForAll={roles.includes('AUB_ADMIN')}
            />
            {mayReport && (
              <Link href="/incidents/ask" className={buttonStyle()}>
                <MessageSquarePlus aria-hidden size={16} />
                {words(tongue).coordination.ask.link}
              </Link>
            )}
            {mayReport && (
              <Link href="/incidents/new" className={buttonStyle('primary')}>
                <Plus aria-hidden size={16} />
                {text.newCase}
                <KeyHint onPrimary>C</KeyHint>
              </Link>
            )}
          </>
        }
      />
      {shown !== asked && <p className="mb-3 text-sm text-ink-2">{text.badCursor}</p>}
      <div className="rounded-card border border-line bg-surface">
        <FilterBar filter={shown} parties={parties} own={organisation} />
        {nodes.length > 0 ? (
          <PeekPanel>
            <BulkBar may={may} text={bulk}>
              <IncidentTable
                rows={nodes}
                language={tongue}
                caption={shown.sort === 'due' ? text.caption : text.captionOpened}
                viewerOrganisationId={organisation.id}
                now={list.installation.now}
                choose={bulk}
                sort={{
                  by: shown.sort,
                  dueHref: listAddress({ ...shown, sort: 'due', after: null }),
                  openedHref: listAddress({ ...shown, sort: 'opened', after: null }),
                }}
              />
            </BulkBar>
          </PeekPanel>
        ) : (
          <p className="px-4 py-6">
            {isNarrowed(shown) ? text.empty : text.emptyAll}{' '}
            {isNarrowed(shown) && (
              <Link href="/incidents" className="link">
                {text.filter.clear}
              </Link>
            )}
          </p>
        )}
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          {nodes.length > 0 && isNarrowed(shown) && (
            <Link href="/incidents" className="link">
              {text.filter.clear}
            </Link>
          )}
          {nodes.length > 0 && (
            <a href={exportAddress(shown)} download className="link inline-flex items-center gap-1.5">
              <Download aria-hidden size={14} />
              {text.csv}
            </a>
          )}
        </span>
        {(shown.after || pageInfo.hasNextPage) && (
          <nav aria-label={text.pages} className="flex gap-2">
            {shown.after && (
              <Link href={listAddress({ ...shown, after: null })} className={buttonStyle('secondary', 'dense')}>
                {text.first}
              </Link>
            )}
            {pageInfo.hasNextPage && (
              <Link
                href={listAddress({ ...shown, after: pageInfo.endCursor })}
                className={buttonStyle('secondary', 'dense')}
              >
                {text.next}
              </Link>
            )}
          </nav>
        )}
      </div>
    </>
  )
}
