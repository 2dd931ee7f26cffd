'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { type ContactsAnswer, takeContacts } from './take-contacts.ts'

const idle: ContactsAnswer = { turn: 0, isDone: false, names: [], faults: [] }
type Props = Readonly<{ expectedVersion: number; expectedRevision: number }>

/** Contact persons from a file into the draft: tried first, then taken in (E.14). */
export function ContactsFile({ expectedVersion, expectedRevision }: Props) {
  const { language } = useLanguage()
  const { file: text, page } = annexWords(language)
  const router = useRouter()
  const lost = (before: ContactsAnswer): ContactsAnswer => ({ ...before, turn: before.turn + 1, message: page.lost })
  const { state, isPending, action, onSubmit } = useKeptForm(takeContacts, idle, lost)
  useEffect(() => {
    if (state.isDone) router.refresh()
  }, [state, router])
  return (
    <details className="mb-4 max-w-5xl rounded-card border border-line bg-surface px-4 py-3">
      <summary className="link w-fit cursor-pointer font-semibold">{text.title}</summary>
      <form action={action} onSubmit={onSubmit} className="mt-3 grid gap-3" noValidate>
        <input type="hidden" name="expectedVersion" value={expectedVersion} />
        <input type="hidden" name="expectedRevision" value={expectedRevision} />
        <p className="text-sm text-ink-2">{text.lead}</p>
        <Field id="contacts-file" label={text.file}>
          {marks => <input {...marks} type="file" name="file" accept=".csv,.txt,text/csv" className={controlStyle} />}
        </Field>
        <Field id="contacts-typed" label={text.typed}>
          {marks => (
            <textarea {...marks} name="typed" rows={3} spellCheck={false} className={`${controlStyle} font-mono`} />
          )}
        </Field>
        {state.message && (
          <p role="alert" className="font-semibold text-late-fg">
            {state.message}
          </p>
        )}
        {state.faults.length > 0 && (
          <ul className="list-disc pl-5 text-late-fg">
            {state.faults.map(one => (
              <li key={`${one.line} ${one.column}`}>{text.fault(one.line, one.column, one.message)}</li>
            ))}
          </ul>
        )}
        {state.names.length > 0 && (
          <p role="status" className={state.isDone ? 'font-semibold text-met-fg' : ''}>
            {state.isDone ? text.taken : text.ready}: {state.names.join(', ')}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <button type="submit" name="act" value="try" disabled={isPending} className={buttonStyle()}>
            {text.tryIt}
          </button>
          <button type="submit" name="act" value="take" disabled={isPending} className={buttonStyle('primary')}>
            {text.take}
          </button>
        </div>
      </form>
    </details>
  )
}
