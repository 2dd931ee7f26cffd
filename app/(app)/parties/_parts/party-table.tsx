import Link from 'next/link'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { PartyRowFragment } from '#graphql/generated/operations.ts'
import { AgreementChip, AnnexChip, StandingChips } from './party-chips.tsx'

type Props = Readonly<{ rows: readonly PartyRowFragment[]; language: Language }>
const cell = 'px-4 py-2 text-left align-top'

/** Organisations of the register with their health (screens 5.15). */
export function PartyTable({ rows, language }: Props) {
  const { parties: text, parts } = words(language)
  return (
    <section
      aria-label={text.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table className="w-full text-sm">
        <caption className="sr-only">{text.caption}</caption>
        <thead className="border-b border-line text-xs text-ink-2">
          <tr>
            <th scope="col" className={cell}>
              {text.columns.name}
            </th>
            <th scope="col" className={`${cell} max-md:hidden`}>
              {text.columns.kind}
            </th>
            <th scope="col" className={cell}>
              {text.columns.agreement}
            </th>
            <th scope="col" className={cell}>
              {text.columns.annex}
            </th>
            <th scope="col" className={`${cell} text-right`}>
              {text.columns.open}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className="border-b border-line last:border-b-0 hover:bg-hover">
              <th scope="row" className={`${cell} font-normal`}>
                <span className="flex flex-wrap items-center gap-2">
                  <Link
                    href={row.kind === 'AUB' ? '/contacts/annex-1' : `/parties/${row.id}`}
                    className="link font-semibold"
                  >
                    {row.name}
                  </Link>
                  <StandingChips row={row} language={language} />
                </span>
                {row.city && <span className="block text-xs text-ink-2">{row.city}</span>}
              </th>
              <td className={`${cell} max-md:hidden`}>{parts.organisationKind[row.kind]}</td>
              <td className={cell}>{row.kind === 'SCHOOL' && <AgreementChip row={row} language={language} />}</td>
              <td className={cell}>
                <AnnexChip health={row.annexHealth} language={language} />
              </td>
              <td className={`${cell} text-right tabular-nums`}>{row.openIncidents}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
