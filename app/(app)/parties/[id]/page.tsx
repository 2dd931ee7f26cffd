import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { referenceWords } from '#app/_words/reference-words.ts'
import { words } from '#app/_words/words.ts'
import { AgreementCard } from '#app/(app)/parties/_parts/agreement-card.tsx'
import { AssignmentsCard } from '#app/(app)/parties/_parts/assignments-card.tsx'
import { DeviationCard } from '#app/(app)/parties/_parts/deviation-card.tsx'
import { FactsCard } from '#app/(app)/parties/_parts/facts-card.tsx'
import { AgreementChip, AnnexChip, StandingChips } from '#app/(app)/parties/_parts/party-chips.tsx'
import { StandingCard } from '#app/(app)/parties/_parts/standing-card.tsx'
import { PartyDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).parties.title }
}

type Props = Readonly<{ params: Promise<{ id: string }> }>

/** A school or a supplier as AUB keeps it: facts, agreement, suppliers by service, merger, test flag (screens 5.15). */
export default async function PartyPage({ params }: Props) {
  const { id } = await params
  const [found, tongue] = await Promise.all([ask(PartyDocument, { by: { id } }), language()])
  const { viewer, organisation, supplierChoices, installation } = found
  if (viewer?.organisation.kind !== 'AUB' || !organisation || organisation.kind === 'AUB') notFound()
  const { parties: text, parts } = words(tongue)
  const isSchool = organisation.kind === 'SCHOOL'
  return (
    <>
      <PageHeader
        trail={
          <Link href="/parties" className="link">
            {text.back}
          </Link>
        }
        title={organisation.name}
        facts={
          <span className="flex flex-wrap items-center gap-2">
            {parts.organisationKind[organisation.kind]}
            <StandingChips row={organisation} language={tongue} />
            {isSchool && <AgreementChip row={organisation} language={tongue} />}
            <AnnexChip health={organisation.annexHealth} language={tongue} />
          </span>
        }
        actions={
          <>
            <Link href={`/contacts/annex-2/${organisation.id}`} className={buttonStyle()}>
              {text.facts.annex}
            </Link>
            {isSchool && (
              <Link href={`/contacts/connections?school=${organisation.id}`} className={buttonStyle()}>
                {referenceWords(tongue).connections.link}
              </Link>
            )}
            <Link href={`/settings/members?organisation=${organisation.id}`} className={buttonStyle()}>
              {text.facts.people}
            </Link>
            <Link href={`/incidents?party=${organisation.id}`} className={buttonStyle()}>
              {text.facts.cases}
            </Link>
          </>
        }
      />
      {organisation.inactiveReason && (
        <p className="mb-4 rounded-card border border-pause-line bg-pause-bg px-4 py-3 text-pause-fg">
          {organisation.inactiveReason}{' '}
          {organisation.successor && (
            <Link href={`/parties/${organisation.successor.id}`} className="link">
              {text.facts.successor(organisation.successor.name)}
            </Link>
          )}
        </p>
      )}
      <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
        <FactsCard organisation={organisation} language={tongue} />
        {isSchool && <AgreementCard organisation={organisation} language={tongue} />}
        <div className="min-w-0 lg:col-span-2">
          <AssignmentsCard
            title={isSchool ? text.assignments.title : text.assignments.titleOfSupplier}
            schoolId={organisation.id}
            rows={organisation.assignments}
            side={isSchool ? 'supplier' : 'school'}
            choices={supplierChoices}
            viewerMay={organisation.viewerMay}
            now={installation.now}
            language={tongue}
          />
        </div>
        {isSchool && <DeviationCard organisation={organisation} language={tongue} />}
        <StandingCard organisation={organisation} language={tongue} />
      </div>
    </>
  )
}
