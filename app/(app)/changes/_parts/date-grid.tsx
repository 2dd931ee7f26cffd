'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { monthName } from '#app/(app)/changes/_list/month.ts'
import { dateText, dayOf } from '#domain/day.ts'
import type { LegalDays } from './legal-days.ts'

type Props = Readonly<{
  label: string
  chosen: string | null
  legal: LegalDays
  onChoose(date: string): void
  onClose(): void
}>

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }
const mondayOf = (date: string) => dayOf(date) - ((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7)
const hatch = {
  backgroundImage:
    'repeating-linear-gradient(135deg, color-mix(in srgb, var(--late-line) 45%, transparent) 0 1px, transparent 1px 6px)',
}

/** A month of days: the frozen ones hatched, those before the 60th marked; each says so in words too (screens 5.12). */
export function DateGrid({ label, chosen, legal, onChoose, onClose }: Props) {
  const { language, format } = useLanguage()
  const { picker: text } = changeWords(language)
  const { today, earliestOn, freezes } = legal
  const [at, setAt] = useState(chosen ?? earliestOn ?? today)
  const grid = useRef<HTMLTableElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day
  useEffect(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [at])
  const month = at.slice(0, 7)
  const first = mondayOf(`${month}-01`)
  const isFrozen = (day: string) => freezes.some(one => one.firstOn <= day && day <= one.lastOn)
  const isShort = (day: string) => earliestOn !== null && day < earliestOn
  const turn = (by: 1 | -1) => {
    const [year = 0, number = 1] = month.split('-').map(Number)
    setAt(new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 10))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined) setAt(dateText(dayOf(at) + step))
    else if (event.key === 'PageDown') turn(1)
    else if (event.key === 'PageUp') turn(-1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      role="dialog"
      aria-label={label}
      onKeyDown={onKeyDown}
      className="absolute top-full left-0 z-30 mt-1 w-72 rounded-card border border-line-strong bg-surface p-3 shadow-lg"
    >
      <div className="mb-2 flex items-center justify-between">
        <button
          type="button"
          className={buttonStyle('quiet', 'dense')}
          aria-label={text.earlier}
          onClick={() => turn(-1)}
        >
          <ChevronLeft aria-hidden size={16} />
        </button>
        <b aria-live="polite">{monthName(month, language)}</b>
        <button type="button" className={buttonStyle('quiet', 'dense')} aria-label={text.later} onClick={() => turn(1)}>
          <ChevronRight aria-hidden size={16} />
        </button>
      </div>
      <table ref={grid} className="w-full table-fixed text-center text-xs">
        <thead>
          <tr>
            {text.days.map(day => (
              <th key={day} scope="col" className="py-1 font-semibold text-ink-2">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[0, 1, 2, 3, 4, 5].map(week => (
            <tr key={week}>
              {[0, 1, 2, 3, 4, 5, 6].map(add => {
                const day = dateText(first + week * 7 + add)
                const faults = [isFrozen(day) && text.frozen, isShort(day) && text.short].filter(Boolean)
                return (
                  <td key={day} style={isFrozen(day) ? hatch : undefined} className={isFrozen(day) ? 'bg-late-bg' : ''}>
                    <button
                      type="button"
                      tabIndex={day === at ? 0 : -1}
                      aria-pressed={day === chosen}
                      aria-label={[format.date(`${day}T12:00:00Z`), ...faults].join(', ')}
                      onClick={() => onChoose(day)}
                      className={`size-8 rounded-xs hover:bg-hover aria-pressed:bg-primary aria-pressed:text-on-primary pointer-coarse:size-9 ${day.startsWith(month) ? '' : 'opacity-70'} ${isShort(day) ? 'underline decoration-soon-line decoration-2 underline-offset-2' : ''} ${day === today ? 'outline-1 outline-primary' : ''}`}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 flex flex-wrap gap-x-3 text-2xs text-ink-2">
        <span>
          <span aria-hidden style={hatch} className="mr-1 inline-block size-3 bg-late-bg align-text-bottom" />
          {text.frozen}
        </span>
        {earliestOn && (
          <span className="underline decoration-soon-line decoration-2 underline-offset-2">{text.short}</span>
        )}
      </p>
    </div>
  )
}
