import type { Metadata } from 'next'
import { language } from '#app/_graph/preferences.ts'
import { StatementPage } from '#app/_parts/statement-page.tsx'
import { words } from '#app/_words/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).publicPages.accessibilityPage.title }
}

/** The statement that digst.dk asks public bodies for; /was is the short address that it names. */
export default async function AccessibilityPage() {
  const tongue = await language()
  return <StatementPage language={tongue} text={words(tongue).publicPages.accessibilityPage} />
}
