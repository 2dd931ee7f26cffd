import type { FormInput } from '#app/_parts/data-form.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { ClientCardFragment } from '#graphql/generated/operations.ts'

/** The four facts of the human who is called about an integration's reports. */
export function reporterInputs(language: Language, now?: ClientCardFragment['defaultReporter']): FormInput[] {
  const { tokens: text } = words(language)
  return [
    { kind: 'text', name: 'reporter-name', label: text.reporterName, value: now?.name ?? null },
    { kind: 'tel', name: 'reporter-phone', label: text.phone, value: now ? phoneText(now.phone, language) : null },
    { kind: 'text', name: 'reporter-department', label: text.department, value: now?.department ?? null },
    { kind: 'text', name: 'reporter-location', label: text.location, value: now?.location ?? null },
  ]
}
