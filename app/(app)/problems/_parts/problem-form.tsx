'use client'
import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { ErrorSummary } from '#app/_parts/error-summary.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { actOnProblem } from './act-on-problem.ts'
import { type ProblemAnswer, problemIdle } from './problem-answer.ts'

type Props = Readonly<{
  verb: string
  /** Makes the ids of its fields, where a page has several forms. */
  id: string
  hidden?: Readonly<Record<string, string | number>>
  submit: string
  kind?: 'primary' | 'secondary' | 'danger'
  children?: ReactNode
}>

type Around = Readonly<{ id: string; answer: ProblemAnswer }>
const AroundForm = createContext<Around>({ id: '', answer: problemIdle })
/** What the form around was answered, and the beginning of its fields' ids. */
export const useProblemForm = (): Around => use(AroundForm)

/** The form of one verb: closes its mistakes with links, and keeps what was typed until it is carried out. */
export function ProblemForm({ verb, id, hidden = {}, submit, kind = 'secondary', children }: Props) {
  const { language } = useLanguage()
  const text = problemWords(language).page
  const router = useRouter()
  const lost = (before: ProblemAnswer): ProblemAnswer => ({
    ...before,
    turn: before.turn + 1,
    isDone: false,
    faults: {},
    message: text.lost,
  })
  const { state, isPending, action, onSubmit } = useKeptForm(actOnProblem, problemIdle, lost)
  useEffect(() => {
    if (!state.isDone) return
    if (state.address) router.push(state.address)
    else router.refresh()
  }, [state, router])
  const mistakes = useMemo(
    () => [
      ...(!state.isDone && state.message ? [{ field: null, message: state.message }] : []),
      ...Object.entries(state.faults).map(([name, message]) => ({ field: `${id}-${name}`, message })),
    ],
    [state, id],
  )
  return (
    <form
      action={action}
      onSubmit={onSubmit}
      noValidate
      className="grid gap-3"
      key={state.isDone ? state.turn : 'open'}
    >
      <ErrorSummary mistakes={mistakes} />
      <input type="hidden" name="verb" value={verb} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <AroundForm value={{ id, answer: state }}>{children}</AroundForm>
      {state.isDone && (
        <p role="status" className="font-semibold text-met-fg">
          {state.message}
        </p>
      )}
      <button
        type="submit"
        disabled={isPending || Boolean(state.address)}
        className={`${buttonStyle(kind)} justify-self-start`}
      >
        {submit}
      </button>
    </form>
  )
}
