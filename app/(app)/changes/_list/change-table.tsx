import Link from 'next/link'
import { Chip } from '#app/_parts/chip.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { ChangeStateChip, ChangeTypeChip, GateChip } from '#app/(app)/changes/_parts/change-chips.tsx'
import type { ChangeListQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  /** With why AUB is not affected, where that is asked for. */
  rows: ChangeListQuery['changeRequests']['nodes']
  language: Language
}>
const cell = 'px-4 py-2.5 align-top'

/** The changes by legality: notice, freeze, dialogue, decision (screens 5.12). */
export function ChangeTable({ rows, language }: Props) {
  const text = changeWords(language)
  const say = format(language)
  const { columns } = text
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section aria-label={text.caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full min-w-[46rem] text-sm">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr className="border-b border-line text-left text-2xs text-ink-2">
            {[columns.window, columns.change, columns.gate, columns.state, columns.owner].map(heading => (
              <th key={heading} scope="col" className="px-4 py-2 font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className="border-b border-line last:border-0 hover:bg-hover">
              <td className={`${cell} whitespace-nowrap`}>
                {row.windowStart ? say.dateTime(row.windowStart) : <span className="text-ink-2">{text.noWindow}</span>}
                {row.noticeDays !== null && (
                  <span className="block text-2xs text-ink-2">{text.page.noticeDays(row.noticeDays)}</span>
                )}
              </td>
              <th scope="row" className={`${cell} text-left font-normal wrap-anywhere`}>
                <Link href={`/changes/${row.number}`} className="link font-semibold">
                  {row.title ?? text.untitled}
                </Link>
                <span className="block text-2xs text-ink-2">
                  <span className="font-mono">{row.number}</span>
                  {row.services.length > 0 && ` · ${row.services.map(one => text.services[one]).join(', ')}`}
                </span>
                {row.affectsAubReason && <span className="mt-1 block max-w-[66ch]">{row.affectsAubReason}</span>}
              </th>
              <td className={cell}>
                <GateChip change={row} language={language} />
              </td>
              <td className={cell}>
                <span className="flex flex-wrap gap-1.5">
                  <ChangeStateChip change={row} language={language} />
                  <ChangeTypeChip change={row} language={language} />
                  {row.breaches.length > 0 && <Chip tone="late">{text.breach}</Chip>}
                  {row.isFlaggedForReview && <Chip tone="soon">{text.flagged}</Chip>}
                </span>
              </td>
              <td className={cell}>{row.owner.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
