import { Clock } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import { ClockProofDocument } from '#graphql/generated/operations.ts'
import { ProofCard } from './proof-card.tsx'
import { SaveProof } from './save-proof.tsx'
import { spansOf } from './spans-of.ts'

type Props = Readonly<{
  params: Promise<{ number: string }>
  searchParams: Promise<{ utc?: string | string[] }>
}>

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { room } = words(await language())
  return { title: `${room.proof.title} ${decodeURIComponent((await params).number)}` }
}

/** How each due time of the case came about: what an auditor and quarrelling parties read (screens 5.9). */
export default async function ClockProofPage({ params, searchParams }: Props) {
  const [number, tongue] = [decodeURIComponent((await params).number), await language()]
  const { incident } = await ask(ClockProofDocument, { number })
  if (!incident) notFound()
  const text = words(tongue).room.proof
  const hasUtc = (await searchParams).utc === 'yes'
  return (
    <>
      <PageHeader
        title={text.title}
        facts={fill(text.lead, { version: incident.instructionVersion })}
        trail={
          <>
            <Link href={`/incidents/${incident.number}`} className="link">
              {incident.number}
            </Link>{' '}
            <span className="text-ink-2">{incident.title}</span>
          </>
        }
        actions={
          <Link href={hasUtc ? '?' : '?utc=yes'} scroll={false} className={buttonStyle()}>
            <Clock aria-hidden size={16} />
            {hasUtc ? text.noUtc : text.utc}
          </Link>
        }
      />
      <div className="grid max-w-4xl gap-4">
        {incident.clocks.map((clock, index) => (
          <ProofCard
            key={clock.id}
            id={`clock-${index + 1}`}
            clock={clock}
            spans={spansOf(incident.clockProof, clock.kind, clock.startedAt)}
            hasUtc={hasUtc}
            breach={incident.breaches.find(each => each.kind === clock.kind && each.dueAt === clock.dueAt) ?? null}
            language={tongue}
          />
        ))}
        {incident.clocks.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <div>
            <SaveProof number={incident.number} proof={incident.clockProof} />
          </div>
        )}
      </div>
    </>
  )
}
