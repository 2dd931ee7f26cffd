'use client'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useId } from 'react'

type Props = Readonly<{
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  closeLabel: string
  children: ReactNode
}>

/** A question that must be answered before a verb is carried out; Escape and the cross leave it. */
export function VerbDialog({ dialog, title, closeLabel, children }: Props) {
  const id = useId()
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="m-auto w-[min(36rem,calc(100vw-1.5rem))] rounded-card border border-line-strong bg-surface text-ink shadow-overlay backdrop:bg-black/50"
    >
      <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-2">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
          className="inline-flex size-11 items-center justify-center rounded-control text-ink-2 hover:bg-hover hover:text-ink"
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      <div className="p-4">{children}</div>
    </dialog>
  )
}
