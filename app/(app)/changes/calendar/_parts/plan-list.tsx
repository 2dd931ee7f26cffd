import Link from 'next/link'
import { calendarWords } from '#app/_words/calendar-words.ts'
import type { Language } from '#app/_words/language.ts'
import { PlanMark } from './plan-mark.tsx'
import type { Plan } from './plans.ts'

type Props = Readonly<{ plans: readonly Plan[]; language: Language }>

/** The same as a list: what screen readers and small screens get first (screens 5.13). */
export function PlanList({ plans, language }: Props) {
  const text = calendarWords(language)
  return (
    <ul aria-label={text.caption} className="divide-y divide-line text-sm">
      {plans.map(plan => (
        <li key={plan.key} className="grid gap-x-4 gap-y-0.5 px-4 py-2.5 sm:grid-cols-[15rem_minmax(0,1fr)_12rem]">
          <span className="text-ink-2">{plan.when}</span>
          <span className="flex min-w-0 items-start gap-2">
            <PlanMark kind={plan.kind} />
            <span className="min-w-0">
              {plan.href ? (
                <Link href={plan.href} prefetch={false} className="link wrap-anywhere">
                  {plan.title}
                </Link>
              ) : (
                plan.title
              )}{' '}
              <span className={plan.kind === 'shut' ? 'font-semibold text-late-fg' : 'text-ink-2'}>{plan.fact}</span>
            </span>
          </span>
          <span className="text-ink-2">{plan.owner.name}</span>
        </li>
      ))}
    </ul>
  )
}
