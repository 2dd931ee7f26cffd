'use client'

import Link from 'next/link'
import { businessNow } from '#app/_parts/business-time.ts'
import { caseAddress } from '#app/_parts/case-address.ts'
import { useLanguage } from '#app/_parts/language.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { counted } from '#app/_words/counted.ts'
import type { BellWords } from '#app/_words/notification-words.ts'
import type { NewToMeFragment } from '#graphql/generated/operations.ts'

type Props = Readonly<{ news: NewToMeFragment; text: BellWords; now?: string }>

/** What is new in one case, as a line: bold and with a bar while nobody has looked. */
export function NewsLine({ news, text, now }: Props) {
  const { language, format } = useLanguage()
  const { noun, number, title, priority, unread, text: what, at } = news
  return (
    <li
      className={`relative border-b border-line px-4 py-2.5 last:border-b-0 hover:bg-hover ${unread > 0 ? 'shadow-[inset_3px_0_0_var(--primary)]' : ''}`}
    >
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-2xs text-ink-2">
        {priority && <PriorityChip priority={priority} language={language} />}
        <span className="font-mono font-medium">{number}</span>
        <time dateTime={at} className="ml-auto tabular-nums">
          {format.past(at, now ?? new Date(businessNow()))}
        </time>
      </span>
      <Link
        href={caseAddress(noun, number)}
        prefetch={false}
        className={`mt-1 block text-ink no-underline wrap-anywhere hover:underline ${unread > 0 ? 'font-semibold' : ''}`}
      >
        {title ?? number}
      </Link>
      <span className="block text-sm">
        {what}
        {unread > 1 && ` · ${counted(text.fresh, unread, language)}`}
        {unread > 0 && <span className="sr-only"> ({text.unread})</span>}
      </span>
    </li>
  )
}
