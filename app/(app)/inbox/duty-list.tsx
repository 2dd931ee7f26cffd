import { Clock, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { caseAddress } from '#app/_parts/case-address.ts'
import { Chip } from '#app/_parts/chip.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { DutyRowFragment } from '#graphql/generated/operations.ts'

type Props = Readonly<{ rows: readonly DutyRowFragment[]; now: string; language: Language }>

/** Duties by their deadline: what is due, when, and who owes it. */
export function DutyList({ rows, now, language }: Props) {
  const { inbox: text, search } = words(language)
  const say = format(language)
  return (
    <ul>
      {rows.map(({ id, noun, number, title, priority, dueAt, owedBy }) => {
        const isLate = Date.parse(dueAt) < Date.parse(now)
        const gap = Math.abs(Date.parse(dueAt) - Date.parse(now)) / 1000
        return (
          <li
            key={id}
            className="relative flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0 hover:bg-hover has-[a[aria-current=true]]:bg-primary-soft"
          >
            <PriorityChip priority={priority} language={language} />
            <span className="min-w-48 flex-1">
              <Link
                href={caseAddress(noun, number)}
                data-row=""
                prefetch={false}
                className="font-semibold text-ink no-underline wrap-anywhere hover:underline"
              >
                {title ?? number}
              </Link>
              <span className="block text-2xs text-ink-2">
                {search.noun[noun]} · <span className="font-mono font-medium">{number}</span>
                {owedBy && ` · ${text.owes(owedBy.name)}`}
              </span>
            </span>
            <Chip tone={isLate ? 'late' : 'neutral'}>
              {isLate ? <TriangleAlert aria-hidden size={14} /> : <Clock aria-hidden size={14} />}
              {isLate ? text.late(say.duration(gap)) : text.in(say.duration(gap))}
            </Chip>
            <time dateTime={dueAt} className="w-32 text-right text-xs text-ink-2 tabular-nums max-sm:w-auto">
              {say.near(dueAt, now)}
            </time>
          </li>
        )
      })}
    </ul>
  )
}
