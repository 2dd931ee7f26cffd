import type { Metadata } from 'next'
import Link from 'next/link'
import { language } from '#app/_graph/preferences.ts'
import { PublicFrame } from '#app/_parts/public-frame.tsx'
import { publicWords } from '#app/_words/public-words.ts'
import { LEGAL_BASES } from '#domain/legal-basis.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: publicWords(await language()).helpTitle }
}

/** The topics of the help, each with its section of the Instruks. */
export default async function HelpPage() {
  const tongue = await language()
  const text = publicWords(tongue)
  return (
    <PublicFrame language={tongue} width="max-w-3xl">
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">{text.helpTitle}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">{text.helpLead}</p>
      <ul className="mt-6 divide-y divide-line rounded-card border border-line bg-surface">
        {Object.entries(text.topics).map(([slug, topic]) => (
          <li key={slug}>
            <Link
              href={`/help/${slug}`}
              className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-4 px-4 py-2.5 hover:bg-hover"
            >
              <span className="link">{topic.title}</span>
              <span className="text-sm text-ink-2">{text.section(topic.section)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <h2 className="mt-6 text-lg font-semibold">{text.basis}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-sm" lang="da">
        {LEGAL_BASES.map(({ title, paragraph, link }) => (
          <li key={title}>
            <a href={link} rel="noreferrer" className="link wrap-anywhere">
              {title} {paragraph}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm text-ink-2">{text.instruks}</p>
    </PublicFrame>
  )
}
