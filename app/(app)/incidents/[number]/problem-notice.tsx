import { Link2, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { actsForResponsible } from '#domain/incident-side.ts'
import type { Case, CaseViewer } from './case-page.ts'

type Props = Readonly<{ incident: Case; viewer: CaseViewer | null; language: Language }>

/** Section 5.3 asks for a problem, or like incidents suggest one; the way to open it, for who may. */
export function ProblemNotice({ incident, viewer, language }: Props) {
  const text = problemWords(language).incident
  const {
    number,
    isProblemMissing,
    suggestedProblem: similar,
    responsibleOrganisation,
    reportedBy,
    responsibleSide,
  } = incident
  if (!isProblemMissing && !similar) return null
  const own = viewer?.organisation
  const sides = {
    responsibleSide,
    responsibleId: responsibleOrganisation.id,
    counterpartId: incident.counterpartOrganisation.id,
    reportedById: reportedBy.id,
  }
  const mayOpen =
    viewer?.may.includes('openProblem') &&
    own &&
    actsForResponsible({ organisationId: own.id, organisationKind: own.kind }, sides)
  const numbers = similar && !isProblemMissing ? similar.incidents.map(one => one.number) : [number]
  const query = `incidents=${numbers.join(',')}${isProblemMissing ? '' : '&many=yes'}`
  return (
    <div className="mb-3 flex gap-3 rounded-card border border-soon-line bg-soon-bg p-3 text-soon-fg">
      <span className="mt-0.5 shrink-0">
        {isProblemMissing ? <TriangleAlert aria-hidden size={20} /> : <Link2 aria-hidden size={20} />}
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-semibold">
          {isProblemMissing ? text.missing : text.similar(similar?.count ?? 0, similar?.days ?? 0)}
        </p>
        {isProblemMissing && !mayOpen && <p className="text-ink">{text.who(responsibleOrganisation.name)}</p>}
        {mayOpen && (
          <p className="mt-2">
            <Link href={`/problems/new?${query}`} className={buttonStyle()}>
              {text.open}
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
