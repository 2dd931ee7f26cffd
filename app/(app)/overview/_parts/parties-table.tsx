import { FileWarning, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Chip } from '#app/_parts/chip.tsx'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery, Priority } from '#graphql/generated/operations.ts'
import { compliance } from './compliance.ts'

type Party = OverviewPageQuery['overview']['parties'][number]
type Props = Readonly<{ parties: readonly Party[]; language: Language; caption: string; hasSchoolCount: boolean }>

const head = 'px-3 py-2 text-left text-2xs font-semibold whitespace-nowrap text-ink-2 first:pl-4 last:pr-4'
const cell = 'px-3 py-1.5 whitespace-nowrap tabular-nums first:pl-4 last:pr-4'
const BOX: Record<Priority, string> = {
  P1: 'border-p1 bg-p1 text-on-p1',
  P2: 'border-p2 bg-p2 text-on-p2',
  P3: 'border-p3-line bg-p3-bg text-p3-fg',
  P4: 'border-p4-line bg-p4-bg text-p4-fg',
}
const PRIORITIES: readonly Priority[] = ['P1', 'P2', 'P3', 'P4']

/** Each party with its open cases and how it keeps its times (screens 5.1). */
export function PartiesTable({ parties, language, caption, hasSchoolCount }: Props) {
  const text = words(language).overview.parties
  const { number } = format(language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line">
          <tr>
            <th scope="col" className={head}>
              {text.party}
            </th>
            {hasSchoolCount && (
              <th scope="col" className={head}>
                {text.schools}
              </th>
            )}
            {PRIORITIES.map(priority => (
              <th key={priority} scope="col" className={`${head} w-px px-1.5 text-center`}>
                {priority}
              </th>
            ))}
            <th scope="col" className={head}>
              {text.reaction}
            </th>
            <th scope="col" className={head}>
              {text.feedback}
            </th>
            <th scope="col" className={head}>
              {text.rootCauses}
            </th>
            <th scope="col" className={head}>
              {text.annex}
            </th>
          </tr>
        </thead>
        <tbody>
          {parties.map(party => (
            <tr key={party.organisation.id} className="h-10 border-b border-line last:border-b-0 hover:bg-hover">
              <th scope="row" className={`${cell} min-w-40 text-left font-normal whitespace-normal`}>
                <Link href={of(party)} prefetch={false} className="link">
                  {party.organisation.name}
                </Link>
              </th>
              {hasSchoolCount && (
                <td className={cell}>
                  {party.organisation.kind === 'SCHOOL' || party.schoolCount === null ? '' : number(party.schoolCount)}
                </td>
              )}
              {PRIORITIES.map(priority => (
                <td key={priority} className={`${cell} w-px px-1.5 text-center`}>
                  <Count party={party} priority={priority} language={language} />
                </td>
              ))}
              <td className={cell}>
                <Share figures={party.reaction} address={`${of(party)}&view=all&missed=yes`} language={language} />
              </td>
              <td className={cell}>
                <Share figures={party.feedback} address={`${of(party)}&view=all&missed=yes`} language={language} />
              </td>
              <td className={cell}>
                {party.rootCausesOverdue > 0 ? (
                  <Chip tone="late">
                    <TriangleAlert aria-hidden size={14} />
                    {text.late(number(party.rootCausesOverdue))}
                  </Chip>
                ) : (
                  <span className="text-ink-2">{text.none}</span>
                )}
              </td>
              <td className={cell}>
                <AnnexState party={party} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The cases behind a party's figures: those that it must solve; a school's are those that affect it. */
const of = ({ organisation }: Party) =>
  organisation.kind === 'SCHOOL' ? `/incidents?party=${organisation.id}` : `/incidents?solves=${organisation.id}`

/** Is the party's annex there, and confirmed within half a year? */
function AnnexState({ party, language }: Readonly<{ party: Party; language: Language }>) {
  const text = words(language).overview.parties
  const { date } = format(language)
  if (party.schoolsWithoutAnnex > 0) {
    return (
      <Chip tone="soon">
        <FileWarning aria-hidden size={14} />
        {counted(text.schoolsBare, party.schoolsWithoutAnnex, language)}
      </Chip>
    )
  }
  if (party.annexConfirmedAt) return <span className="text-ink-2">{text.confirmed(date(party.annexConfirmedAt))}</span>
  return (
    <Chip tone="soon">
      <FileWarning aria-hidden size={14} />
      {text.annexMissing}
    </Chip>
  )
}

type CountProps = Readonly<{ party: Party; priority: Priority; language: Language }>

function Count({ party, priority, language }: CountProps) {
  const count = party.openByPriority.find(each => each.priority === priority)?.count ?? 0
  if (count === 0) return <span className="text-ink-2">0</span>
  return (
    <Link
      href={`${of(party)}&p=${priority.slice(1)}`}
      prefetch={false}
      className={`inline-flex h-6 min-w-6 items-center justify-center rounded-chip border px-1 text-2xs font-semibold no-underline hover:underline ${BOX[priority]}`}
    >
      {format(language).number(count)}
      <span className="sr-only"> {words(language).overview.parties.casesOf(party.organisation.name, priority)}</span>
    </Link>
  )
}

type ShareProps = Readonly<{
  figures: Readonly<{ met: number; missed: number }>
  address: string
  language: Language
}>

function Share({ figures, address, language }: ShareProps) {
  const text = words(language).overview.figures
  const share = compliance(figures)
  if (share === null) return <span className="text-ink-2">{text.none}</span>
  return (
    <>
      {format(language).percent(share)}
      {figures.missed > 0 && (
        <Link href={address} prefetch={false} className="ml-2 text-2xs font-semibold text-late-fg">
          {counted(text.breach, figures.missed, language)}
        </Link>
      )}
    </>
  )
}
