'use client'

import { useEffect, useRef } from 'react'
import { useLanguage } from './language.tsx'

/** One thing to put right; `field` is the id of the control, or null when no single one is at fault. */
export type Mistake = Readonly<{ field: string | null; message: string }>

/** What must be put right, on top of the form: takes focus when it appears and links to the fields (GOV.UK). */
export function ErrorSummary({ mistakes }: Readonly<{ mistakes: readonly Mistake[] }>) {
  const { words } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const prefix = words.parts.errorPrefix
  useEffect(() => {
    if (mistakes.length === 0) return
    box.current?.focus()
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length)
    }
  }, [mistakes, prefix])
  if (mistakes.length === 0) return null

  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      className="mb-4 rounded-card border-2 border-late-line bg-surface p-4"
    >
      <h2 id="error-summary-title" className="text-base font-semibold">
        {words.parts.errorSummary}
      </h2>
      <ul className="mt-2 grid gap-1">
        {mistakes.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a href={`#${field}`} className="font-semibold text-late-fg underline underline-offset-2">
                {message}
              </a>
            ) : (
              <span className="font-semibold text-late-fg">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
