import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { actingFor } from '#app/_parts/acting-for.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { CaseReadsDocument, type ReadLineFragment } from '#graphql/generated/operations.ts'
import { allReads, type ReadFilter } from './all-reads.ts'
import { foldReads } from './fold-reads.ts'
import { ReadFilterBar } from './read-filter-bar.tsx'

type Asked = Readonly<Partial<Record<'after' | 'organisation' | 'channel', string | string[]>>>
type Props = Readonly<{ params: Promise<{ number: string }>; searchParams: Promise<Asked> }>

/** At most so many filtered reads stand on the page; the file holds them all. */
const MOST = 200

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { room } = words(await language())
  return { title: `${room.reads.title} ${decodeURIComponent((await params).number)}` }
}

/** Who has read the case, and when (5.2.1; ). Names only for the reader's own side. */
export default async function CaseReadsPage({ params, searchParams }: Props) {
  const [number, search, tongue] = [decodeURIComponent((await params).number), await searchParams, await language()]
  const only = (value: string | string[] | undefined) => (typeof value === 'string' && value ? value : null)
  const after = only(search.after)
  const filter = { organisationId: only(search.organisation), channel: only(search.channel) }
  const isFiltered = filter.organisationId !== null || filter.channel !== null
  const { incident } = await ask(CaseReadsDocument, { number, after })
  if (!incident) notFound()
  const catalogue = words(tongue)
  const { room } = catalogue
  const text = room.reads
  const say = format(tongue)
  const { pageInfo } = incident.reads
  const rows = foldReads(isFiltered ? await filtered(number, filter) : incident.reads.nodes)
  const address = `/incidents/${incident.number}`
  const cell = 'px-4 py-2.5 text-left align-top'
  return (
    <>
      <PageHeader
        title={text.title}
        facts={text.lead}
        trail={
          <>
            <Link href={address} className="link">
              {incident.number}
            </Link>{' '}
            <span className="text-ink-2">{incident.title}</span>
          </>
        }
      />
      <p className="mb-3 max-w-[66ch] text-xs text-ink-2">
        {text.privacy} {text.notice}
      </p>
      <ReadFilterBar incident={incident} filter={filter} language={tongue} />
      <section
        aria-label={text.caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto rounded-card border border-line bg-surface"
      >
        <table className="w-full min-w-120">
          <caption className="sr-only">{text.caption}</caption>
          <thead className="border-b border-line text-xs text-ink-2">
            <tr>
              {[text.at, text.organisation, text.name, text.channel].map(label => (
                <th key={label} scope="col" className={`${cell} font-semibold`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ read, count, firstAt }) => (
              <tr key={`${read.at} ${read.organisation.id} ${read.channel} ${read.readerName}`}>
                <td className={`${cell} whitespace-nowrap tabular-nums`}>
                  <time dateTime={read.at}>{say.dateTime(read.at)}</time>
                  {count > 1 && (
                    <span className="ml-2 text-xs text-ink-2">
                      {fill(text.times, { n: count })} <time dateTime={firstAt}>{say.time(firstAt)}</time>
                    </span>
                  )}
                </td>
                <td className={cell}>{actingFor(read, catalogue)}</td>
                <td className={cell}>{read.readerName ?? <span className="text-ink-2">{text.hidden}</span>}</td>
                <td className={cell}>{room.log.channel[read.channel]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="px-4 py-3 text-ink-2">{text.empty}</p>}
      </section>
      <p className="mt-3 flex gap-4">
        {after && (
          <Link href={`${address}/reads`} className="link">
            {text.newest}
          </Link>
        )}
        {!isFiltered && pageInfo.hasNextPage && pageInfo.endCursor && (
          <Link href={`?after=${encodeURIComponent(pageInfo.endCursor)}`} className="link">
            {text.older}
          </Link>
        )}
      </p>
    </>
  )
}

async function filtered(number: string, filter: ReadFilter): Promise<readonly ReadLineFragment[]> {
  const found: ReadLineFragment[] = []
  for await (const page of allReads(number, filter)) {
    found.push(...(page ?? []))
    if (found.length >= MOST) break
  }
  return found.slice(0, MOST)
}
