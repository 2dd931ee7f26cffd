import { FileUp, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { counted } from '#app/_words/counted.ts'
import { words } from '#app/_words/words.ts'
import { PartyListDocument } from '#graphql/generated/operations.ts'
import { graphPartyFilter, partiesAddress, readPartyFilter } from './_parts/party-filter.ts'
import { PartyFilterBar } from './_parts/party-filter-bar.tsx'
import { PartyTable } from './_parts/party-table.tsx'

const PAGE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).parties.title }
}

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

/** AUB's register of schools and suppliers, with their health (screens 5.15). */
export default async function PartiesPage({ searchParams }: Props) {
  const filter = readPartyFilter(await searchParams)
  const asked = { first: PAGE, after: filter.after, filter: graphPartyFilter(filter) }
  const [found, tongue] = await Promise.all([ask(PartyListDocument, asked), language()])
  const { viewer, organisations } = found
  if (viewer?.organisation.kind !== 'AUB') notFound()
  const text = words(tongue).parties
  const { nodes, pageInfo, totalCount } = organisations
  const mayRegister = viewer.may.includes('registerOrganisation')
  return (
    <>
      <PageHeader
        title={text.title}
        facts={<span role="status">{counted(text.count, totalCount, tongue)}</span>}
        actions={
          mayRegister && (
            <>
              <Link href="/parties/import" className={buttonStyle()}>
                <FileUp aria-hidden size={16} />
                {text.importFile}
              </Link>
              <Link href="/parties/new" className={buttonStyle('primary')}>
                <Plus aria-hidden size={16} />
                {text.register}
              </Link>
            </>
          )
        }
      />
      <div className="rounded-card border border-line bg-surface">
        <PartyFilterBar filter={filter} />
        {nodes.length > 0 ? (
          <PartyTable rows={nodes} language={tongue} />
        ) : (
          <p className="px-4 py-6">
            {text.empty}{' '}
            <Link href="/parties" className="link">
              {text.clear}
            </Link>
          </p>
        )}
      </div>
      {(filter.after || pageInfo.hasNextPage) && (
        <nav aria-label={text.pages} className="mt-3 flex justify-end gap-2">
          {filter.after && (
            <Link href={partiesAddress({ ...filter, after: null })} className={buttonStyle('secondary', 'dense')}>
              {text.first}
            </Link>
          )}
          {pageInfo.hasNextPage && (
            <Link
              href={partiesAddress({ ...filter, after: pageInfo.endCursor ?? null })}
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
