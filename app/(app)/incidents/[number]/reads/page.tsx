import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { CaseReadsDocument } from '#graphql/generated/operations.ts'

type Props = Readonly<{ params: Promise<{ number: string }>; searchParams: Promise<{ after?: string | string[] }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { room } = words(await language())
  return { title: `${room.reads.title} ${decodeURIComponent((await params).number)}` }
}

/** Who has read the case, and when (5.2.1; ). Names only for the reader's own side. */
export default async function CaseReadsPage({ params, searchParams }: Props) {
  const [number, search, tongue] = [decodeURIComponent((await params).number), await searchParams, await language()]
  const after = typeof search.after === 'string' ? search.after : null
  const { incident } = await ask(CaseReadsDocument, { number, after })
  if (!incident) notFound()
  const { room } = words(tongue)
  const text = room.reads
  const say = format(tongue)
  const { nodes, pageInfo } = incident.reads
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
      <section
        aria-label={text.caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-surface"
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
            {nodes.map(read => (
              <tr key={`${read.at} ${read.organisation.id} ${read.channel} ${read.readerName}`}>
                <td className={`${cell} whitespace-nowrap tabular-nums`}>
                  <time dateTime={read.at}>{say.dateTime(read.at)}</time>
                </td>
                <td className={cell}>{read.organisation.name}</td>
                <td className={cell}>{read.readerName ?? <span className="text-ink-2">{text.hidden}</span>}</td>
                <td className={cell}>{room.log.channel[read.channel]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {nodes.length === 0 && <p className="px-4 py-3 text-ink-2">{text.empty}</p>}
      </section>
      <p className="mt-3 flex gap-4">
        {after && (
          <Link href={`${address}/reads`} className="link">
            {text.newest}
          </Link>
        )}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Link href={`?after=${encodeURIComponent(pageInfo.endCursor)}`} className="link">
            {text.older}
          </Link>
        )}
      </p>
    </>
  )
}
