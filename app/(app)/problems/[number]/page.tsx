import { TriangleAlert } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { CaseLog } from '#app/_parts/case-log.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { format } from '#app/_words/format.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { AnalysisChip, ProblemStateChip } from '#app/(app)/problems/_parts/problem-chips.tsx'
import { ProblemPageDocument } from '#graphql/generated/operations.ts'
import { AboutCard } from './about-card.tsx'
import { AnalysisCard } from './analysis-card.tsx'
import { EndCard } from './end-card.tsx'
import { IncidentsCard } from './incidents-card.tsx'
import { KnownErrorCard } from './known-error-card.tsx'
import { ResourcesCard } from './resources-card.tsx'
import { RulerCard } from './ruler-card.tsx'
import { TermsCard } from './terms-card.tsx'

type Props = Readonly<{
  params: Promise<{ number: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>

/** The number alone: a title would tell a stranger that the case exists. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).number) }
}

/** One problem: its ruler, its analysis, the incidents behind it, the known error and everything that happened (screens 5.11). */
export default async function ProblemPage({ params, searchParams }: Props) {
  const [number, search, tongue] = [decodeURIComponent((await params).number), await searchParams, await language()]
  const after = typeof search.after === 'string' ? search.after : null
  const { problem, viewer, installation } = await ask(ProblemPageDocument, { number, after, isOlder: after !== null })
  if (!problem) notFound()
  const text = problemWords(tongue)
  const mayChange = viewer?.organisation.kind !== 'AUB' && (viewer?.may.includes('draftChange') ?? false)
  const say = format(tongue)
  const entries = [...problem.timeline.nodes, ...(problem.older?.nodes ?? [])]
  const { hasNextPage, endCursor } = (problem.older ?? problem.timeline).pageInfo
  return (
    <>
      <PageHeader
        isLong
        trail={
          <>
            <Link href="/problems" className="link">
              {text.back}
            </Link>{' '}
            / <span className="font-mono text-xs font-medium">{problem.number}</span>
          </>
        }
        title={problem.title}
        facts={
          <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5">
            <ProblemStateChip problem={problem} language={tongue} />
            <AnalysisChip problem={problem} language={tongue} />
            {problem.priority && <PriorityChip priority={problem.priority} language={tongue} />}
            {problem.isLate && (
              <Chip tone="soon">
                <TriangleAlert aria-hidden size={12} />
                {text.page.late}
              </Chip>
            )}
            <span>{text.page.facts(problem.owner.name, say.date(problem.createdAt))}</span>
            {problem.resolvedAt && <span>· {text.page.end.solved(say.date(problem.resolvedAt))}</span>}
            {problem.closedAt && <span>· {text.page.end.closed(say.date(problem.closedAt))}</span>}
          </span>
        }
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <RulerCard problem={problem} now={installation.now} language={tongue} />
          <TermsCard problem={problem} now={installation.now} language={tongue} />
          <AnalysisCard problem={problem} mayChange={mayChange} language={tongue} />
          <CaseLog
            number={problem.number}
            entries={entries}
            reads={problem.reads.nodes}
            hasMoreReads={problem.reads.pageInfo.hasNextPage}
            readLogHref={null}
            olderHref={hasNextPage && endCursor ? `?after=${encodeURIComponent(endCursor)}#log` : null}
            now={installation.now}
            isCritical={false}
          />
        </div>
        <aside className="grid min-w-0 gap-4 md:grid-cols-2 xl:grid-cols-1">
          <IncidentsCard problem={problem} language={tongue} />
          <KnownErrorCard problem={problem} language={tongue} />
          <AboutCard problem={problem} language={tongue} />
          <ResourcesCard problem={problem} viewer={viewer ?? null} language={tongue} />
          <EndCard problem={problem} language={tongue} />
        </aside>
      </div>
    </>
  )
}
