'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { typedDate } from '#app/_parts/typed-time.ts'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import type { PartyAnswer } from './party-answer.ts'
import { partyVerbs, type Told } from './party-verbs.ts'

/** Registers, corrects, assigns, hands over: one act on the register, or why not (C.4). */
export async function actOnParty(before: PartyAnswer, form: FormData): Promise<PartyAnswer> {
  const text = words(await language()).parties
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<string, string>
  const refused = (more: Partial<PartyAnswer>): PartyAnswer => ({
    turn: before.turn + 1,
    isDone: false,
    faults: {},
    typed,
    ...more,
  })
  const field = (name: string) => typed[name] ?? ''
  const wrong = ['firstOn', 'lastOn'].find(name => field(name).trim() !== '' && !typedDate(field(name)))
  if (wrong) return refused({ faults: { [wrong]: text.badDate } })
  const verb = partyVerbs[field('verb')]
  if (!verb) return refused({ message: fill(text.fault, { reference: '–' }) })
  let told: Told
  try {
    const day = (name: string) => typedDate(field(name))
    told = await verb({ field, day, all: name => form.getAll(name).map(String) }, field('key') || null, text)
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    return refused({ message: error instanceof SignInNeeded ? text.signedOut : fill(text.fault, { reference }) })
  }
  if (told.message) {
    const at = told.field?.[0]
    return refused(at && at in typed ? { faults: { [at]: told.message } } : { message: told.message })
  }
  revalidatePath('/parties', 'layout')
  revalidatePath('/contacts', 'layout')
  if (told.address && typed.scripted !== 'yes') redirect(told.address)
  return {
    turn: before.turn + 1,
    isDone: true,
    faults: {},
    typed: {},
    message: told.said ?? text.done,
    ...(told.address && { address: told.address }),
  }
}
