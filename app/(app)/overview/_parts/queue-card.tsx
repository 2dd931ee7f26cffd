import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { IncidentTable } from '#app/_parts/incident-table.tsx'
import { KeyHint } from '#app/_parts/key-hint.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  title: string
  queue: OverviewPageQuery['queue']
  viewerOrganisationId: string
  now: string
  mayReport: boolean
  language: Language
}>

/** The next eight duties, sorted by the instant they fall due. */
export function QueueCard({ title, queue, viewerOrganisationId, now, mayReport, language }: Props) {
  const text = words(language)
  const say = text.overview.queue
  const aside = (
    <>
      <span className="flex items-center gap-1 pointer-coarse:hidden max-lg:hidden" aria-hidden="true">
        <KeyHint>J</KeyHint>
        <KeyHint>K</KeyHint> {say.move} · <KeyHint>Enter</KeyHint> {say.open}
      </span>
      {queue.totalCount > queue.nodes.length && (
        <Link href="/incidents" className="link">
          {say.seeAll(format(language).number(queue.totalCount))}
        </Link>
      )}
    </>
  )
  return (
    <Card title={title} id="queue" aside={aside} isFlush>
      {queue.nodes.length > 0 ? (
        <IncidentTable
          rows={queue.nodes}
          language={language}
          caption={text.incidents.caption}
          viewerOrganisationId={viewerOrganisationId}
          now={now}
        />
      ) : (
        <p className="p-4">
          {say.empty}{' '}
          {mayReport && (
            <Link href="/incidents/new" className="link">
              {say.emptyAction}
            </Link>
          )}
        </p>
      )}
    </Card>
  )
}
