'use client'
import { useRef, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { WeekStrip } from './week-strip.tsx'

type Props = Readonly<{
  prefix: string
  value: (name: string, stored: string) => string
  stored: (weekday: number) => string
  faults: Readonly<Record<string, string>>
  /** Open spans of each weekday as they were read; the strip shows them. */
  spans?: (weekday: number) => readonly Readonly<{ opensAt: string; closesAt: string }>[]
  onCopied?: () => void
}>

/** A text field for each weekday, with a strip of its day, and Monday copied to the weekdays (screens 5.14). */
export function WeekFields({ prefix, value, stored, faults, spans, onCopied }: Props) {
  const { language } = useLanguage()
  const text = annexWords(language).form
  const box = useRef<HTMLDivElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = () => {
    const field = (day: number) => box.current?.querySelector<HTMLInputElement>(`[name="${prefix}.week.${day}"]`)
    const monday = field(1)?.value ?? ''
    for (const day of [2, 3, 4, 5]) {
      const other = field(day)
      if (other) other.value = monday
    }
    setCopied(true)
    onCopied?.()
  }
  return (
    <div ref={box}>
      <div className="grid gap-2">
        {text.weekdays.map((weekday, index) => {
          const id = `${prefix}.week.${index + 1}`
          const fault = faults[id]
          return (
            <div
              key={id}
              className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1 sm:grid-cols-[5.5rem_14rem_minmax(0,1fr)]"
            >
              <label htmlFor={id}>{weekday}</label>
              <input
                id={id}
                name={id}
                defaultValue={value(id, stored(index + 1))}
                autoComplete="off"
                className={controlStyle}
                aria-describedby={fault ? `${id}-error` : `${prefix}-hint`}
                {...(fault && { 'aria-invalid': true })}
              />
              {spans && (
                <span className="max-sm:col-span-2">
                  <WeekStrip spans={spans(index + 1)} />
                </span>
              )}
              {fault && (
                <p id={`${id}-error`} className="col-span-full text-sm font-semibold text-late-fg">
                  {fault}
                </p>
              )}
            </div>
          )
        })}
      </div>
      <button type="button" onClick={copy} className={`${buttonStyle('secondary', 'dense')} mt-3`}>
        {text.copy}
      </button>
      <p role="status" className="mt-1 text-xs text-ink-2">
        {isCopied && text.copied}
      </p>
    </div>
  )
}
