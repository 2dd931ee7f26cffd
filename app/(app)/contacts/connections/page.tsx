import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { typedDay } from '#app/_parts/typed-time.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { format } from '#app/_words/format.ts'
import { referenceWords } from '#app/_words/reference-words.ts'
import { words } from '#app/_words/words.ts'
import { ConnectionsPageDocument } from '#graphql/generated/operations.ts'
import { keepConnection } from './keep-connection.ts'

type Props = Readonly<{ searchParams: Promise<Readonly<{ school?: string }>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: referenceWords(await language()).connections.title }
}

const tones = { PLANNED: 'soon', CONNECTED: 'met', CLOSED: 'neutral' } as const

/** How schools' systems are connected to AUB's services: kept by the school or its supplier, for AUB one school's (Instruks 3.1). */
export default async function ConnectionsPage({ searchParams }: Props) {
  const [{ school }, tongue] = await Promise.all([searchParams, language()])
  const { serviceConnections: rows, viewer } = await ask(ConnectionsPageDocument, { schoolId: school || null })
  const { connections: text } = referenceWords(tongue)
  const annex = annexWords(tongue)
  const { parts } = words(tongue)
  const say = format(tongue)
  const mayKeep = viewer?.may.includes('recordConnection')
  const statuses = (['PLANNED', 'CONNECTED', 'CLOSED'] as const).map(value => ({ value, label: text.statuses[value] }))
  const trail = school && viewer?.organisation.kind === 'AUB' ? `/parties/${school}` : '/contacts'
  return (
    <>
      <PageHeader
        trail={
          <Link href={trail} className="link">
            {annex.contacts.title}
          </Link>
        }
        title={text.title}
        facts={text.lead}
      />
      {rows.length === 0 && <p className="rounded-card border border-line bg-surface p-4">{text.none}</p>}
      <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
        {rows.map(row => {
          const id = `${row.school.id}-${row.service}`
          return (
            <Card key={id} id={id} title={`${row.school.name}: ${parts.service[row.service]}`}>
              <p className="mb-2 flex flex-wrap items-center gap-2">
                <Chip tone={row.status ? tones[row.status] : 'neutral'}>
                  {row.status ? text.statuses[row.status] : text.unknown}
                </Chip>
                {row.connectedSince && (
                  <span>
                    {text.since} {say.date(row.connectedSince)}
                  </span>
                )}
              </p>
              {row.certificateExpiresOn && (
                <p className="mb-2">
                  {text.expires}: <strong>{say.date(row.certificateExpiresOn)}</strong>
                </p>
              )}
              {mayKeep && (
                <details>
                  <summary className="link mb-2 w-fit cursor-pointer font-semibold">{text.record}</summary>
                  <DataForm
                    id={id}
                    serve={keepConnection}
                    hidden={{ schoolId: row.school.id, service: row.service, expectedVersion: String(row.version) }}
                    label={text.submit}
                    spoken={`${text.submit}: ${row.school.name}, ${parts.service[row.service]}`}
                    inputs={[
                      {
                        kind: 'select',
                        name: 'status',
                        label: text.status,
                        value: row.status ?? 'CONNECTED',
                        options: statuses,
                      },
                      {
                        kind: 'date',
                        name: 'connectedSince',
                        label: text.since,
                        hint: text.dateHint,
                        value: row.connectedSince ? typedDay(row.connectedSince) : null,
                      },
                      {
                        kind: 'date',
                        name: 'certificateExpiresOn',
                        label: text.expires,
                        hint: text.dateHint,
                        value: row.certificateExpiresOn ? typedDay(row.certificateExpiresOn) : null,
                        isOptional: true,
                      },
                    ]}
                  />
                </details>
              )}
            </Card>
          )
        })}
      </div>
    </>
  )
}
