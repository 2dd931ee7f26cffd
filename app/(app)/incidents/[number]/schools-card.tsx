import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { ChangeSchools, RecordResults } from '#app/_parts/school-results.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer } from './case-page.ts'

type Props = Readonly<{
  incident: Case
  viewer: CaseViewer | null
  /** Schools that could be added; null while nobody has asked for them. */
  reportable: readonly Readonly<{ id: string; name: string }>[] | null
  now: string
  language: Language
}>

const few = 8
const tones = { AFFECTED: 'soon', RESTORED: 'met', RESEND_DATA: 'soon', NOT_AFFECTED: 'neutral' } as const

/** The result at each affected school; a school sees its own row alone. */
export function SchoolsCard({ incident, viewer, reportable, now, language }: Props) {
  const text = words(language).coordination.schools
  const say = format(language)
  const rows = incident.schoolOutcomes
  if (rows.length === 0) return null
  const isSchool = viewer?.organisation.kind === 'SCHOOL'
  const mine = isSchool ? rows.filter(row => row.school.id === viewer.organisation.id) : rows
  const affected = rows.filter(row => row.outcome !== 'NOT_AFFECTED').map(row => row.school)
  const others = (reportable ?? []).filter(school => !affected.some(one => one.id === school.id))
  const may = (verb: string) => incident.viewerMay.includes(verb)
  const line = (row: (typeof rows)[number]) => (
    <li
      key={row.school.id}
      className="flex flex-wrap items-baseline justify-between gap-x-3"
      data-outcome={row.outcome}
    >
      <span className="min-w-0">
        {row.school.name}
        {row.note && <span className="block text-xs text-ink-2">{row.note}</span>}
      </span>
      <span className="text-xs text-ink-2">
        <Chip tone={tones[row.outcome]}>{text.outcomes[row.outcome]}</Chip>
        {row.recordedAt && ` ${say.near(row.recordedAt, now)}`}
      </span>
    </li>
  )
  return (
    <Card id="schools" title={isSchool ? text.mine : text.title} aside={isSchool ? undefined : rows.length}>
      <ul className="space-y-2">{rows.slice(0, few).map(line)}</ul>
      {rows.length > few && (
        <details className="mt-2">
          <summary className="link py-0.5">{fill(text.more, { n: rows.length - few })}</summary>
          <ul className="mt-2 space-y-2">{rows.slice(few).map(line)}</ul>
        </details>
      )}
      <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-3 empty:hidden">
        {may('recordSchoolOutcome') && mine.length > 0 && (
          <RecordResults incident={incident} schools={mine.map(row => row.school)} />
        )}
        {may('changeAffectedSchools') &&
          (reportable ? (
            <ChangeSchools incident={incident} affected={affected} others={others} />
          ) : (
            <Link href="?schools=change#schools" scroll={false} className={buttonStyle()}>
              {text.change}
            </Link>
          ))}
      </div>
    </Card>
  )
}
