'use client'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { ErrorSummary } from '#app/_parts/error-summary.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { actOnChange } from './act-on-change.ts'
import { type ChangeAnswer, changeIdle } from './change-answer.ts'

type Button = Readonly<{ value: string; label: string; kind?: 'primary' | 'secondary' | 'danger' | 'quiet' }>
type Props = Readonly<{
  verb: string
  /** Makes the ids of its fields, where a page has several forms. */
  id: string
  hidden?: Readonly<Record<string, string | number>>
  submit: string
  kind?: 'primary' | 'secondary' | 'danger' | 'quiet'
  /** Other ways to send the same form. */
  others?: readonly Button[]
  /** Why it cannot be done now; the button stays and says so. */
  locked?: string | null
  children?: ReactNode
}>

type Around = Readonly<{ id: string; answer: ChangeAnswer }>
const AroundForm = createContext<Around>({ id: '', answer: changeIdle })
/** What the form around was answered, and the beginning of its fields' ids. */
export const useChangeForm = (): Around => use(AroundForm)

/** The form of one verb: says its mistakes with links to them, and keeps what was typed until it is carried out. */
export function ChangeForm(props: Props) {
  const { verb, id, hidden = {}, submit, kind = 'secondary', others = [], locked = null, children } = props
  const { language } = useLanguage()
  const text = changeWords(language).page
  const router = useRouter()
  const here = usePathname()
  const lost = (before: ChangeAnswer): ChangeAnswer => ({
    ...before,
    turn: before.turn + 1,
    isDone: false,
    faults: {},
    message: text.lost,
  })
  const { state, isPending, action, onSubmit } = useKeptForm(actOnChange, changeIdle, lost)
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
  const isBusy = isPending || Boolean(state.address)
  return (
    <form
      action={action}
      onSubmit={onSubmit}
      noValidate
      className="grid gap-3"
      key={state.isDone ? state.turn : 'open'}
    >
      <ErrorSummary mistakes={mistakes} />
      {state.isSignInTooOld && (
        <a href={`/login?next=${encodeURIComponent(here)}`} className="link font-semibold">
          {text.signIn}
        </a>
      )}
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
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" disabled={isBusy || locked !== null} className={buttonStyle(kind)}>
          {submit}
        </button>
        {others.map(other => (
          <button
            key={other.value}
            type="submit"
            name="how"
            value={other.value}
            disabled={isBusy}
            className={buttonStyle(other.kind ?? 'secondary')}
          >
            {other.label}
          </button>
        ))}
        {locked && <span className="text-xs text-ink-2">{text.lockedBecause(locked)}</span>}
      </div>
    </form>
  )
}
