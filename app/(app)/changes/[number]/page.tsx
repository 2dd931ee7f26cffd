import { Pencil } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { CaseLog } from '#app/_parts/case-log.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { ChangeStateChip, ChangeTypeChip, GateChip } from '#app/(app)/changes/_parts/change-chips.tsx'
import { parseDate } from '#domain/day.ts'
import { ChangePageDocument } from '#graphql/generated/operations.ts'
import { AboutCard } from './about-card.tsx'
import { DecisionCard } from './decision-card.tsx'
import { DialogueCard } from './dialogue-card.tsx'
import { GateCard } from './gate-card.tsx'
import { ImplementationCard } from './implementation-card.tsx'
import { WishCard } from './wish-card.tsx'

type Props = Readonly<{
  params: Promise<{ number: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>

/** The number alone: a title would tell a stranger that the case exists. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).number) }
}

/** A date that the address proposes; whatever else it says there proposes nothing. */
const dayIn = (text: string | string[] | undefined) => (typeof text === 'string' && parseDate(text).ok ? text : null)

/** One change: the gate as steps, the dialogue, AUB's decision, the implementation and everything that happened (screens 5.12). */
export default async function ChangePage({ params, searchParams }: Props) {
  const [number, search, tongue] = [decodeURIComponent((await params).number), await searchParams, await language()]
  const after = typeof search.after === 'string' ? search.after : null
  const { change, viewer, installation } = await ask(ChangePageDocument, { number, after, isOlder: after !== null })
  if (!change) notFound()
  const text = changeWords(tongue)
  const isAub = viewer?.organisation.kind === 'AUB'
  const isAsked = change.kind === 'WISH' && change.owner.id !== viewer?.organisation.id
  const may = (verb: string) => viewer?.may.includes(verb) ?? false
  const carriesOut = !isAsked
    ? null
    : isAub
      ? may('announceRequirement') && '/changes/requirements'
      : may('draftChange') && '/changes/new'
  const entries = [...change.timeline.nodes, ...(change.older?.nodes ?? [])]
  const { hasNextPage, endCursor } = (change.older ?? change.timeline).pageInfo
  return (
    <>
      <PageHeader
        isLong
        trail={
          <>
            <Link href="/changes" className="link">
              {text.back}
            </Link>{' '}
            / <span className="font-mono text-xs font-medium">{change.number}</span>
          </>
        }
        title={change.title ?? text.untitled}
        facts={
          <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5">
            <ChangeStateChip change={change} language={tongue} />
            <ChangeTypeChip change={change} language={tongue} />
            <GateChip change={change} language={tongue} />
            {change.priority && <PriorityChip priority={change.priority} language={tongue} />}
            {change.breaches.length > 0 && <Chip tone="late">{text.breach}</Chip>}
            <span>{text.page.facts(change.owner.name)}</span>
          </span>
        }
        actions={
          change.viewerMay.includes('draftChange') && (
            <Link href={`/changes/${change.number}/edit`} className={buttonStyle()}>
              <Pencil aria-hidden size={16} />
              {text.page.edit}
            </Link>
          )
        }
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 gap-4">
          <GateCard change={change} proposed={dayIn(search.move)} language={tongue} />
          <WishCard change={change} isAub={isAub} carriesOut={carriesOut || null} language={tongue} />
          <DialogueCard
            change={change}
            isAub={isAub}
            now={installation.now}
            suggested={isAub ? dayIn(search.suggest) : null}
            language={tongue}
          />
          <CaseLog
            number={change.number}
            entries={entries}
            reads={change.reads.nodes}
            hasMoreReads={change.reads.pageInfo.hasNextPage}
            readLogHref={null}
            olderHref={hasNextPage && endCursor ? `?after=${encodeURIComponent(endCursor)}#log` : null}
            now={installation.now}
            isCritical={false}
          />
        </div>
        <aside className="grid min-w-0 gap-4 md:grid-cols-2 xl:grid-cols-1">
          <DecisionCard change={change} language={tongue} />
          <ImplementationCard change={change} language={tongue} />
          <AboutCard change={change} language={tongue} />
        </aside>
      </div>
    </>
  )
}
