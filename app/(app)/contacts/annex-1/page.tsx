import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { AnnexPage, type AnnexSearch } from '#app/(app)/contacts/_annex/annex-page.tsx'
import { Annex1PageDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: annexWords(await language()).page.annex.ANNEX_1 }
}

/** AUB's contact data (Instruks 7.1). */
export default async function Annex1({ searchParams }: Readonly<{ searchParams: AnnexSearch }>) {
  const [aub] = (await ask(Annex1PageDocument, {})).organisations.nodes
  if (!aub) notFound()
  return <AnnexPage organisationId={aub.id} searchParams={searchParams} />
}
