'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { asksCivilNumber, type CaseAnswer } from '#app/_parts/case-answer.ts'
import { typedDate } from '#app/_parts/typed-time.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { newProblem } from './new-problem.ts'
import { problemVerbs, type Told, TYPED_DATES } from './problem-verbs.ts'
import { typedAnalysis } from './typed-analysis.ts'

/** One act on a problem, or why not; what was typed comes back with the answer (Instruks 5.3). */
export async function actOnProblem(before: CaseAnswer, form: FormData): Promise<CaseAnswer> {
  const { page: text } = problemWords(await language())
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<string, string>
  const refused = (more: Partial<CaseAnswer>): CaseAnswer => ({
    turn: before.turn + 1,
    isDone: false,
    faults: {},
    typed,
    ...more,
  })
  const field = (name: string) => typed[name] ?? ''
  const unread = TYPED_DATES.filter(name => name in typed && !typedDate(field(name)))
  const wrong = [...unread, ...typedAnalysis(typed).wrong]
  if (wrong.length > 0) return refused({ faults: Object.fromEntries(wrong.map(name => [name, text.badDate])) })
  const verb = problemVerbs[field('verb')]
  let told: Told & Readonly<{ address?: string }>
  try {
    if (verb) told = await verb({ field, typed })
    else if (field('verb') === 'openProblem') told = await newProblem(form, field)
    else return refused({ message: text.fault('–') })
  } catch (error) {
    if (error instanceof SignInNeeded) return refused({ message: text.signedOut })
    return refused({ message: text.fault((error as { digest?: string }).digest ?? '–') })
  }
  if (told.__typename === 'VersionConflict') {
    revalidatePath('/problems', 'layout')
    return refused({ message: text.conflict })
  }
  if (told.message) {
    const path = (told.field ?? []).filter(part => part !== 'input' && part !== 'analysis').join('.')
    const at = [path, path.split('.')[0] ?? ''].find(name => name !== '' && name in typed)
    const said = at ? { faults: { [at]: told.message } } : { message: told.message }
    return refused({ ...said, ...asksCivilNumber(told) })
  }
  revalidatePath('/problems', 'layout')
  revalidatePath('/incidents', 'layout')
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
