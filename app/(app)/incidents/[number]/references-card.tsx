import { ExternalLink } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { RecordReference } from '#app/_parts/record-reference.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer } from './case-page.ts'

type Props = Readonly<{ incident: Case; viewer: CaseViewer | null; language: Language }>

/** What the case is called in one's own system; for AUB its number at ATP's internal IT, and the task while there is none. */
export function ReferencesCard({ incident, viewer, language }: Props) {
  const text = words(language).coordination.references
  const { externalRefs: refs, isAtpReferenceMissing: isMissing } = incident
  const mayRecord = incident.viewerMay.includes('recordExternalReference')
  const isAub = viewer?.organisation.kind === 'AUB'
  if (refs.length === 0 && !mayRecord) return null
  return (
    <Card id="references" title={isAub ? text.titleAub : text.title}>
      {isMissing && <p className="mb-3 font-semibold text-soon-fg">{text.missing}</p>}
      {refs.length === 0 && !isMissing && <p className="mb-3 text-ink-2">{text.none}</p>}
      <dl className="mb-3 space-y-2 empty:hidden">
        {refs.map(({ system, id, link }) => (
          <div key={`${system} ${id}`}>
            <dt className="text-2xs text-ink-2">{system}</dt>
            <dd className="font-mono text-xs wrap-anywhere">
              {link ? (
                <a href={link} rel="noreferrer" className="link inline-flex items-center gap-1">
                  {id}
                  <ExternalLink aria-hidden size={14} />
                </a>
              ) : (
                id
              )}
            </dd>
          </div>
        ))}
      </dl>
      {mayRecord && <RecordReference incident={incident} own={viewer?.organisation.name ?? ''} isAub={isAub} />}
    </Card>
  )
}
