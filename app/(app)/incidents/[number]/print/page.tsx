import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { actingFor } from '#app/_parts/acting-for.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PrintButton } from '#app/_parts/print-button.tsx'
import { RunningHead } from '#app/_parts/running-head.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { printWords } from '#app/_words/print-words.ts'
import { words } from '#app/_words/words.ts'
import { PrintedCaseDocument, type PrintedCaseQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  params: Promise<{ number: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>
type Printed = NonNullable<PrintedCaseQuery['incident']>

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return { title: `${printWords(await language()).title} ${decodeURIComponent((await params).number)}` }
}

const cell = 'border-t border-line py-1.5 pr-3 align-top text-left'

/** The case on paper: A4, every time absolute and in full, the whole history (screens 6). Opening it is a read. */
export default async function PrintPage({ params, searchParams }: Props) {
  const [number, tongue] = [decodeURIComponent((await params).number), await language()]
  const hasNotes = (await searchParams).notes === 'yes'
  const { incident, viewer, installation } = await ask(PrintedCaseDocument, { number, after: null })
  if (!incident) notFound()
  const text = printWords(tongue)
  const say = format(tongue)
  const entries = (await wholeHistory(incident, number)).filter(entry => hasNotes || !entry.isPrivate)
  const printed = text.printed(say.dateTime(installation.now), viewer?.name ?? '', viewer?.organisation.name ?? '')
  return (
    <article className="mx-auto max-w-4xl rounded-card border border-line bg-surface p-6 print:max-w-none print:border-0 print:p-0">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3 print:hidden">
        <Link href={`/incidents/${incident.number}`} className="link">
          {text.back}
        </Link>
        <form className="flex flex-wrap items-center gap-3">
          <label className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="notes"
              value="yes"
              defaultChecked={hasNotes}
              className="size-4 accent-primary"
            />
            {text.notes}
          </label>
          <button type="submit" className={buttonStyle()}>
            {text.choose}
          </button>
          <PrintButton label={text.print} />
        </form>
      </div>
      <RunningHead head={`${incident.number} · ${printed}`} mark={hasNotes ? text.mark : null} />
      {hasNotes && (
        <p className="mb-2 rounded-card border border-plan-line bg-plan-bg px-3 py-2 font-semibold text-plan-fg">
          {text.mark}
        </p>
      )}
      <p className="text-xs text-ink-2 print:hidden">
        {incident.number} · {printed}
      </p>
      <h1 className="mt-2 text-xl font-semibold wrap-anywhere">{incident.title}</h1>
      <Facts incident={incident} language={tongue} />
      <h2 className="mt-6 text-base font-semibold">{text.clocks}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a telephone is reached by the keyboard too */}
      <section aria-label={text.clocks} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
        <table className="mt-1 w-full text-sm">
          <thead>
            <tr className="text-xs text-ink-2">
              {Object.values(text.clockColumns).map(column => (
                <th key={column} scope="col" className="py-1 pr-3 text-left font-semibold">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {incident.clocks.map(clock => (
              <tr key={clock.id} className="break-inside-avoid">
                <th scope="row" className={`${cell} font-semibold`}>
                  {words(tongue).clock.kind[clock.kind]}
                </th>
                <td className={cell}>{clock.owedBy.name}</td>
                <td className={`${cell} tabular-nums`}>{clock.startedAt && say.dateTime(clock.startedAt)}</td>
                <td className={`${cell} tabular-nums`}>{clock.dueAt && say.dateTime(clock.dueAt)}</td>
                <td className={`${cell} tabular-nums`}>
                  {text.results[clock.state]} {clock.metAt && say.dateTime(clock.metAt)}
                </td>
                <td className={cell}>{clock.rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {incident.clocks.map(clock => (
        <p key={clock.id} className="mt-2 text-xs break-inside-avoid">
          <strong>{words(tongue).clock.kind[clock.kind]}:</strong> {clock.explanation.join(' ')}
        </p>
      ))}
      <h2 className="mt-6 text-base font-semibold">{text.history}</h2>
      <ol className="mt-1 text-sm">
        {entries.map(entry => (
          <li key={entry.id} className="border-t border-line py-1.5 break-inside-avoid">
            <span className="text-xs text-ink-2 tabular-nums">
              {entry.seq}. {say.dateTime(entry.at)} ·{' '}
              {[entry.actorName, actingFor(entry, words(tongue))].filter(Boolean).join(', ')}
            </span>
            <span className="block wrap-anywhere">
              {entry.summary} {entry.isPrivate && <strong>({text.mark})</strong>}
            </span>
            {entry.isPrivate && entry.note && (
              <span className="block whitespace-pre-line wrap-anywhere">{entry.note}</span>
            )}
            {entry.status && (
              <span className="block whitespace-pre-line wrap-anywhere">
                {[entry.status.situation, entry.status.handling, entry.status.nextStep].filter(Boolean).join('\n')}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-4 text-xs text-ink-2">
        {text.zone} {hasNotes ? null : text.without}
      </p>
    </article>
  )
}

/** Every entry, oldest first. */
async function wholeHistory(incident: Printed, number: string): Promise<Printed['timeline']['nodes']> {
  const entries = [...incident.timeline.nodes]
  let { hasNextPage, endCursor } = incident.timeline.pageInfo
  while (hasNextPage) {
    const more: PrintedCaseQuery = await ask(PrintedCaseDocument, { number, after: endCursor })
    if (!more.incident) break
    entries.push(...more.incident.timeline.nodes)
    ;({ hasNextPage, endCursor } = more.incident.timeline.pageInfo)
  }
  return entries.sort((a, b) => a.seq - b.seq)
}

/** The block of section 5.2.1 and its stamps. */
function Facts({ incident, language }: Readonly<{ incident: Printed; language: Language }>) {
  const text = printWords(language).facts
  const { parts } = words(language)
  const say = format(language)
  const at = (instant: string | null | undefined) => (instant ? say.dateTime(instant) : null)
  const { reporter, handler, resolution } = incident
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [text.priority, `${incident.priority} ${parts.priority[incident.priority]}`],
    [text.state, parts.state[incident.state]],
    [text.service, parts.service[incident.service]],
    [text.responsible, incident.responsibleOrganisation.name],
    [text.counterpart, incident.counterpartOrganisation.name],
    [text.schools, incident.affectedSchools.map(school => school.name).join(', ')],
    [
      text.reporter,
      reporter && [reporter.name, reporter.department, reporter.location, reporter.phone].filter(Boolean).join(', '),
    ],
    [text.handler, handler && [handler.name, handler.phone].filter(Boolean).join(', ')],
    [text.occurred, at(incident.occurredAt)],
    [text.detected, at(incident.detectedAt)],
    [text.opened, at(incident.openedAt)],
    [text.begun, at(incident.handlingStartedAt)],
    [text.resolved, at(incident.resolvedAt)],
    [text.closed, at(incident.closedAt)],
    [text.description, incident.description],
    [text.consequence, incident.businessConsequence],
    [text.resolution, resolution?.text],
    [text.workaround, resolution?.workaround],
  ]
  return (
    <dl className="mt-3 grid grid-cols-[12rem_1fr] gap-x-4 gap-y-1 text-sm max-sm:grid-cols-1">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="whitespace-pre-line wrap-anywhere tabular-nums">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
