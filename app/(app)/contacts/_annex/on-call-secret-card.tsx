import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import type { Language } from '#app/_words/language.ts'
import { rotateSecret } from './rotate-secret.ts'

/** What calls of the on-call webhook are signed with: shown once, when it is made (E.3). */
export function OnCallSecretCard({ language }: Readonly<{ language: Language }>) {
  const { onCall: text } = annexWords(language)
  return (
    <Card id="on-call-secret" title={text.title}>
      <p className="mb-3 text-sm text-ink-2">{text.lead}</p>
      <DataForm id="on-call-secret" serve={rotateSecret} label={text.rotate} />
    </Card>
  )
}
