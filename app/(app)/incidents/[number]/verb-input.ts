import { language } from '#app/_graph/preferences.ts'
import { typedMoment } from '#app/_parts/typed-time.ts'
import { words } from '#app/_words/words.ts'
import type { CivilNumberChoice } from '#graphql/generated/operations.ts'
import type { Answer } from './answer.ts'

export const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** The case, the version the person has seen, and the key that makes a repeat harmless. */
export const common = (form: FormData) => ({
  id: text(form, 'id'),
  expectedVersion: Number(text(form, 'version')),
  clientMutationId: text(form, 'key') || null,
})

/** The same of a verb with texts, with what was chosen about a civil registration number in them (D.9). */
export const spoken = (form: FormData) => ({
  ...common(form),
  civilNumber: (text(form, 'civilNumber') || null) as CivilNumberChoice | null,
  civilNumberReason: text(form, 'civilNumberReason') || null,
})

/** What was typed, kept, with a sentence at the field at fault. */
export function refused(before: Answer, form: FormData, field: string, message: string): Answer {
  const typed = Object.fromEntries(form) as Record<string, string>
  return { kind: 'REFUSED', turn: before.turn + 1, typed, message, faults: { [field]: message } }
}

/** The instant typed in two fields, such as `claimDate` and `claimTime`, or why it is none. */
export async function typedAt(before: Answer, form: FormData, prefix: string): Promise<string | Answer> {
  const { report } = words(await language())
  const moment = typedMoment(text(form, `${prefix}Date`), text(form, `${prefix}Time`))
  if (!('fault' in moment)) return moment.iso
  if (moment.fault === 'date') return refused(before, form, `${prefix}Date`, report.badDate)
  return refused(before, form, `${prefix}Time`, moment.fault === 'time' ? report.badTime : report.noSuchTime)
}
