import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { language } from '#app/_graph/preferences.ts'
import { Definitions } from '#app/_parts/definitions.tsx'
import { PublicFrame } from '#app/_parts/public-frame.tsx'
import { publicWords } from '#app/_words/public-words.ts'
import { words } from '#app/_words/words.ts'

type Props = Readonly<{ params: Promise<{ topic: string }> }>

async function topicOf(params: Props['params']) {
  const { topics } = publicWords(await language())
  const { topic } = await params
  return Object.hasOwn(topics, topic) ? topics[topic as keyof typeof topics] : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await topicOf(params))?.title ?? words(await language()).shell.error.notFound }
}

/** One topic of the help in our own words; the wording of the Instruks counts. */
export default async function HelpTopicPage({ params }: Props) {
  const topic = await topicOf(params)
  if (!topic) notFound()
  const tongue = await language()
  const text = publicWords(tongue)
  return (
    <PublicFrame language={tongue} width="max-w-3xl">
      <Link href="/help" className="link inline-flex min-h-6 items-center text-sm">
        {text.backToHelp}
      </Link>
      <h1 className="mt-2 text-2xl font-semibold tracking-[-0.015em]">{topic.title}</h1>
      <p className="mt-1 text-sm text-ink-2">{text.section(topic.section)}</p>
      <Definitions of={topic.points} />
    </PublicFrame>
  )
}
