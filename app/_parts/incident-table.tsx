import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { chooseStyle, IncidentTableRow, type Row } from './incident-table-row.tsx'
import { RowKeys } from './row-keys.tsx'

type Sort = Readonly<{ by: 'due' | 'opened'; dueHref: string; openedHref: string }>
type ChooseWords = Readonly<{ all: string; select: string }>
type Props = Readonly<{
  rows: readonly Row[]
  language: Language
  caption: string
  viewerOrganisationId: string
  /** Business time now, by which times of other days are told from today's. */
  now: string
  /** Shows the column of opening times and makes the two sorted columns links. */
  sort?: Sort
  /** Makes rows choosable, for acts on many. */
  choose?: ChooseWords
}>

const head = 'px-3 py-2 text-left font-semibold whitespace-nowrap text-2xs text-ink-2 first:pl-4 last:pr-4'

/** Incidents in a queue: what is due, when, and who owes it (screens 5.5). One real table; stacked on a telephone. */
export function IncidentTable({ rows, language, caption, viewerOrganisationId, now, sort, choose }: Props) {
  const text = words(language)
  const { columns } = text.incidents
  return (
    <RowKeys>
      <table className="w-full border-collapse max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line max-sm:sr-only">
          <tr>
            {choose && (
              <th scope="col" className={`${head} w-px max-sm:hidden`}>
                <label className={chooseStyle}>
                  <span className="sr-only">{choose.all}</span>
                  <input type="checkbox" data-choose-all="" className="size-4 accent-primary" />
                </label>
              </th>
            )}
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
            <IncidentTableRow
              key={row.id}
              row={row}
              language={language}
              viewerOrganisationId={viewerOrganisationId}
              now={now}
              hasOpening={sort !== undefined}
              choose={choose?.select}
            />
          ))}
        </tbody>
      </table>
    </RowKeys>
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
