'use client'

import { Bookmark, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useActionState, useId, useRef } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeys } from '#app/_parts/use-keys.ts'
import { VerbDialog } from '#app/_parts/verb-dialog.tsx'
import type { IncidentViewsQuery } from '#graphql/generated/operations.ts'
import { type Kept, removeView, saveView } from './keep-view.ts'

type Props = Readonly<{ views: IncidentViewsQuery['savedViews']; filter: string; maySaveForAll: boolean }>
const nothing: Kept = { isDone: false, message: null }

/** The saved views of the list, and the way to save the filter that is shown (screens 4.3). */
export function Views({ views, filter, maySaveForAll }: Props) {
  const { words } = useLanguage()
  const text = words.incidents.views
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  const scope = useId()
  const [kept, keep, isBusy] = useActionState(saveView, nothing)
  useKeys({ v: () => dialog.current?.showModal() })
  const scopes = maySaveForAll ? (['MINE', 'ORGANISATION', 'EVERYBODY'] as const) : (['MINE', 'ORGANISATION'] as const)
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()} className={buttonStyle('secondary')}>
        <Bookmark aria-hidden size={16} />
        {text.title}
        {views.length > 0 && <span className="text-ink-2 tabular-nums">{views.length}</span>}
      </button>
      <VerbDialog dialog={dialog} title={text.title} closeLabel={words.shell.keys.close}>
        {views.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <ul className="divide-y divide-line">
            {views.map(view => (
              <li key={view.id} className="flex min-h-11 items-center gap-3">
                <Link
                  href={view.filter ? `/incidents?${view.filter}` : '/incidents'}
                  onClick={() => dialog.current?.close()}
                  className="link flex-1 py-2 wrap-anywhere"
                >
                  {view.name}
                </Link>
                <span className="text-2xs text-ink-2">{text.scopes[view.scope]}</span>
                {view.isMine && (
                  <form action={removeView}>
                    <input type="hidden" name="id" value={view.id} />
                    <button
                      type="submit"
                      aria-label={text.remove(view.name)}
                      className="inline-flex size-9 items-center justify-center rounded-control text-ink-2 hover:bg-hover pointer-coarse:size-11"
                    >
                      <Trash2 aria-hidden size={16} />
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        )}
        <form
          action={keep}
          className="mt-4 grid gap-3 border-t border-line pt-4 sm:grid-cols-[1fr_auto_auto] sm:items-end"
        >
          <input type="hidden" name="filter" value={filter} />
          <Field id={name} label={text.name} hint={text.nameHint} error={kept.message}>
            {marks => <input {...marks} name="name" required maxLength={60} className={controlStyle} />}
          </Field>
          <Field id={scope} label={text.scope}>
            {marks => (
              <select {...marks} name="scope" className={controlStyle}>
                {scopes.map(one => (
                  <option key={one} value={one}>
                    {text.scopes[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button type="submit" disabled={isBusy} className={buttonStyle('primary')}>
            {text.save}
          </button>
        </form>
        <p role="status" className="mt-2 text-sm text-ink-2">
          {kept.isDone && text.saved}
        </p>
      </VerbDialog>
    </>
  )
}
