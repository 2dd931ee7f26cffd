'use client'
import { Eye, Send } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { fill } from '#app/_words/fill.ts'
import { type Answer, idle } from '#app/(app)/incidents/[number]/answer.ts'
import { sendStatus } from '#app/(app)/incidents/[number]/verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { announce } from './announcer.tsx'
import { buttonStyle } from './button.tsx'
import { Card } from './card.tsx'
import { CaseMarks } from './case-marks.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { StatusPreview } from './status-preview.tsx'
import { useDraft } from './use-draft.ts'
import { useKeptForm } from './use-kept-form.ts'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  /** The number this status will have. */
  number: number
  /** Why the viewer may not send one; null when he may. */
  obstacle: string | null
  /** True when the viewer's side owes the statuses; the other side's messages meet no duty. */
  isOwing: boolean
}>

const parts = ['situation', 'handling', 'nextStep'] as const

/** Three questions, one status to the counterpart (4.2). Sent, it moves the next due time; refused, it stays written. */
export function StatusComposer({ incident, number, obstacle, isOwing }: Props) {
  const { words } = useLanguage()
  const text = words.room.status
  const form = useRef<HTMLFormElement>(null)
  const [preview, setPreview] = useState<Readonly<Record<string, string>> | null>(null)
  const lost = (before: Answer): Answer => ({ kind: 'FAULT', turn: before.turn + 1, message: words.room.lost })
  const { state, isPending, action, onSubmit } = useKeptForm(sendStatus, idle, lost)
  const draft = useDraft(form, `status ${incident.number}`)
  const sent = useRef(number)

  useEffect(() => {
    if (state.kind !== 'DONE') return
    form.current?.reset()
    draft.drop()
    setPreview(null)
    announce(fill(words.room.status.sentNow, { n: sent.current }))
  }, [state, draft, words])

  const isShut = obstacle !== null
  const look = () =>
    setPreview(preview ? null : (Object.fromEntries(new FormData(form.current!)) as Record<string, string>))
  return (
    <div data-composer="" className="min-w-0 scroll-mt-20">
      <Card
        id="status"
        title={fill(text.title, { n: number })}
        aside={isShut ? undefined : !isOwing ? text.noDuty : incident.priority === 'P1' ? text.after : text.afterAgreed}
      >
        {isShut && <p className="mb-3 text-ink-2">{obstacle}</p>}
        <form
          ref={form}
          action={action}
          onSubmit={event => {
            sent.current = number
            onSubmit(event)
          }}
          onInput={draft.keep}
          noValidate
        >
          <CaseMarks incident={incident} />
          <RefusalNotice answer={state} />
          <div className="grid gap-3 md:grid-cols-3">
            {parts.map(part => (
              <Field key={part} id={part} label={text[part]} hint={text[`${part}Hint`]} error={state.faults?.[part]}>
                {marks => (
                  <textarea
                    {...marks}
                    name={part}
                    rows={3}
                    maxLength={10_000}
                    disabled={isShut}
                    defaultValue={state.typed?.[part]}
                    className={`${controlStyle} disabled:bg-sunken disabled:text-ink-2`}
                  />
                )}
              </Field>
            ))}
          </div>
          {preview && <StatusPreview incident={incident} number={number} typed={preview} isOwing={isOwing} />}
          <div className="mt-3 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
            <p className="text-xs text-ink-2">
              {fill(text.audience, {
                org: (isOwing ? incident.counterpartOrganisation : incident.responsibleOrganisation).name,
              })}
            </p>
            <div className="flex flex-wrap gap-2">
              <button
                type="button"
                className={buttonStyle()}
                disabled={isShut}
                onClick={look}
                aria-expanded={preview !== null}
              >
                <Eye aria-hidden size={16} />
                {text.preview}
              </button>
              <button type="submit" className={buttonStyle('primary')} disabled={isShut || isPending}>
                <Send aria-hidden size={16} />
                {isPending ? text.sending : text.send}
              </button>
            </div>
          </div>
        </form>
      </Card>
    </div>
  )
}
