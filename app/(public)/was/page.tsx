import type { Metadata } from 'next'
import { language } from '#app/_graph/preferences.ts'
import { StatementPage } from '#app/_parts/statement-page.tsx'
import { publicWords } from '#app/_words/public-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: publicWords(await language()).accessibilityPage.title }
}

/** The statement that digst.dk asks public bodies for; /was is the short address that it names. */
export default async function AccessibilityPage() {
  const tongue = await language()
  return <StatementPage language={tongue} text={publicWords(tongue).accessibilityPage} />
}
