'use client'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { type Answer, idle } from '#app/(app)/incidents/[number]/answer.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { buttonStyle } from './button.tsx'
import { CaseMarks } from './case-marks.tsx'
import { useLanguage } from './language.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  serve: (before: Answer, form: FormData) => Promise<Answer>
  dialog: RefObject<HTMLDialogElement | null>
  words: Readonly<{ why?: string; submit: string; sending: string; cancel: string }>
  children?: (answer: Answer) => ReactNode
}>

/** The form of one verb in its dialog: closes when carried out, stays with everything typed when refused. */
export function VerbForm({ incident, serve, dialog, words: text, children }: Props) {
  const { words } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const lost = (before: Answer): Answer => ({ kind: 'FAULT', turn: before.turn + 1, message: words.room.lost })
  const { state, isPending, action, onSubmit } = useKeptForm(serve, idle, lost)
  useEffect(() => {
    if (state.kind !== 'DONE') return
    dialog.current?.close()
    form.current?.reset()
  }, [state, dialog])
  return (
    <form ref={form} action={action} onSubmit={onSubmit} noValidate>
      <CaseMarks incident={incident} />
      <RefusalNotice answer={state} />
      {text.why && <p className="mb-4 max-w-[66ch] text-ink-2">{text.why}</p>}
      <div className="space-y-4">{children?.(state)}</div>
      <div className="mt-5 flex flex-wrap justify-end gap-2 border-t border-line pt-4">
        <button type="button" className={buttonStyle()} onClick={() => dialog.current?.close()}>
          {text.cancel}
        </button>
        <button type="submit" className={buttonStyle('primary')} disabled={isPending}>
          {isPending ? text.sending : text.submit}
        </button>
      </div>
    </form>
  )
}
