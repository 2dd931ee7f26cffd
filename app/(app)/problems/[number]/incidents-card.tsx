import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { StateChip } from '#app/_parts/state-chip.tsx'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import type { Problem } from './problem-page.ts'

type Props = Readonly<{ problem: Problem; language: Language }>

/** Why the problem is there, and the viewer's incidents behind it: a school sees its own. */
export function IncidentsCard({ problem, language }: Props) {
  const { page } = problemWords(language)
  const { incidents, grounds, id, version, viewerMay } = problem
  return (
    <Card id="incidents" title={`${page.incidents.title} (${incidents.length})`}>
      <p className="text-2xs text-ink-2">{page.grounds.title}</p>
      <ul className="mb-3 list-disc pl-5">
        {grounds.map(ground => (
          <li key={ground}>{page.grounds[ground]}</li>
        ))}
        {grounds.length === 0 && <li>{page.grounds.trend}</li>}
      </ul>
      {incidents.length === 0 && <p className="text-ink-2">{page.incidents.none}</p>}
      <ul className="divide-y divide-line">
        {incidents.map(incident => (
          <li key={incident.id} className="py-2">
            <Link href={`/incidents/${incident.number}`} className="link wrap-anywhere">
              <span className="font-mono text-2xs">{incident.number}</span> {incident.title}
            </Link>
            <span className="mt-1 flex flex-wrap gap-1.5">
              <PriorityChip priority={incident.priority} language={language} />
              <StateChip state={incident.state} language={language} />
            </span>
          </li>
        ))}
      </ul>
      {viewerMay.includes('linkIncident') && (
        <div className="mt-3 border-t border-line pt-3">
          <ProblemForm verb="linkIncident" id="link" hidden={{ id, version }} submit={page.incidents.link}>
            <CaseField name="incidentId" label={page.incidents.number} />
          </ProblemForm>
        </div>
      )}
    </Card>
  )
}
