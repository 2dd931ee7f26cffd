import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card } from '#app/_parts/card.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { format } from '#app/_words/format.ts'
import { guideWords } from '#app/_words/guide-words.ts'
import type { Language } from '#app/_words/language.ts'
import type { GuideQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  known: NonNullable<GuideQuery['incidents']>['nodes']
  now: string
  isEverybody: boolean
  language: Language
  children: ReactNode
}>

/** What the answers come to: follow a case that is open already, or go on to a draft that holds the answers. */
export function NextStep({ known, now, isEverybody, language, children }: Props) {
  const text = guideWords(language)
  const say = format(language)
  return (
    <div className="grid gap-4 lg:sticky lg:top-4" id="next" role="status">
      <Card id="known" title={known.length > 0 ? text.known : text.unknown}>
        {known.length > 0 && (
          <>
            <p className="mb-3 text-sm text-ink-2">{text.knownLead}</p>
            <ul className="grid gap-3">
              {known.map(each => (
                <li key={each.number}>
                  <p className="flex flex-wrap items-center gap-2">
                    <PriorityChip priority={each.priority} language={language} />
                    <span className="font-semibold wrap-anywhere">{each.title}</span>
                  </p>
                  <p className="text-2xs text-ink-2">
                    {text.at(each.responsibleOrganisation.name)} · {text.opened(say.past(each.openedAt, now))}
                  </p>
                  <Link
                    href={`/incidents/${each.number}`}
                    prefetch={false}
                    className="link inline-flex min-h-6 items-center"
                  >
                    {text.follow(each.number)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <Card id="draft" title={text.draft}>
        <p className="text-sm">{text.draftLead}</p>
        {isEverybody && <p className="mt-2 text-sm">{text.draftDown}</p>}
        <div className="mt-3">{children}</div>
      </Card>
    </div>
  )
}
