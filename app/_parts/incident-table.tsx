import Link from 'next/link'
import type { ReactNode } from 'react'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { IncidentRowFragment } from '#graphql/generated/operations.ts'
import { ClockChip } from './clock-chip.tsx'
import { PriorityChip } from './priority-chip.tsx'
import { RowKeys } from './row-keys.tsx'
import { StateChip } from './state-chip.tsx'

type Row = IncidentRowFragment & Readonly<{ openedAt?: string }>
type Sort = Readonly<{ by: 'due' | 'opened'; dueHref: string; openedHref: string }>
type Props = Readonly<{
  rows: readonly Row[]
  language: Language
  caption: string
  viewerOrganisationId: string
  /** Business time now, by which times of other days are told from today's. */
  now: string
  /** Shows the column of opening times and makes the two sorted columns links. */
  sort?: Sort
}>

const head = 'px-3 py-2 text-left font-semibold whitespace-nowrap text-2xs text-ink-2 first:pl-4 last:pr-4'
const cell = 'px-3 py-2 align-middle first:pl-4 last:pr-4 max-sm:p-0 max-sm:first:pl-0 max-sm:last:pr-0'

/** Incidents in a queue: what is due, when, and who owes it (screens 5.5). One real table; stacked on a telephone. */
export function IncidentTable({ rows, language, caption, viewerOrganisationId, now, sort }: Props) {
  const text = words(language)
  const { columns } = text.incidents
  return (
    <RowKeys>
      <table className="w-full border-collapse max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line max-sm:sr-only">
          <tr>
            <th scope="col" className={head}>
              {columns.priority}
            </th>
            <th scope="col" className={head}>
              {columns.case}
            </th>
            <th scope="col" className={head} aria-sort={sort?.by === 'opened' ? undefined : 'ascending'}>
              <Sorted href={sort?.by === 'opened' ? sort.dueHref : undefined} mark={sort?.by === 'opened' ? '' : '↑'}>
                {columns.due}
              </Sorted>
            </th>
            <th scope="col" className={head}>
              {columns.owes}
            </th>
            <th scope="col" className={`${head} sm:@max-4xl:hidden`}>
              {columns.state}
            </th>
            {sort && (
              <th
                scope="col"
                className={`${head} @max-3xl:hidden`}
                aria-sort={sort.by === 'opened' ? 'descending' : undefined}
              >
                <Sorted href={sort.by === 'due' ? sort.openedHref : undefined} mark={sort.by === 'due' ? '' : '↓'}>
                  {columns.opened}
                </Sorted>
              </th>
            )}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map(row => (
            <tr
              key={row.id}
              className="relative h-11 border-b border-line last:border-b-0 hover:bg-hover has-[a[aria-current=true]]:bg-primary-soft has-[a[aria-current=true]]:shadow-[inset_3px_0_0_var(--primary)] max-sm:grid max-sm:h-auto max-sm:grid-cols-[auto_1fr] max-sm:items-center max-sm:gap-x-2 max-sm:gap-y-1.5 max-sm:px-4 max-sm:py-3"
            >
              <td className={`${cell} sm:w-px max-sm:order-1`}>
                <PriorityChip priority={row.priority} language={language} />
              </td>
              <td className={`${cell} max-sm:order-3 max-sm:col-span-2`}>
                <Link
                  href={`/incidents/${row.number}`}
                  data-row=""
                  prefetch={false}
                  className="font-semibold text-ink no-underline wrap-anywhere hover:underline max-sm:py-1"
                >
                  {row.title}
                </Link>
                <span className="block text-2xs text-ink-2">
                  <span className="font-mono font-medium">{row.number}</span> · <Scope row={row} language={language} />
                </span>
              </td>
              <td className={`${cell} max-sm:order-4 max-sm:col-span-2`}>
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  {row.nextClock ? (
                    <>
                      <span className="w-24 text-xs text-ink-2 max-sm:w-auto">
                        {text.clock.short[row.nextClock.kind]}
                      </span>
                      <ClockChip clock={row.nextClock} proofHref={`/incidents/${row.number}/clock`} />
                    </>
                  ) : (
                    <span className="text-xs text-ink-2">{text.clock.none}</span>
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
              {sort && (
                <td className={`${cell} w-px text-xs whitespace-nowrap text-ink-2 tabular-nums @max-3xl:hidden`}>
                  {row.openedAt && format(language).near(row.openedAt, now)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
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

function Sorted({ href, mark, children }: Readonly<{ href?: string | undefined; mark: string; children: ReactNode }>) {
  if (!href) {
    return (
      <span className={mark && 'text-ink'}>
        {children} <span aria-hidden="true">{mark}</span>
      </span>
    )
  }
  return (
    <Link href={href} className="text-ink-2 underline underline-offset-2 hover:text-ink">
      {children}
    </Link>
  )
}
