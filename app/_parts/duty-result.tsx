'use client'
import { fill } from '#app/_words/fill.ts'
import { secondsOf } from '#app/_words/format.ts'
import type { CaseClockFragment } from '#graphql/generated/operations.ts'
import { clockTone, useClockReading } from './clock-chip.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{ title: string; clock: CaseClockFragment }>

/** How one duty went, or stands: the time used against the goal. */
export function DutyResult({ title, clock }: Props) {
  const { words, format } = useLanguage()
  const text = words.room.result
  const reading = useClockReading(clock)
  const { Icon, colours } = clockTone(reading.tone)
  const isDone = clock.state === 'MET' || clock.state === 'MISSED'
  const isRoundTheClock = clock.calendar === null
  const used =
    clock.state === 'MET' && isRoundTheClock && clock.startedAt && clock.metAt
      ? format.duration((Date.parse(clock.metAt) - Date.parse(clock.startedAt)) / 1000)
      : reading.text
  const outcome = { MET: text.met, MISSED: text.missed, OVERDUE: text.missed, ENDED: text.ended }[clock.state as string]
  const facts = [
    clock.target && fill(text.target, { length: format.duration(secondsOf(clock.target)) }),
    outcome ?? (clock.dueAt && fill(text.due, { time: format.near(clock.dueAt, clock.asOf) })),
  ].filter(Boolean)
  const isLate = reading.tone === 'late' || reading.tone === 'missed'
  const isLive = !isDone && clock.state !== 'ENDED' && clock.state !== 'BY_AGREEMENT'
  return (
    <section
      className={`min-w-0 rounded-card border px-4 py-3 ${isLive && reading.tone !== 'running' ? colours : 'border-line bg-surface'}`}
      data-duty={clock.kind}
      data-tone={reading.tone}
      aria-label={title}
    >
      <h2
        className={`flex items-center gap-1.5 text-xs font-semibold ${isDone ? (isLate ? 'text-late-fg' : 'text-met-fg') : ''}`}
      >
        <Icon aria-hidden size={16} />
        {title}
      </h2>
      <p className={`mt-0.5 font-semibold tabular-nums ${used.length > 14 ? 'text-base' : 'text-xl'}`}>{used}</p>
      <p className={`text-xs ${isLive && reading.tone !== 'running' ? '' : 'text-ink-2'}`}>{facts.join(' · ')}</p>
    </section>
  )
}
