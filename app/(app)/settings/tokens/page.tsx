import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { words } from '#app/_words/words.ts'
import { TokensPageDocument } from '#graphql/generated/operations.ts'
import { actOnClients } from './act-on-clients.ts'
import { ClientCard } from './client-card.tsx'
import { reporterInputs } from './reporter-inputs.ts'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

/** The organisation's own systems and what they may do by token (screens 5.18). */
export default async function TokensPage({ searchParams }: Props) {
  const search = await searchParams
  const isEnded = search.show === 'ended'
  const after = typeof search.after === 'string' ? search.after : null
  const [{ clients }, tongue] = await Promise.all([ask(TokensPageDocument, { after, isEnded }), language()])
  const { tokens: text } = words(tongue)
  if (!clients) return <p>{text.noRights}</p>
  const { nodes, pageInfo } = clients
  const show = isEnded ? 'ended' : 'used'
  return (
    <div className="grid max-w-4xl gap-4">
      <p className="text-sm text-ink-2">{text.lead}</p>
      <nav aria-label={text.tokens} className="flex gap-4 text-sm">
        {([false, true] as const).map(ended => (
          <Link
            key={String(ended)}
            href={ended ? '/settings/tokens?show=ended' : '/settings/tokens'}
            aria-current={ended === isEnded ? 'page' : undefined}
            className={ended === isEnded ? 'font-semibold text-ink no-underline' : 'link'}
          >
            {ended ? text.ended : text.inUse}
          </Link>
        ))}
      </nav>
      {nodes.length === 0 && <p>{isEnded ? text.noneEnded : text.none}</p>}
      {nodes.map(client => (
        <ClientCard key={client.id} client={client} language={tongue} />
      ))}
      {pageInfo.hasNextPage && (
        <Link
          href={`/settings/tokens?${new URLSearchParams({ show, after: pageInfo.endCursor ?? '' })}`}
          className={`${buttonStyle()} justify-self-start`}
        >
          {text.next}
        </Link>
      )}
      {!isEnded && (
        <Card id="new-client" title={text.newClient}>
          <DataForm
            id="client"
            serve={actOnClients}
            hidden={{ act: 'create' }}
            isWide
            inputs={[
              { kind: 'text', name: 'name', label: text.clientName, hint: text.clientNameHint },
              { kind: 'text', name: 'purpose', label: text.purpose, hint: text.purposeHint },
              ...reporterInputs(tongue),
            ]}
            label={text.createClient}
            look="primary"
          />
        </Card>
      )}
    </div>
  )
}
