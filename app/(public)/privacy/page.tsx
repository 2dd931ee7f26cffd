import type { Metadata } from 'next'
import { language } from '#app/_graph/preferences.ts'
import { StatementPage } from '#app/_parts/statement-page.tsx'
import { publicWords } from '#app/_words/public-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: publicWords(await language()).privacyPage.title }
}

/** What is kept about a person, and who sees it. */
export default async function PrivacyPage() {
  const tongue = await language()
  return <StatementPage language={tongue} text={publicWords(tongue).privacyPage} />
}
