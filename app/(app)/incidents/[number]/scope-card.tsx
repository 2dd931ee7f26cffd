import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card } from '#app/_parts/card.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer } from './case-page.ts'

const few = 5

/** What is affected, what it means, why this priority, and the rest of the minimum data (5.2.1). */
type Props = Readonly<{ incident: Case; viewer: CaseViewer | null; language: Language }>

/** What is affected, what it means, why this priority, and the rest of the minimum data (5.2.1). */
export function ScopeCard({ incident, viewer, language }: Props) {
  const { room, report } = words(language)
  const text = room.scope
  const say = format(language)
  const { affectedSchools: schools, reporter, resolution, priority, suggestedPriority } = incident
  // An emergency change builds on a critical incident that is open or past.
  const mayHasten =
    (priority === 'P1' || priority === 'P2') &&
    viewer?.organisation.kind !== 'AUB' &&
    viewer?.may.includes('draftChange')
  const names = (some: typeof schools) => some.map(school => <li key={school.id}>{school.name}</li>)
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text.service, incident.otherService ?? report.what.services[incident.service]],
    [text.category, report.what.categories[incident.category]],
    [
      text.affected,
      schools.length === 0 ? (
        text.noneVisible
      ) : (
        <>
          <ul>{names(schools.slice(0, few))}</ul>
          {schools.length > few && (
            <details>
              <summary className="link py-0.5">{fill(text.more, { n: schools.length - few })}</summary>
              <ul>{names(schools.slice(few))}</ul>
            </details>
          )}
        </>
      ),
    ],
    [text.description, incident.description],
    [text.consequence, incident.businessConsequence],
    ...(priority === suggestedPriority
      ? [[fill(text.why, { priority }), incident.priorityReason ?? incident.suggestionReason] as const]
      : [
          [fill(text.why, { priority: suggestedPriority }), incident.suggestionReason] as const,
          [fill(text.chosen, { priority }), incident.priorityReason] as const,
        ]),
    [
      text.reporter,
      reporter &&
        [reporter.name, reporter.department, reporter.location, reporter.phone && phoneText(reporter.phone, language)]
          .filter(Boolean)
          .join(', '),
    ],
    [text.detected, say.dateTime(incident.detectedAt)],
    [text.occurred, incident.occurredAt && say.dateTime(incident.occurredAt)],
    [text.resolution, resolution?.text],
    [text.workaround, resolution?.workaround],
    [text.actually, resolution?.actualResolvedAt && say.dateTime(resolution.actualResolvedAt)],
    [
      text.linked,
      incident.linkedIncidents.length > 0 &&
        incident.linkedIncidents.map(other => (
          <Link key={other.id} href={`/incidents/${other.number}`} className="link block">
            <span className="font-mono text-2xs">{other.number}</span> {other.title}
          </Link>
        )),
    ],
    [
      text.problems,
      incident.problems.length > 0 &&
        incident.problems.map(problem => (
          <Link key={problem.id} href={`/problems/${problem.number}`} className="link block">
            <span className="font-mono text-2xs">{problem.number}</span> {problem.title}
          </Link>
        )),
    ],
    [text.instruction, incident.instructionVersion],
  ]
  return (
    <Card id="scope" title={priority === 'P1' ? text.title : text.titleCase}>
      <dl className="space-y-3">
        {rows
          .filter(([label, value]) => label && value)
          .map(([label, value]) => (
            <div key={label}>
              <dt className="text-2xs text-ink-2">{label}</dt>
              <dd className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
      {resolution && (
        <p className="mt-3 text-xs text-ink-2">{resolution.isRootCauseKnown ? text.causeKnown : text.causeUnknown}</p>
      )}
      <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-3">
        <Link href={`/incidents/${incident.number}/clock`} className="link">
          {room.links.clock}
        </Link>
        <Link href={`/incidents/${incident.number}/reads`} className="link">
          {room.links.reads}
        </Link>
        {mayHasten && (
          <Link href={`/changes/new?incident=${incident.number}`} className="link">
            {changeWords(language).page.emergency}
          </Link>
        )}
      </p>
    </Card>
  )
}
