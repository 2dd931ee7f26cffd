'use client'

import { X } from 'lucide-react'
import Link from 'next/link'
import { secondsOf } from '#app/_words/format.ts'
import type { ClockChipFieldsFragment } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'

type Props = Readonly<{ clock: ClockChipFieldsFragment; closes: string; proofHref?: string | undefined }>

/** How a due time came about: start, due, time allowed, whose hours, rule, and the working in sentences. */
export function ClockProof({ clock, closes, proofHref }: Props) {
  const { words, format } = useLanguage()
  const say = words.clock.proof
  const rows: readonly (readonly [string, string])[] = [
    [say.owedBy, clock.owedBy.name],
    ...(clock.startedAt ? [[say.started, format.dateTime(clock.startedAt)] as const] : []),
    ...(clock.dueAt
      ? [[say.due, format.dateTime(clock.dueAt)] as const]
      : [[say.due, words.clock.byAgreement] as const]),
    ...(clock.metAt ? [[say.metAt, format.dateTime(clock.metAt)] as const] : []),
    ...(clock.target ? [[say.target, format.duration(secondsOf(clock.target))] as const] : []),
    [say.calendar, clock.calendar ?? say.roundTheClock],
    [say.rule, say.ruleText(clock.rule, clock.clause)],
  ]
  return (
    <div className="font-normal">
      <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-2">
        <h2 className="text-[0.9375rem]/6 font-semibold">{words.clock.kind[clock.kind]}</h2>
        <button
          type="button"
          popoverTarget={closes}
          popoverTargetAction="hide"
          aria-label={say.close}
          className="inline-flex size-8 items-center justify-center rounded-control text-ink-2 hover:bg-hover hover:text-ink"
        >
          <X aria-hidden size={16} />
        </button>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 px-4 py-3 text-xs">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {clock.explanation.length > 0 && (
        <div className="border-t border-line px-4 py-3 text-xs">
          <h3 className="font-semibold">{say.title}</h3>
          <ul className="mt-1 grid list-disc gap-1 pl-4">
            {clock.explanation.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {proofHref && (
        <p className="border-t border-line px-4 py-3 text-xs">
          <Link href={proofHref} prefetch={false} className="link">
            {say.whole}
          </Link>
        </p>
      )}
    </div>
  )
}
