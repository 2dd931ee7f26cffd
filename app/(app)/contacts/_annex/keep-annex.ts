'use server'
import { redirect } from 'next/navigation'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { typedMoment } from '#app/_parts/typed-time.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { fill } from '#app/_words/fill.ts'
import { SaveAnnexDraftDocument, SubmitAnnexDocument } from '#graphql/generated/operations.ts'
import type { AnnexAnswer } from './annex-answer.ts'
import { annexInput, controlOf } from './annex-input.ts'

type Refused = Readonly<{ message: string; field?: readonly string[] | null }>
type Answered = Pick<AnnexAnswer, 'message' | 'faults'>

const sentences = ({ message, field }: Refused): Answered =>
  field?.length ? { faults: { [controlOf(field)]: message } } : { message, faults: {} }

/** Keeps the draft, and sends it in when that was asked. Refused, the answer holds what was typed (R-5.4, R-7.2). */
export async function keepAnnex(before: AnnexAnswer, form: FormData): Promise<AnnexAnswer> {
  const { page: text, form: labels } = annexWords(await language())
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<string, string>
  const turn = before.turn + 1
  const refused = (told: Answered): AnnexAnswer => ({ kind: 'REFUSED', turn, typed, ...told })
  const isSending = typed.act === 'submit'
  const key = typed.key ?? ''
  const day = typed.validFrom?.trim() ? typedMoment(typed.validFrom, '00:00') : null
  if (isSending && day && !('iso' in day)) return refused({ faults: { validFrom: text.badDate } })
  let kept = 0
  try {
    const input = annexInput(form)
    const saved = (
      await act(SaveAnnexDraftDocument, { input: { ...input, clientMutationId: key ? `${key}-d` : null } })
    ).saveAnnexDraft
    if (saved.__typename !== 'AnnexDraftSaved') return refused(sentences(saved))
    if (isSending) {
      const validFrom = day && 'iso' in day ? day.iso : null
      const { expectedVersion } = input
      const sent = (
        await act(SubmitAnnexDocument, {
          input: { expectedVersion, validFrom, clientMutationId: key ? `${key}-s` : null },
        })
      ).submitAnnex
      if (sent.__typename === 'AnnexIncomplete') {
        const faults = sent.missing.map(({ field, label }) => [missingControl(field, typed), labels.missing(label)])
        return refused({ faults: Object.fromEntries(faults) as Record<string, string> })
      }
      if (sent.__typename !== 'AnnexSubmitted') return refused(sentences(sent))
      kept = sent.openClocksKept
    }
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    const message = error instanceof SignInNeeded ? text.signedOut : fill(text.fault, { reference })
    return { kind: 'FAULT', turn, message, faults: {}, typed }
  }
  const address = `${typed.href}?${isSending ? `sent=yes&kept=${kept}` : 'saved=yes'}`
  if (typed.scripted !== 'yes') redirect(address)
  return { kind: 'KEPT', turn, address, faults: {}, typed: {} }
}

/** The first control where a missing field can be filled in: 'contacts.CHANGES' is the row with that task. */
function missingControl(field: string, typed: Readonly<Record<string, string>>): string {
  const [part = '', key = ''] = field.split('.')
  if (part === 'hours') return 'hours.week.1'
  if (part !== 'contacts' && part !== 'escalation') return field
  const name = part === 'contacts' ? 'role' : 'level'
  const count = Number(typed[`${part}.count`]) || 1
  const place = Array.from({ length: count }, (_one, index) => index).find(
    index => typed[`${part}.${index}.${name}`] === key,
  )
  return `${part}.${place ?? count - 1}.name`
}
