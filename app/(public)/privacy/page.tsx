import type { Metadata } from 'next'
import { language } from '#app/_graph/preferences.ts'
import { StatementPage } from '#app/_parts/statement-page.tsx'
import { words } from '#app/_words/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).publicPages.privacyPage.title }
}

/** What is kept about a person, and who sees it. */
export default async function PrivacyPage() {
  const tongue = await language()
  return <StatementPage language={tongue} text={words(tongue).publicPages.privacyPage} />
}
