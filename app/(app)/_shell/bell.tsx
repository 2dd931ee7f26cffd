'use client'

import { Bell as BellIcon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { counted } from '#app/_words/counted.ts'
import type { BellWords } from '#app/_words/notification-words.ts'
import type { BellQuery } from '#graphql/generated/operations.ts'
import { Menu } from './menu.tsx'
import { lookedAt, newToMe } from './new-to-me.ts'
import { NewsLine } from './news-line.tsx'
import { unreadNow } from './unread-now.ts'

type Props = Readonly<{ unread: number; text: BellWords }>

/** What is new to somebody: a count that lives with the page, and the latest when it is opened (screens 6). */
export function Bell({ unread, text }: Props) {
  const { language } = useLanguage()
  const here = usePathname()
  const [count, setCount] = useState(unread)
  const [news, setNews] = useState<BellQuery | null>()
  const [isBusy, start] = useTransition()
  useEffect(() => setCount(unread), [unread])
  // Opening a case is looking at its news, and the shell around the page is not made anew then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each page
  useEffect(() => {
    let isGone = false
    void unreadNow().then(now => !isGone && now !== null && setCount(now))
    return () => {
      isGone = true
    }
  }, [here])
  const ask = () =>
    start(async () => {
      const found = await newToMe()
      setNews(found)
      if (found) setCount(found.unreadNotifications)
    })
  const newest = news?.notifications.edges[0]?.cursor
  const mark = () =>
    start(async () => {
      if (newest && (await lookedAt(newest)) !== null) ask()
    })
  return (
    <Menu
      label={count > 0 ? `${text.label}: ${counted(text.some, count, language)}` : text.label}
      isWide
      opened={ask}
      summary={
        <span className="relative inline-flex size-9 items-center justify-center rounded-control hover:bg-hover pointer-coarse:size-11">
          <BellIcon size={18} />
          {count > 0 && (
            <span
              data-testid="unread"
              className="absolute top-0 right-0 min-w-4.5 rounded-full bg-primary px-1 text-center text-[0.6875rem]/[1.125rem] font-semibold text-on-primary tabular-nums"
            >
              {count > 99 ? '99+' : count}
            </span>
          )}
        </span>
      }
    >
      <section aria-label={text.title} aria-busy={isBusy} className="sm:w-96">
        <div className="flex items-center justify-between gap-3 border-b border-line py-2 pr-2 pl-4">
          <h2 className="text-[0.9375rem]/6 font-semibold">{text.title}</h2>
          {count > 0 && newest && (
            <button type="button" onClick={mark} disabled={isBusy} className={buttonStyle('secondary', 'dense')}>
              {text.markAll}
            </button>
          )}
        </div>
        {news ? (
          <ul className="max-h-[60dvh] overflow-y-auto">
            {news.notifications.edges.map(({ node }) => (
              <NewsLine key={node.caseId} news={node} text={text} />
            ))}
          </ul>
        ) : null}
        {news?.notifications.edges.length === 0 && <p className="px-4 py-4">{text.none}</p>}
        {!news && (
          <p role="status" className="px-4 py-4 text-ink-2">
            {news === null ? text.failed : text.loading}
          </p>
        )}
        <p className="flex flex-wrap gap-x-4 border-t border-line px-4 py-1 text-sm">
          <Link href="/inbox/notifications" className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11">
            {text.all}
          </Link>
          <Link
            href="/settings/notifications"
            className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11"
          >
            {text.choose}
          </Link>
        </p>
      </section>
    </Menu>
  )
}
