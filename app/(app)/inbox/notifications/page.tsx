import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { counted } from '#app/_words/counted.ts'
import { notificationWords } from '#app/_words/notification-words.ts'
import { NewsLine } from '#app/(app)/_shell/news-line.tsx'
import { NotificationsPageDocument } from '#graphql/generated/operations.ts'
import { markAllRead } from './mark-all-read.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: notificationWords(await language()).page.title }
}

const isBadInput = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && error.digest === 'BAD_USER_INPUT'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

/** Everything that is new to somebody, page by page; opening a case here is looking at it (screens 6). */
export default async function NotificationsPage({ searchParams }: Props) {
  const { after: asked } = await searchParams
  const after = typeof asked === 'string' ? asked : null
  const [found, tongue] = await Promise.all([
    ask(NotificationsPageDocument, { after }).catch((error: unknown) => {
      if (after === null || !isBadInput(error)) throw error
      return null
    }),
    language(),
  ])
  const { page: text, bell } = notificationWords(tongue)
  const news = found ?? (await ask(NotificationsPageDocument, { after: null }))
  const { edges, pageInfo } = news.notifications
  const newest = edges[0]?.cursor
  return (
    <>
      <PageHeader
        title={text.title}
        facts={<span role="status">{counted(bell.some, news.unreadNotifications, tongue)}</span>}
        actions={
          newest &&
          news.unreadNotifications > 0 && (
            <form action={markAllRead}>
              <input type="hidden" name="upTo" value={newest} />
              <button type="submit" className={buttonStyle()}>
                {bell.markAll}
              </button>
            </form>
          )
        }
      />
      <p className="mb-4 max-w-[66ch] text-ink-2">{found ? text.lead : text.badCursor}</p>
      {edges.length > 0 ? (
        <ul aria-label={text.caption} className="rounded-card border border-line bg-surface">
          {edges.map(({ node }) => (
            <NewsLine key={node.caseId} news={node} text={bell} now={news.installation.now} />
          ))}
        </ul>
      ) : (
        <p className="rounded-card border border-line bg-surface px-4 py-6">{bell.none}</p>
      )}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        <Link href="/settings/notifications" className="link">
          {bell.choose}
        </Link>
        <span className="flex gap-2">
          {after !== null && found && (
            <Link href="/inbox/notifications" className={buttonStyle('secondary', 'dense')}>
              {text.first}
            </Link>
          )}
          {pageInfo.hasNextPage && (
            <Link
              href={`/inbox/notifications?${new URLSearchParams({ after: pageInfo.endCursor ?? '' })}`}
              className={buttonStyle('secondary', 'dense')}
            >
              {text.next}
            </Link>
          )}
        </span>
      </div>
    </>
  )
}
