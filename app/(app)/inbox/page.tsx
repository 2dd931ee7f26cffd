import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { RowKeys } from '#app/_parts/row-keys.tsx'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { PeekPanel } from '#app/(app)/incidents/_list/peek-panel.tsx'
import { InboxDocument } from '#graphql/generated/operations.ts'
import { DutyList } from './duty-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).inbox.title }
}

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

/** The next hour: what one's organisation owes, by deadline; what others owe is folded below it (screens 5.4). */
export default async function InboxPage({ searchParams }: Props) {
  const { after } = await searchParams
  const [inbox, tongue] = await Promise.all([
    ask(InboxDocument, { after: typeof after === 'string' ? after : null }),
    language(),
  ])
  const { inbox: text } = words(tongue)
  const { ours, others, installation } = inbox
  const [next] = others.nodes
  return (
    <>
      <PageHeader
        title={text.title}
        facts={<span role="status">{counted(text.count, ours.totalCount, tongue)}</span>}
      />
      <PeekPanel>
        <div className="grid gap-4">
          <Card id="ours" title={text.ours(inbox.viewer?.organisation.name ?? '')} isFlush>
            {ours.nodes.length > 0 ? (
              <RowKeys>
                <DutyList rows={ours.nodes} now={installation.now} language={tongue} />
              </RowKeys>
            ) : (
              <p className="p-4">
                {text.empty} {next && text.nextOfOthers(format(tongue).near(next.dueAt, installation.now), next.number)}
              </p>
            )}
          </Card>
          {ours.pageInfo.hasNextPage && (
            <p className="text-right">
              <Link
                href={`/inbox?${new URLSearchParams({ after: ours.pageInfo.endCursor ?? '' })}`}
                className={buttonStyle('secondary', 'dense')}
              >
                {text.more}
              </Link>
            </p>
          )}
          {inbox.atpMissing.totalCount > 0 && (
            <p id="atp" className="rounded-card border border-line bg-surface px-4 py-3">
              <Link href="/incidents?atp=missing" className="link">
                {counted(text.atp, inbox.atpMissing.totalCount, tongue)}
              </Link>
            </p>
          )}
          {others.totalCount > 0 && (
            <details className="rounded-card border border-line bg-surface">
              <summary className="flex min-h-11 cursor-pointer items-center px-4 text-[0.9375rem]/6 font-semibold">
                {text.others(others.totalCount)}
              </summary>
              <div className="border-t border-line">
                <DutyList rows={others.nodes} now={installation.now} language={tongue} />
              </div>
            </details>
          )}
        </div>
      </PeekPanel>
    </>
  )
}
