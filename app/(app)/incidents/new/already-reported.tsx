'use client'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { useLanguage } from '#app/_parts/language.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import type { AffectedService, ReportedCaseFragment } from '#graphql/generated/operations.ts'
import { askAlreadyReported } from './ask-already-reported.ts'

const PAUSE_MS = 400

type Props = Readonly<{ title: string; service: AffectedService | null; now: string }>

/** Cases that are open already and look like the one being typed, so that nobody reports twice (screens 5.6). */
export function AlreadyReported({ title, service, now }: Props) {
  const { language, words, format } = useLanguage()
  const text = words.report.already
  const [found, setFound] = useState<readonly ReportedCaseFragment[]>([])
  useEffect(() => {
    let isLate = false
    // The report does not need them: without an answer the form is as it was.
    const wait = setTimeout(() => {
      askAlreadyReported(title, service).then(
        cases => !isLate && setFound(cases),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      isLate = true
      clearTimeout(wait)
    }
  }, [title, service])
  return (
    <div role="status">
      {found.length > 0 && (
        <section aria-label={text.title} className="rounded-card border border-soon-line bg-soon-bg p-3 text-soon-fg">
          <h2 className="font-semibold">{text.title}</h2>
          <ul className="mt-1 space-y-1 text-ink">
            {found.map(one => (
              <li key={one.number} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <PriorityChip priority={one.priority} language={language} />
                <Link
                  href={`/incidents/${one.number}`}
                  target="_blank"
                  className="link inline-flex min-h-6 items-center wrap-anywhere"
                >
                  {text.follow(one.number)}
                </Link>
                <span className="wrap-anywhere">{one.title}</span>
                <span className="text-2xs text-ink-2">{text.opened(format.past(one.openedAt, now))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
