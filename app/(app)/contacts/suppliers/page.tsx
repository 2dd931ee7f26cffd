import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { words } from '#app/_words/words.ts'
import { AssignmentsCard } from '#app/(app)/parties/_parts/assignments-card.tsx'
import { HandOverCard } from '#app/(app)/parties/_parts/hand-over-card.tsx'
import { OwnSuppliersDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).parties.assignments.own }
}

/** A school's own suppliers: who has which service, and the cases to hand over after a change (R-2.13, C.4). */
export default async function OwnSuppliersPage() {
  const [found, tongue] = await Promise.all([ask(OwnSuppliersDocument, {}), language()])
  const { viewer, supplierChoices, stays, lodging, installation } = found
  if (viewer?.organisation.kind !== 'SCHOOL') notFound()
  const annex = annexWords(tongue)
  const { parties: text } = words(tongue)
  const { organisation } = viewer
  const offers = [stays, lodging].filter(offer => offer != null && offer.incidents.length > 0)
  return (
    <>
      <PageHeader
        trail={
          <Link href="/contacts" className="link">
            {annex.contacts.title}
          </Link>
        }
        title={text.assignments.own}
        facts={text.assignments.lead}
      />
      <div className="grid gap-4">
        {offers.map(offer => (
          <HandOverCard key={offer!.service} offer={offer!} language={tongue} />
        ))}
        <AssignmentsCard
          title={text.assignments.title}
          schoolId={organisation.id}
          rows={organisation.assignments}
          side="supplier"
          choices={supplierChoices}
          viewerMay={organisation.viewerMay}
          now={installation.now}
          language={tongue}
        />
      </div>
    </>
  )
}
