import type { Metadata } from 'next'
import { language } from '#app/_graph/preferences.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { AnnexPage, type AnnexSearch } from '#app/(app)/contacts/_annex/annex-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: annexWords(await language()).page.annex.ANNEX_2 }
}

type Props = Readonly<{ params: Promise<{ id: string }>; searchParams: AnnexSearch }>

/** The school's and the supplier's contact data (Instruks 7.2). */
export default async function Annex2({ params, searchParams }: Props) {
  return <AnnexPage organisationId={(await params).id} searchParams={searchParams} />
}
