'use client'
import { Eye, Lock, Send } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { fill } from '#app/_words/fill.ts'
import type { LifeWords } from '#app/_words/life-words.ts'
import { type Answer, idle } from '#app/(app)/incidents/[number]/answer.ts'
import { compose } from '#app/(app)/incidents/[number]/coordination-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { announce } from './announcer.tsx'
import { audience } from './audience.ts'
import { buttonStyle } from './button.tsx'
import { Card } from './card.tsx'
import { CaseMarks } from './case-marks.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { StatusPreview } from './status-preview.tsx'
import { StatusTimes } from './status-times.tsx'
import { UndoStrip } from './undo-strip.tsx'
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
  /** Whether the viewer may write a note of his own organisation, even where no status can be sent. */
  mayNote: boolean
  /** The viewer's organisation: whose alone a note is. */
  own: string
  life: LifeWords
}>

const parts = ['situation', 'handling', 'nextStep'] as const

/** Three questions, one status to the counterpart (4.2). Sent, it moves the next due time; refused, it stays written. */
export function StatusComposer({ incident, number, obstacle, isOwing, mayNote, own, life }: Props) {
  const { words, language } = useLanguage()
  const text = words.room.status
  const form = useRef<HTMLFormElement>(null)
  const [preview, setPreview] = useState<Readonly<Record<string, string>> | null>(null)
  const lost = (before: Answer): Answer => ({ kind: 'FAULT', turn: before.turn + 1, message: words.room.lost })
  const { state, isPending, action, onSubmit } = useKeptForm(compose, idle, lost)
  const draft = useDraft(form, `status ${incident.number}`)
  const sent = useRef(number)
  const note = words.coordination.note
  const [isNote, setNote] = useState(obstacle !== null && mayNote)
  const [wasNote, setWasNote] = useState(false)
  const isNoteNow = useRef(isNote)
  isNoteNow.current = isNote

  useEffect(() => {
    if (state.kind !== 'DONE') return
    form.current?.reset()
    draft.drop()
    setPreview(null)
    setWasNote(false)
    announce(
      isNoteNow.current
        ? fill(words.coordination.note.saved, { org: own })
        : fill(words.room.status.sentNow, { n: sent.current }),
    )
  }, [state, draft, words, own])

  const isShut = obstacle !== null && !isNote
  /** What was written follows into the other kind; nothing is sent by turning (F31). */
  const turn = (toNote: boolean) => {
    const fields = parts.map(part => form.current?.elements.namedItem(part) as HTMLTextAreaElement | null)
    const [first, ...others] = fields
    if (toNote && first) {
      first.value = fields.flatMap(field => field?.value.trim() || []).join('\n\n')
      for (const field of others) if (field) field.value = ''
    }
    setWasNote(!toNote && (first?.value.trim() ?? '') !== '')
    setPreview(null)
    setNote(toNote)
  }
  const look = () =>
    setPreview(preview ? null : (Object.fromEntries(new FormData(form.current!)) as Record<string, string>))
  return (
    <div data-composer="" className="min-w-0 scroll-mt-20">
      <Card
        id="status"
        title={isNote ? note.title : fill(text.title, { n: number })}
        className={isNote ? 'border-plan-line bg-plan-bg' : ''}
        aside={
          isShut || isNote
            ? undefined
            : !isOwing
              ? text.noDuty
              : incident.priority === 'P1'
                ? text.after
                : text.afterAgreed
        }
      >
        {isShut && <p className="mb-3 text-ink-2">{obstacle}</p>}
        {mayNote && (
          <fieldset className="mb-3 flex flex-wrap gap-x-6" data-mode={isNote ? 'note' : 'status'}>
            <legend className="sr-only">{note.mode}</legend>
            {([false, true] as const).map(each => (
              <label key={String(each)} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
                <input
                  type="radio"
                  name="mode"
                  form="composer"
                  value={each ? 'note' : 'status'}
                  checked={isNote === each}
                  disabled={!each && obstacle !== null}
                  onChange={() => turn(each)}
                  className="size-4 accent-(--primary)"
                />
                {each ? note.note : note.status}
              </label>
            ))}
          </fieldset>
        )}
        {isNote && (
          <p className="mb-3 flex items-center gap-2 font-semibold text-plan-fg">
            <Lock aria-hidden size={16} className="shrink-0" />
            {fill(note.hint, { org: own })}
          </p>
        )}
        {!isNote && wasNote && (
          <p className="mb-3 font-semibold" role="status">
            {fill(note.again, {
              org: (isOwing ? incident.counterpartOrganisation : incident.responsibleOrganisation).name,
            })}
          </p>
        )}
        <form
          id="composer"
          ref={form}
          action={action}
          onSubmit={event => {
            sent.current = number
            onSubmit(event)
          }}
          onInput={draft.keep}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
          }}
          noValidate
        >
          <CaseMarks incident={incident} />
          <RefusalNotice answer={state} />
          <div className={isNote ? '' : 'grid gap-3 md:grid-cols-3'}>
            {parts.map(part => (
              <Field
                key={part}
                id={part}
                label={isNote ? note.label : text[part]}
                hint={isNote ? undefined : text[`${part}Hint`]}
                error={state.faults?.[part] ?? (isNote ? state.faults?.text : undefined)}
                className={isNote && part !== 'situation' ? 'hidden' : ''}
              >
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
          {!isNote && isOwing && !isShut && (
            <StatusTimes answer={state} words={life} isByAgreement={incident.priority !== 'P1'} />
          )}
          {preview && <StatusPreview incident={incident} number={number} typed={preview} isOwing={isOwing} />}
          <div className="mt-3 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
            <p className="text-xs text-ink-2">
              {isNote ? note.nobody : fill(text.audience, { audience: audience(incident, isOwing, words, language) })}
            </p>
            <div className="flex flex-wrap gap-2">
              {!isNote && (
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
              )}
              <button type="submit" className={buttonStyle('primary')} disabled={isShut || isPending}>
                {isNote ? <Lock aria-hidden size={16} /> : <Send aria-hidden size={16} />}
                {isPending ? text.sending : isNote ? note.send : text.send}
              </button>
            </div>
          </div>
        </form>
        {state.kind === 'DONE' && state.sent && !isNote && (
          <UndoStrip key={state.sent.seq} incident={incident} words={life} sent={state.sent} />
        )}
      </Card>
    </div>
  )
}
