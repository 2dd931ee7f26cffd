'use client'
import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, use, useEffect } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { actOnParty } from './act-on-party.ts'
import { type PartyAnswer, partyIdle } from './party-answer.ts'

type Props = Readonly<{
  verb: string
  hidden: Readonly<Record<string, string | number>>
  submit: string
  kind?: 'primary' | 'secondary' | 'danger'
  /** Says which of several buttons with the same words it is. */
  name?: string
  children?: ReactNode
}>

const Answered = createContext<PartyAnswer>(partyIdle)
/** What the form around was answered: faults and what was typed. */
export const useAnswer = (): PartyAnswer => use(Answered)

/** A form of one verb on the register: what was typed stays until it is carried out. */
export function PartyForm({ verb, hidden, submit, kind = 'secondary', name, children }: Props) {
  const { words } = useLanguage()
  const router = useRouter()
  const lost = (before: PartyAnswer): PartyAnswer => ({
    ...before,
    turn: before.turn + 1,
    isDone: false,
    faults: {},
    message: words.parties.lost,
  })
  const { state, isPending, action, onSubmit } = useKeptForm(actOnParty, partyIdle, lost)
  useEffect(() => {
    if (!state.isDone) return
    if (state.address) router.push(state.address)
    else router.refresh()
  }, [state, router])
  return (
    <form
      action={action}
      onSubmit={onSubmit}
      className="grid gap-3"
      noValidate
      key={state.isDone ? state.turn : 'open'}
    >
      <input type="hidden" name="verb" value={verb} />
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Answered value={state}>{children}</Answered>
      {state.message && (
        <p
          role={state.isDone ? 'status' : 'alert'}
          className={`font-semibold ${state.isDone ? 'text-met-fg' : 'text-late-fg'}`}
        >
          {state.message}
        </p>
      )}
      <div>
        <button type="submit" disabled={isPending} aria-label={name} className={buttonStyle(kind)}>
          {submit}
        </button>
      </div>
    </form>
  )
}
