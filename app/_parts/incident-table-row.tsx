import { FlaskConical, Handshake } from 'lucide-react'
import Link from 'next/link'
import { counted } from '#app/_words/counted.ts'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { IncidentRowFragment } from '#graphql/generated/operations.ts'
import { CaseChip } from './case-chip.tsx'
import { Chip } from './chip.tsx'
import { ClockChip } from './clock-chip.tsx'
import { StateChip } from './state-chip.tsx'

export type Row = IncidentRowFragment & Readonly<{ openedAt?: string; version?: number }>
type Props = Readonly<{
  row: Row
  language: Language
  viewerOrganisationId: string
  now: string
  hasOpening: boolean
  /** What the box that chooses the row is called; none without it. */
  choose?: string | undefined
}>

/** Around a box: as large as a finger where there is one. */
export const chooseStyle = 'inline-flex size-6 items-center justify-center pointer-coarse:size-11'

const cell = 'px-3 py-2 align-middle first:pl-4 last:pr-4 max-sm:p-0 max-sm:first:pl-0 max-sm:last:pr-0'

/** One incident: a row of the table, or a stack of lines on a telephone. */
export function IncidentTableRow({ row, language, viewerOrganisationId, now, hasOpening, choose }: Props) {
  const text = words(language)
  const { columns } = text.incidents
  return (
    <tr className="relative h-11 border-b border-line last:border-b-0 hover:bg-hover has-[a[aria-current=true]]:bg-primary-soft has-[a[aria-current=true]]:shadow-[inset_3px_0_0_var(--primary)] max-sm:grid max-sm:h-auto max-sm:grid-cols-[auto_minmax(0,1fr)] max-sm:items-center max-sm:gap-x-2 max-sm:gap-y-1.5 max-sm:px-4 max-sm:py-3">
      {choose && (
        <td className={`${cell} sm:w-px max-sm:hidden`}>
          <label className={chooseStyle}>
            <span className="sr-only">{fill(choose, { number: row.number })}</span>
            <input
              type="checkbox"
              value={row.id}
              data-choose={row.number}
              data-version={row.version}
              className="size-4 accent-primary"
            />
          </label>
        </td>
      )}
      <td className={`${cell} sm:w-px max-sm:order-1`}>
        <CaseChip caseType={row.caseType} priority={row.priority} language={language} />
      </td>
      <td className={`${cell} sm:w-full sm:min-w-48 max-sm:order-3 max-sm:col-span-2`}>
        <Link
          href={`/incidents/${row.number}`}
          data-row=""
          prefetch={false}
          className="font-semibold text-ink no-underline wrap-anywhere hover:underline max-sm:py-1"
        >
          {row.title}
        </Link>
        {row.isTest && (
          <span className="ml-2 inline-block align-middle">
            <Chip tone="plan">
              <FlaskConical aria-hidden size={12} />
              {text.parties.test}
            </Chip>
          </span>
        )}
        <span className="block text-2xs text-ink-2">
          <span className="font-mono font-medium">{row.number}</span> · <Scope row={row} language={language} />
        </span>
      </td>
      <td className={`${cell} max-sm:order-4 max-sm:col-span-2`}>
        <span
          className={`flex flex-wrap items-center gap-x-3 gap-y-1 ${hasOpening ? 'sm:flex-col sm:items-start' : '@4xl:flex-nowrap'}`}
        >
          {row.nextClock ? (
            <>
              <span className="w-24 text-xs text-ink-2 max-sm:w-auto">{text.clock.short[row.nextClock.kind]}</span>
              <ClockChip clock={row.nextClock} proofHref={`/incidents/${row.number}/clock`} />
            </>
          ) : (
            <NoClock state={row.state} language={language} />
          )}
        </span>
      </td>
      <td className={`${cell} text-xs sm:whitespace-nowrap max-sm:order-5 max-sm:col-span-2 max-sm:-mt-1`}>
        {row.nextClock && (
          <>
            <span className="sm:hidden">{columns.owes}: </span>
            <span className={row.nextClock.owedBy.id === viewerOrganisationId ? 'font-semibold' : ''}>
              {row.nextClock.owedBy.name}
            </span>
          </>
        )}
      </td>
      <td className={`${cell} sm:w-px sm:@max-4xl:hidden max-sm:order-2 max-sm:justify-self-end`}>
        <StateChip state={row.state} language={language} />
      </td>
      {hasOpening && (
        <td className={`${cell} w-px text-xs whitespace-nowrap text-ink-2 tabular-nums @max-3xl:hidden`}>
          {row.openedAt && format(language).past(row.openedAt, now)}
        </td>
      )}
    </tr>
  )
}

/** Nothing falls due: the sides agree on the next word while the case is open; after that nothing is owed. */
function NoClock({ state, language }: Readonly<{ state: Row['state']; language: Language }>) {
  const text = words(language).clock
  if (state !== 'NEW' && state !== 'IN_PROGRESS') return <span className="text-xs text-ink-2">{text.none}</span>
  return (
    <Chip tone="neutral">
      <Handshake aria-hidden size={14} />
      {text.byAgreement}
    </Chip>
  )
}

/** Who is to solve it, and for whom. */
function Scope({ row, language }: Readonly<{ row: Row; language: Language }>) {
  const schools = row.affectedSchools
  const others = schools.filter(school => school.id !== row.responsibleOrganisation.id)
  const [only] = others
  return (
    <>
      {row.responsibleOrganisation.name}
      {others.length === 1 && only && ` · ${only.name}`}
      {others.length > 1 && ` · ${counted(words(language).incidents.schools, others.length, language)}`}
    </>
  )
}
