'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { announce } from './announcer.tsx'
import { buttonStyle } from './button.tsx'
import { useLanguage } from './language.tsx'

export type ShownLine = Readonly<{ label: string; text: string }>

/** A secret that the server keeps only as a hash, with the lines into which it is put: to be copied now or never. */
export function ShownOnce({ lines }: Readonly<{ lines: readonly ShownLine[] }>) {
  const { words } = useLanguage()
  const text = words.tokens.shown
  const [copied, setCopied] = useState('')
  async function copy({ label, text: value }: ShownLine) {
    await navigator.clipboard.writeText(value)
    setCopied(label)
    announce(text.copied)
  }
  return (
    <div role="status" className="grid gap-3 rounded-control border-2 border-soon-line bg-soon-bg p-3 text-soon-fg">
      <p className="font-semibold">{text.once}</p>
      {lines.map(line => (
        <div key={line.label}>
          <p className="text-xs font-semibold">{line.label}</p>
          <div className="mt-1 flex items-start gap-2">
            <code className="min-w-0 flex-1 rounded-control border border-line bg-surface p-2 font-mono text-xs text-ink wrap-anywhere">
              {line.text}
            </code>
            <button
              type="button"
              onClick={() => void copy(line)}
              aria-label={text.copyOf(line.label)}
              className={buttonStyle('secondary', 'dense')}
            >
              {copied === line.label ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
              {copied === line.label ? text.copied : text.copy}
            </button>
          </div>
        </div>
      ))}
    </div>
  )
}
