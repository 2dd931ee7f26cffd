import { redirect } from 'next/navigation'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import type { DataAnswer } from './data-form-answer.ts'

export type Told = Readonly<{ __typename: string; message?: string; field?: readonly string[] | null }>
export type Done = Readonly<{ told: Told; message?: string; address?: string; shown?: DataAnswer['shown'] }>

/** Carries a form out and answers it: a refusal at its field, a fault with its reference, and what was typed. */
export async function answerForm(
  before: DataAnswer,
  form: FormData,
  carryOut: (field: (name: string) => string) => Promise<Done>,
): Promise<DataAnswer> {
  const turn = before.turn + 1
  const { people: text } = words(await language())
  const entries = [...form].filter(([name, value]) => typeof value === 'string' && !/password|secret/i.test(name))
  const typed = Object.fromEntries(entries) as Record<string, string>
  let done: Done
  try {
    done = await carryOut(name => String(form.get(name) ?? ''))
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    const message = error instanceof SignInNeeded ? text.signedOut : fill(text.fault, { reference })
    return { kind: 'REFUSED', turn, message, faults: {}, typed }
  }
  const { message, field } = done.told
  if (message !== undefined) {
    const [first] = field ?? []
    // A field that the form does not show is said above it.
    if (first !== undefined && form.has(`has.${first}`))
      return { kind: 'REFUSED', turn, faults: { [first]: message }, typed }
    return { kind: 'REFUSED', turn, message, faults: {}, typed }
  }
  if (done.address && form.get('scripted') !== 'yes') redirect(done.address)
  return {
    kind: 'DONE',
    turn,
    faults: {},
    typed: {},
    message: done.message ?? text.saved,
    ...(done.address && { address: done.address }),
    ...(done.shown && { shown: done.shown }),
  }
}
