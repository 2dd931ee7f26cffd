import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { rotateSecret } from './rotate-secret.ts'

/** What calls of the on-call webhook are signed with: shown once, when it is made (E.3). */
export function OnCallSecretCard({ language }: Readonly<{ language: Language }>) {
  const { onCall: text } = words(language).annex
  return (
    <Card id="on-call-secret" title={text.title}>
      <p className="mb-3 text-sm text-ink-2">{text.lead}</p>
      <DataForm id="on-call-secret" serve={rotateSecret} label={text.rotate} />
    </Card>
  )
}
