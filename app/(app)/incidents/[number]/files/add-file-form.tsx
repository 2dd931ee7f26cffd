'use client'

import { Paperclip } from 'lucide-react'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import type { AttachmentWords } from '#app/_words/attachment-words.ts'
import { fill } from '#app/_words/fill.ts'
import { addFile, type FileAnswer } from './add-file.ts'

type Props = Readonly<{ id: string; own: string; text: AttachmentWords }>
const MOST_BYTES = 5 * 1024 * 1024

/** Adds a file. What was chosen stays until it is there; sent again it is the same file. */
export function AddFile({ id, own, text }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const key = useRef<string | null>(null)
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  const [isBusy, start] = useTransition()
  const send = (isMasked: boolean) => {
    const data = new FormData(form.current ?? undefined)
    const file = data.get('file')
    if (file instanceof File && file.size > MOST_BYTES) return setAnswer({ isDone: false, message: text.tooLarge })
    key.current ??= crypto.randomUUID()
    data.set('key', `${key.current}${isMasked ? '-masked' : ''}`)
    if (isMasked) data.set('mask', 'yes')
    start(async () => {
      try {
        const told = await addFile(data)
        setAnswer(told)
        if (told.isDone) form.current?.reset()
        key.current = null
      } catch {
        setAnswer({ isDone: false, message: text.lost })
      }
    })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send(false)
  }
  return (
    <form ref={form} onSubmit={submit} className="mt-4 grid gap-2 border-t border-line pt-3 print:hidden">
      <input type="hidden" name="id" value={id} />
      <label htmlFor="file" className="font-semibold">
        {text.file}
      </label>
      <p id="file-hint" className="text-xs text-ink-2">
        {text.hint}
      </p>
      <input
        id="file"
        type="file"
        name="file"
        required
        aria-describedby="file-hint"
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt,.log,.csv,.json,.xml"
        className="w-full min-w-0 text-sm file:mr-3 file:min-h-9 file:rounded-control file:border file:border-line-strong file:bg-surface file:px-3"
      />
      <label className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
        <input type="checkbox" name="isPrivate" value="yes" className="size-4 accent-primary" />
        {fill(text.private, { org: own })}
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" disabled={isBusy} className={buttonStyle()}>
          <Paperclip aria-hidden size={16} />
          {text.add}
        </button>
        {answer?.mayMask && (
          <button type="button" disabled={isBusy} className={buttonStyle()} onClick={() => send(true)}>
            {text.mask}
          </button>
        )}
      </div>
      <p
        role={answer && !answer.isDone ? 'alert' : 'status'}
        className={answer && !answer.isDone ? 'text-sm font-semibold text-late-fg' : 'text-sm text-ink-2'}
      >
        {isBusy ? text.busy : answer?.message}
      </p>
    </form>
  )
}
