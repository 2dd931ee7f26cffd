'use client'

import { type FormEvent, type ReactNode, useRef, useState, useTransition } from 'react'
import { announce } from '#app/_parts/announcer.tsx'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { KeyHint } from '#app/_parts/key-hint.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeys } from '#app/_parts/use-keys.ts'
import { VerbDialog } from '#app/_parts/verb-dialog.tsx'
import type { BulkWords } from '#app/_words/bulk-words.ts'
import { counted } from '#app/_words/counted.ts'
import { fill } from '#app/_words/fill.ts'
import { actOnRows, type BulkRow, type BulkVerb, type Handler, type RowResult } from './bulk.ts'
import { BulkResults } from './bulk-results.tsx'
import { useChosen } from './use-chosen.ts'

type Props = Readonly<{ may: readonly string[]; text: BulkWords; children: ReactNode }>
type Done = Readonly<{ verb: BulkVerb; results: readonly RowResult[]; isUndo: boolean }>

/** What may be done with the rows that are chosen; one result comes back for each (screens 5.5). */
export function BulkBar({ may, text, children }: Props) {
  const { language } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const assigning = useRef<HTMLDialogElement>(null)
  const closing = useRef<HTMLDialogElement>(null)
  const chosen = useChosen(box)
  const [done, setDone] = useState<Done | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, start] = useTransition()
  const key = useRef<string | null>(null)
  const [mayBegin, mayAssign] = [may.includes('beginIncident'), may.includes('assignHandler')]
  const [mayAcknowledge, mayClose] = [may.includes('acknowledgeEscalation'), may.includes('closeIncident')]

  const carryOut = (verb: BulkVerb, rows: readonly BulkRow[], isUndo = false) => {
    if (rows.length === 0 || isBusy) return
    // Kept until an answer has come, so that what is sent again is not done twice.
    key.current ??= crypto.randomUUID()
    const sent = key.current
    start(async () => {
      try {
        const results = await actOnRows(verb, rows, sent)
        key.current = null
        setFault(null)
        setDone({ verb, results, isUndo })
        chosen.clear()
        const all = results.length
        announce(fill(text.summary, { done: results.filter(one => one.refusal === null).length, all }))
      } catch {
        setFault(text.lost)
      }
    })
  }
  const assign = (handler: Handler | null) =>
    carryOut(
      'ASSIGN',
      chosen.rows().map(row => ({ ...row, handler })),
    )
  const assignOther = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    assigning.current?.close()
    assign({ name: String(form.get('name')), phone: String(form.get('phone')) })
  }
  useKeys({
    ...(mayAssign && {
      a: () => assign(null),
      'Shift a': event => {
        event.preventDefault()
        if (chosen.rows().length > 0) assigning.current?.showModal()
      },
    }),
  })
  const dense = buttonStyle('secondary', 'dense')

  return (
    <div ref={box}>
      {done && (
        <BulkResults {...done} text={text} hide={() => setDone(null)} undo={rows => carryOut('ASSIGN', rows, true)} />
      )}
      {fault && (
        <p role="alert" className="border-b border-line px-4 py-2 font-semibold text-late-fg">
          {fault}
        </p>
      )}
      {children}
      {chosen.count > 0 && (
        <section
          aria-label={text.label}
          aria-busy={isBusy}
          className="sticky bottom-[calc(var(--foot)+0.5rem)] z-20 mx-2 my-2 flex flex-wrap items-center gap-2 rounded-card border border-line-strong bg-surface px-3 py-2 shadow-overlay print:hidden"
        >
          <p role="status" className="mr-2 text-sm font-semibold tabular-nums">
            {isBusy ? text.busy : counted(text.chosen, chosen.count, language)}
          </p>
          {mayBegin && (
            <button type="button" disabled={isBusy} className={dense} onClick={() => carryOut('BEGIN', chosen.rows())}>
              {text.begin}
            </button>
          )}
          {mayAssign && (
            <>
              <button type="button" disabled={isBusy} className={dense} onClick={() => assign(null)}>
                {text.mine}
                <KeyHint>A</KeyHint>
              </button>
              <button type="button" disabled={isBusy} className={dense} onClick={() => assigning.current?.showModal()}>
                {text.assign}
              </button>
            </>
          )}
          {mayAcknowledge && (
            <button
              type="button"
              disabled={isBusy}
              className={dense}
              onClick={() => carryOut('ACKNOWLEDGE', chosen.rows())}
            >
              {text.acknowledge}
            </button>
          )}
          {mayClose && (
            <button type="button" disabled={isBusy} className={dense} onClick={() => closing.current?.showModal()}>
              {text.close}
            </button>
          )}
          <button type="button" className={`${dense} ml-auto`} onClick={chosen.clear}>
            {text.clear}
          </button>
        </section>
      )}
      <VerbDialog dialog={assigning} title={text.assignTitle} closeLabel={text.cancel}>
        <form onSubmit={assignOther} className="grid gap-4">
          <p className="text-sm text-ink-2">{text.assignWhy}</p>
          <Field id="bulk-name" label={text.name}>
            {marks => <input {...marks} name="name" required minLength={2} maxLength={120} className={controlStyle} />}
          </Field>
          <Field id="bulk-phone" label={text.phone}>
            {marks => <input {...marks} name="phone" type="tel" required className={controlStyle} />}
          </Field>
          <button type="submit" className={buttonStyle('primary')}>
            {text.assign}
          </button>
        </form>
      </VerbDialog>
      <VerbDialog dialog={closing} title={text.closeTitle} closeLabel={text.cancel}>
        <p className="mb-4">{text.closeWhy}</p>
        <button
          type="button"
          className={buttonStyle('primary')}
          onClick={() => {
            closing.current?.close()
            carryOut('CLOSE', chosen.rows())
          }}
        >
          {text.close}
        </button>
      </VerbDialog>
    </div>
  )
}
