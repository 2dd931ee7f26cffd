import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { counted } from '#app/_words/counted.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemListDocument, type ProblemListQuery } from '#graphql/generated/operations.ts'
import {
  graphProblemFilter,
  isProblemListNarrowed,
  type ProblemListFilter,
  problemListAddress,
  readProblemFilter,
} from './_list/problem-filter.ts'
import { ProblemFilterBar } from './_list/problem-filter-bar.tsx'
import { ProblemTable } from './_list/problem-table.tsx'
import { SuggestionCard } from './_list/suggestion-card.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: problemWords(await language()).title }
}

const PAGE = 50
type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

/** An address with an old cursor or a foreign id gives the first page without them. */
async function askProblems(filter: ProblemListFilter): Promise<{ list: ProblemListQuery; shown: ProblemListFilter }> {
  const asked = (shown: ProblemListFilter) =>
    ask(ProblemListDocument, { first: PAGE, after: shown.after, filter: graphProblemFilter(shown) })
  try {
    return { list: await asked(filter), shown: filter }
  } catch (error) {
    if ((error as { digest?: string }).digest !== 'BAD_USER_INPUT') throw error
    const shown = { ...filter, after: null, owner: null, category: null }
    return { list: await asked(shown), shown }
  }
}

/** The list of problems, what suggests a new one, and the way to the trend (screens 5.11). */
export default async function ProblemsPage({ searchParams }: Props) {
  const [{ list, shown }, tongue, suppliers] = await Promise.all([
    searchParams.then(readProblemFilter).then(askProblems),
    language(),
    organisationsToChoose('SUPPLIER'),
  ])
  const text = problemWords(tongue)
  const { nodes, pageInfo, totalCount } = list.problems
  const mayOpen = list.viewer?.may.includes('openProblem') ?? false
  const owners = [...list.aub.nodes, ...suppliers]
  const isNarrowed = isProblemListNarrowed(shown)
  return (
    <>
      <PageHeader
        title={text.title}
        facts={<span role="status">{counted(text.count, totalCount, tongue)}</span>}
        actions={
          <>
            <Link href="/problems/trend" className={buttonStyle()}>
              {text.trendLink}
            </Link>
            {mayOpen && (
              <Link href="/problems/new" className={buttonStyle('primary')}>
                <Plus aria-hidden size={16} />
                {text.newProblem}
              </Link>
            )}
          </>
        }
      />
      {list.problemSuggestions.map(suggestion => (
        <SuggestionCard
          key={`${suggestion.service} ${suggestion.category}`}
          suggestion={suggestion}
          language={tongue}
          mayOpen={mayOpen}
        />
      ))}
      <div className="rounded-card border border-line bg-surface">
        <ProblemFilterBar filter={shown} owners={owners} />
        {nodes.length > 0 ? (
          <ProblemTable rows={nodes} language={tongue} />
        ) : (
          <p className="px-4 py-6">
            {isNarrowed ? text.empty : text.emptyAll}{' '}
            {isNarrowed && (
              <Link href="/problems" className="link">
                {text.clear}
              </Link>
            )}
          </p>
        )}
      </div>
      {(shown.after || pageInfo.hasNextPage) && (
        <nav aria-label={text.pages} className="mt-3 flex justify-end gap-2">
          {shown.after && (
            <Link href={problemListAddress({ ...shown, after: null })} className={buttonStyle('secondary', 'dense')}>
              {text.first}
            </Link>
          )}
          {pageInfo.hasNextPage && (
            <Link
              href={problemListAddress({ ...shown, after: pageInfo.endCursor ?? null })}
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
