'use client'
import { Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { fill } from '#app/_words/fill.ts'
import type { LifeWords } from '#app/_words/life-words.ts'
import { type Answer, idle } from '#app/(app)/incidents/[number]/answer.ts'
import { recall } from '#app/(app)/incidents/[number]/life-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { announce } from './announcer.tsx'
import { buttonStyle } from './button.tsx'
import { CaseMarks } from './case-marks.tsx'
import { useLanguage } from './language.tsx'
import { useKeptForm } from './use-kept-form.ts'

/** The mails of a status wait so long; a second is left for the way to the server. */
const SECONDS = 9

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  words: LifeWords
  sent: Readonly<{ seq: number; number: number }>
}>

/** "Undo" for as long as the mails wait (screens 4.3). The clock is met meanwhile, and runs again when it is undone. */
export function UndoStrip({ incident, words: text, sent }: Props) {
  const { words } = useLanguage()
  const [left, setLeft] = useState(SECONDS)
  const lost = (before: Answer): Answer => ({ kind: 'FAULT', turn: before.turn + 1, message: words.room.lost })
  const { state, isPending, action, onSubmit } = useKeptForm(recall, idle, lost)
  useEffect(() => {
    const tick = setInterval(() => setLeft(before => before - 1), 1_000)
    return () => clearInterval(tick)
  }, [])
  useEffect(() => {
    if (state.kind === 'DONE') announce(text.undo.undone)
  }, [state, text])
  if (state.kind === 'DONE') return <p className="mt-3 font-semibold">{text.undo.undone}</p>
  if (state.kind !== 'IDLE')
    return (
      <p role="alert" className="mt-3 font-semibold text-late-fg">
        {state.message}
      </p>
    )
  if (left <= 0 && !isPending) return null
  return (
    <form
      action={action}
      onSubmit={onSubmit}
      data-undo={sent.seq}
      className="mt-3 flex flex-wrap items-center justify-between gap-3 rounded-card border border-line-strong bg-sunken px-3 py-2"
    >
      <CaseMarks incident={incident} />
      <input type="hidden" name="seq" value={sent.seq} />
      <p>{fill(text.undo.sent, { n: sent.number, seconds: Math.max(left, 0) })}</p>
      <button type="submit" disabled={isPending} className={buttonStyle('secondary', 'dense')}>
        <Undo2 aria-hidden size={16} />
        {text.undo.button}
      </button>
    </form>
  )
}
