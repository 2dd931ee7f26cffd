'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { asksCivilNumber, type CaseAnswer } from '#app/_parts/case-answer.ts'
import { typedMoment } from '#app/_parts/typed-time.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { OpenQuestionsDocument } from '#graphql/generated/operations.ts'
import { changeVerbs, OPTIONAL_MOMENTS, type Told, TYPED_MOMENTS } from './change-verbs.ts'
import { keepDraft } from './keep-draft.ts'

type Unread = Readonly<Record<string, 'date' | 'time' | 'gap'>>

/** One act on a change, or why not; what was typed comes back with the answer (Instruks 5.4). */
export async function actOnChange(before: CaseAnswer, form: FormData): Promise<CaseAnswer> {
  // A choice about a civil registration number sends the form the way it was sent before.
  if (form.get('civilNumber') && form.has('howBefore')) form.set('how', String(form.get('howBefore')))
  const { page: text, form: said } = changeWords(await language())
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<string, string>
  const refused = (more: Partial<CaseAnswer>): CaseAnswer => ({
    turn: before.turn + 1,
    isDone: false,
    faults: {},
    typed,
    ...more,
  })
  const inWords = (unread: Unread) =>
    refused({
      faults: Object.fromEntries(
        Object.entries(unread).map(([name, fault]) => [
          name,
          { date: said.badDate, time: said.badTime, gap: said.badGap }[fault],
        ]),
      ),
    })
  const field = (name: string) => typed[name] ?? ''
  let told: Told & Readonly<{ address?: string; unread?: Unread }>
  try {
    const verb = changeVerbs[field('verb')]
    const unread = verb ? unreadMoments(typed) : {}
    if (Object.keys(unread).length > 0) return inWords(unread)
    if (verb) told = await verb(field)
    else if (field('verb') === 'draftChange') told = await keepDraft(form)
    else return refused({ message: text.fault('–') })
  } catch (error) {
    if (error instanceof SignInNeeded) return refused({ message: text.signedOut })
    return refused({ message: text.fault((error as { digest?: string }).digest ?? '–') })
  }
  if (told.unread) return inWords(told.unread)
  if (told.__typename === 'VersionConflict') {
    revalidatePath('/changes', 'layout')
    const asked = await askedSince(field('id'), field('seen'))
    return refused({ message: asked ? text.askedMeanwhile(asked.author, asked.text) : text.conflict })
  }
  if (told.message) return refused({ ...atField(told, typed), ...asksCivilNumber(told) })
  revalidatePath('/changes', 'layout')
  if (told.address && typed.scripted !== 'yes') redirect(told.address)
  return {
    turn: before.turn + 1,
    isDone: true,
    faults: {},
    typed: {},
    message: text.done,
    ...(told.address && { address: told.address }),
  }
}

/** A refusal at the field that the form shows, else above it. */
function atField(told: Told, typed: Readonly<Record<string, string>>): Partial<CaseAnswer> {
  const message = told.message ?? ''
  if (told.__typename === 'SignInTooOld') return { message, isSignInTooOld: true }
  const named = (told.field ?? []).filter(part => part !== 'input').join('.')
  // The form asks when it was begun; the verb, at what it is to be recorded.
  const path = named === 'recordAnyway.at' ? 'begun' : named
  const names = [path, `${path}.date`, path.split('.').at(-1) ?? '']
  const at = names.find(name => name !== '' && (name in typed || `${name}.asked` in typed))
  return at ? { faults: { [at]: message } } : { message }
}

function unreadMoments(typed: Readonly<Record<string, string>>): Unread {
  const unread: Record<string, 'date' | 'time' | 'gap'> = {}
  for (const name of [...TYPED_MOMENTS, ...OPTIONAL_MOMENTS]) {
    const [date, time] = [typed[`${name}.date`], typed[`${name}.time`]]
    if (date === undefined) continue
    if ((OPTIONAL_MOMENTS as readonly string[]).includes(name) && !date.trim() && !time?.trim()) continue
    const read = typedMoment(date, time ?? '')
    if ('fault' in read) unread[read.fault === 'date' ? `${name}.date` : `${name}.time`] = read.fault
  }
  return unread
}

/** An open question that the page did not show when the form was sent: what came between is said by name (screens 5.12). */
async function askedSince(id: string, seen: string) {
  if (!seen) return null
  const { change } = await act(OpenQuestionsDocument, { id })
  const known = seen.split(' ')
  return change?.dialogue.questions.findLast(one => one.closedAt === null && !known.includes(one.id)) ?? null
}
