'use client'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import { buttonStyle } from './button.tsx'
import { type CaseAnswer, caseIdle } from './case-answer.ts'
import { CivilNumberChoice } from './civil-number-choice.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { useLanguage } from './language.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Button = Readonly<{ value: string; label: string; kind?: 'primary' | 'secondary' | 'danger' | 'quiet' }>
export type CaseFormProps = Readonly<{
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
type Props = CaseFormProps & Readonly<{ act: (before: CaseAnswer, form: FormData) => Promise<CaseAnswer> }>

type Around = Readonly<{ id: string; answer: CaseAnswer }>
const AroundForm = createContext<Around>({ id: '', answer: caseIdle })
/** What the form around was answered, and the beginning of its fields' ids. */
export const useCaseForm = (): Around => use(AroundForm)

/** The form of one verb on a problem or a change: says its mistakes with links to them, and keeps what was typed until it is carried out. */
export function CaseForm(props: Props) {
  const { act, verb, id, hidden = {}, submit, kind = 'secondary', others = [], locked = null, children } = props
  const { words } = useLanguage()
  const router = useRouter()
  const here = usePathname()
  const lost = (before: CaseAnswer): CaseAnswer => ({
    ...before,
    turn: before.turn + 1,
    isDone: false,
    faults: {},
    message: words.room.lost,
  })
  const { state, isPending, action, onSubmit } = useKeptForm(act, caseIdle, lost)
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
      {state.holdsCivilNumber && (
        <>
          <input type="hidden" name="howBefore" value={state.typed.how ?? ''} />
          <CivilNumberChoice within={id} fault={state.faults.civilNumberReason} />
        </>
      )}
      {state.isSignInTooOld && (
        <a href={`/login?again=yes&next=${encodeURIComponent(here)}`} className="link font-semibold">
          {words.shell.live.signIn}
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
        {locked && <span className="text-xs text-ink-2">{words.parts.lockedBecause(locked)}</span>}
      </div>
    </form>
  )
}
