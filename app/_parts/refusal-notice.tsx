'use client'
import { useEffect, useRef } from 'react'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { CivilNumberChoice } from './civil-number-choice.tsx'
import { useLanguage } from './language.tsx'

/** Why a form was not carried out, in front of its fields: what is wrong, and what somebody else did meanwhile. */
export function RefusalNotice({ answer }: Readonly<{ answer: Answer }>) {
  const { words, format } = useLanguage()
  const text = words.room
  const box = useRef<HTMLDivElement>(null)
  const { kind, turn, message, since = [], conditions = [] } = answer
  const isShown = Boolean(turn) && kind !== 'DONE' && kind !== 'IDLE' && Boolean(message)
  useEffect(() => {
    if (isShown && turn) box.current?.focus()
  }, [isShown, turn])
  if (!isShown) return null
  const title = kind === 'CHANGED' ? text.conflict.title : conditions.length ? text.close.needsProblem : null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className={`mb-4 rounded-card border p-3 ${kind === 'CHANGED' ? 'border-soon-line bg-soon-bg text-soon-fg' : 'border-late-line bg-late-bg text-late-fg'}`}
    >
      {title && <h3 className="font-semibold">{title}</h3>}
      <p className={title ? 'mt-0.5' : 'font-semibold'}>{message}</p>
      {conditions.length > 0 && (
        <>
          <ul className="mt-1 list-disc pl-5">
            {conditions.map(condition => (
              <li key={condition}>{text.close.condition[condition] ?? condition}</li>
            ))}
          </ul>
          <p className="mt-1">{text.close.needsProblemWhy}</p>
        </>
      )}
      {answer.holdsCivilNumber && <CivilNumberChoice fault={answer.faults?.civilNumberReason} />}
      {kind === 'CHANGED' && (
        <ul className="mt-2 space-y-1 border-t border-soon-line pt-2 text-ink">
          {since.map(entry => (
            <li key={entry.seq}>
              <span className="tabular-nums text-ink-2">{format.bare(entry.at)}</span> <b>{entry.who}</b> · {entry.what}
            </li>
          ))}
          {since.length === 0 && <li>{text.conflict.nothing}</li>}
        </ul>
      )}
    </div>
  )
}
