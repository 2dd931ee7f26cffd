import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { AuditPageDocument } from '#graphql/generated/operations.ts'

type Search = Promise<Readonly<{ after?: string }>>

/** What has happened to the organisation beside its cases, the newest first (screens 5.19). */
export default async function AuditPage({ searchParams }: Readonly<{ searchParams: Search }>) {
  const [{ after }, tongue] = await Promise.all([searchParams, language()])
  const { organisationEvents } = await ask(AuditPageDocument, { after: after || null })
  const { audit: text } = words(tongue).people
  const say = format(tongue)
  const { nodes, pageInfo } = organisationEvents
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-2">{text.lead}</p>
      <Card title={text.caption} id="events" isFlush>
        {nodes.length === 0 ? (
          <p className="p-4">{text.empty}</p>
        ) : (
          <table className="w-full text-sm">
            <caption className="sr-only">{text.caption}</caption>
            <thead className="max-sm:sr-only">
              <tr className="border-b border-line text-left text-xs text-ink-2">
                <th scope="col" className="px-4 py-2 font-semibold">
                  {text.when}
                </th>
                <th scope="col" className="px-4 py-2 font-semibold">
                  {text.what}
                </th>
                <th scope="col" className="px-4 py-2 font-semibold">
                  {text.who}
                </th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((one, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and never move
                <tr key={place} className="border-b border-line align-top last:border-0 max-sm:grid max-sm:py-2">
                  <td className="px-4 py-2 whitespace-nowrap text-ink-2 tabular-nums max-sm:py-0">
                    {say.dateTime(one.at)}
                  </td>
                  <td className="px-4 py-2 wrap-anywhere max-sm:py-0">{one.text}</td>
                  <td className="px-4 py-2 max-sm:py-0 max-sm:text-ink-2">{one.actorName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
      <p className="flex gap-3">
        {after && (
          <Link href="/settings/audit" className={buttonStyle()}>
            {text.newest}
          </Link>
        )}
        {pageInfo.hasNextPage && (
          <Link
            href={`/settings/audit?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}
            className={buttonStyle()}
          >
            {text.older}
          </Link>
        )}
      </p>
    </div>
  )
}
