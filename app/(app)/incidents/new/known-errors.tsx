'use client'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { useLanguage } from '#app/_parts/language.tsx'
import { problemWords } from '#app/_words/problem-words.ts'
import type { AffectedService, IncidentCategory } from '#graphql/generated/operations.ts'
import { askKnownErrors, type KnownErrors as Found } from './ask-known-errors.ts'

type Props = Readonly<{ service: AffectedService | null; category: string }>

/** What is known already of the service that is being reported, with the way around it; no school is named. */
export function KnownErrors({ service, category }: Props) {
  const { language } = useLanguage()
  const text = problemWords(language).knownErrors
  const [found, setFound] = useState<Found>([])
  useEffect(() => {
    if (!service) return
    let isLate = false
    // The report does not need them: without an answer the form is as it was.
    askKnownErrors(service, (category || null) as IncidentCategory | null).then(
      nodes => !isLate && setFound(nodes),
      () => undefined,
    )
    return () => {
      isLate = true
    }
  }, [service, category])
  return (
    <div role="status">
      {found.length > 0 && (
        <section aria-label={text.title} className="rounded-card border border-plan-line bg-plan-bg p-3 text-plan-fg">
          <h2 className="font-semibold">{text.title}</h2>
          <p className="mb-2 text-sm">{text.lead}</p>
          <ul className="space-y-3 text-ink">
            {found.map(one => (
              <li key={`${one.title} ${one.workaround}`}>
                <p className="font-semibold wrap-anywhere">{one.title}</p>
                <p className="whitespace-pre-wrap wrap-anywhere">{one.workaround}</p>
                <p className="text-2xs text-ink-2">
                  {text.by(one.owner.name)}{' '}
                  {one.problemNumber && (
                    <Link href={`/problems/${one.problemNumber}`} target="_blank" className="link font-mono">
                      {one.problemNumber}
                    </Link>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
