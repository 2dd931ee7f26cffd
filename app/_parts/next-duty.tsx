'use client'
import { fill } from '#app/_words/fill.ts'
import type { CaseClockFragment } from '#graphql/generated/operations.ts'
import { clockTone, useClockReading } from './clock-chip.tsx'
import { useLanguage } from './language.tsx'
import { spokenTime } from './spoken-time.ts'
import { useSpokenClock } from './use-spoken-clock.ts'

type Props = Readonly<{ clock: CaseClockFragment; viewerOrganisationId: string | null }>

/** The room's one timer: what is owed next, by whom, and how long is left (screens 5.8). */
export function NextDuty({ clock, viewerOrganisationId }: Props) {
  const { language, words, format } = useLanguage()
  const text = words.room.next
  const reading = useClockReading(clock, true)
  const { Icon, colours } = clockTone(reading.tone)
  const what = text[clock.kind]
  useSpokenClock(what, reading.secondsLeft)
  const spoken = words.clock.spoken
  const inWords =
    reading.secondsLeft === null
      ? reading.text
      : (reading.secondsLeft < 0 ? spoken.late : spoken.left)(what, spokenTime(reading.secondsLeft, language, spoken))
  const owes = clock.owedBy.id === viewerOrganisationId ? text.youOwe : fill(text.owes, { org: clock.owedBy.name })
  const facts = [
    owes,
    clock.dueAt && fill(text.due, { time: format.near(clock.dueAt, clock.asOf) }),
    clock.kind === 'NEXT_STATUS' && text.hourly,
  ].filter(Boolean)
  const isLong = reading.text.length > 12
  return (
    <section className={`rounded-card border px-4 py-3 ${colours}`} data-next-duty={reading.tone} aria-label={what}>
      <h2 className="flex items-center gap-1.5 text-xs font-semibold">
        <Icon aria-hidden size={16} />
        {what}
      </h2>
      <p
        role="timer"
        aria-label={inWords}
        className={`font-semibold tabular-nums ${isLong ? 'py-1 text-xl' : 'text-clock'}`}
      >
        {reading.text}
      </p>
      <p className="text-xs">{facts.join(' · ')}</p>
    </section>
  )
}
