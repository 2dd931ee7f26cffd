import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { fill } from '#app/_words/fill.ts'
import { notificationWords } from '#app/_words/notification-words.ts'
import { NotificationChoicesDocument } from '#graphql/generated/operations.ts'
import { Matrix } from './matrix.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: notificationWords(await language()).choices.title }
}

/** Kinds of event by channel, with the row that cannot be silenced (screens 5.19). */
export default async function NotificationChoicesPage() {
  const [{ viewer, notificationChoices }, tongue] = await Promise.all([
    ask(NotificationChoicesDocument, {}),
    language(),
  ])
  const { choices: text } = notificationWords(tongue)
  return (
    <Card id="notifications" title={text.title}>
      <p className="mb-3 max-w-[66ch] text-sm text-ink-2">
        {fill(text.lead, { org: viewer?.organisation.name ?? '' })}
      </p>
      <Matrix choices={notificationChoices} text={text} />
    </Card>
  )
}
