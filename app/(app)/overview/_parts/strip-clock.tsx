'use client'

import { clockTone, useClockReading } from '#app/_parts/clock-chip.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { format } from '#app/_words/format.ts'
import type { ClockChipFieldsFragment } from '#graphql/generated/operations.ts'

/** The strip's clock: who owes what, by when, and how long there is. */
export function StripClock({ clock }: Readonly<{ clock: ClockChipFieldsFragment }>) {
  const { words, language } = useLanguage()
  const reading = useClockReading(clock)
  const { Icon } = clockTone(reading.tone)
  return (
    <div className="flex items-center gap-4 max-sm:w-full max-sm:justify-between">
      <p className="text-right text-xs max-sm:text-left">
        <span className="block">{words.clock.owesDuty(clock.owedBy.name, words.clock.duty[clock.kind])}</span>
        {clock.dueAt && (
          <span className="block tabular-nums">
            {words.clock.latest(format(language).near(clock.dueAt, clock.asOf))}
          </span>
        )}
      </p>
      <p
        className={`flex items-center gap-2 text-xl font-semibold whitespace-nowrap tabular-nums ${reading.tone === 'late' ? 'text-late-fg' : ''}`}
        data-clock={reading.tone}
      >
        <Icon aria-hidden size={20} />
        {reading.text}
      </p>
    </div>
  )
}
