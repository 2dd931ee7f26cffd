import Link from 'next/link'
import { Chip } from '#app/_parts/chip.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { words } from '#app/_words/words.ts'
import { AnalysisChip, ProblemStateChip } from '#app/(app)/problems/_parts/problem-chips.tsx'
import type { ProblemRowFragment } from '#graphql/generated/operations.ts'

type Props = Readonly<{ rows: readonly ProblemRowFragment[]; language: Language }>
const cell = 'px-4 py-2.5 align-top'

/** The problems, first those with an analysis that is owed. */
export function ProblemTable({ rows, language }: Props) {
  const text = problemWords(language)
  const say = format(language)
  const { categories } = words(language).report.what
  const isTimed = ({ rootCause }: ProblemRowFragment) => rootCause.state === 'DUE' || rootCause.state === 'EXTENDED'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section aria-label={text.caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full min-w-[44rem] text-sm">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr className="border-b border-line text-left text-2xs text-ink-2">
            {[text.columns.due, text.columns.problem, text.columns.state, text.columns.owner, text.columns.created].map(
              heading => (
                <th key={heading} scope="col" className="px-4 py-2 font-semibold">
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className="border-b border-line last:border-0 hover:bg-hover">
              <td className={`${cell} whitespace-nowrap`}>
                <AnalysisChip problem={row} language={language} />
                {isTimed(row) && (
                  <span className="mt-1 block text-2xs text-ink-2">{say.date(row.rootCause.dueOn)}</span>
                )}
              </td>
              <th scope="row" className={`${cell} text-left font-normal wrap-anywhere`}>
                <Link href={`/problems/${row.number}`} className="link font-semibold">
                  {row.title}
                </Link>
                <span className="block text-2xs text-ink-2">
                  <span className="font-mono">{row.number}</span> ·{' '}
                  {row.services.map(one => text.services[one]).join(', ')} · {categories[row.category]}
                </span>
              </th>
              <td className={cell}>
                <span className="flex flex-wrap gap-1.5">
                  <ProblemStateChip problem={row} language={language} />
                  {row.breaches.length > 0 && <Chip tone="late">{text.missedMark}</Chip>}
                </span>
              </td>
              <td className={cell}>{row.owner.name}</td>
              <td className={`${cell} whitespace-nowrap`}>{say.date(row.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
