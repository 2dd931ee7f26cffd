import { calendarWords } from '#app/_words/calendar-words.ts'
import type { Language } from '#app/_words/language.ts'
import { PlanMark } from './plan-mark.tsx'
import type { PlanKind } from './plans.ts'

const kinds: readonly PlanKind[] = [
  'approved',
  'dialogue',
  'shut',
  'emergency',
  'standard',
  'requirement',
  'window',
  'occupied',
  'done',
]

/** What the marks mean, and how the keys go. */
export function Legend({ language }: Readonly<{ language: Language }>) {
  const text = calendarWords(language)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-t border-line px-4 py-2.5 text-2xs text-ink-2">
      {kinds.map(kind => (
        <span key={kind} className="inline-flex items-center gap-1.5">
          <PlanMark kind={kind} />
          {text.kinds[kind]}
        </span>
      ))}
      <span className="inline-flex items-center gap-1.5">
        <span aria-hidden className="h-px w-6 bg-ink-2" />
        {text.legendNotice}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <span aria-hidden className="h-1 w-6 bg-soon-line" />
        {text.legendLate}
      </span>
      <span>{text.keys}</span>
    </div>
  )
}
