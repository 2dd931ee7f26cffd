'use client'

import {
  AlarmClock,
  Check,
  Flag,
  Handshake,
  type LucideIcon,
  Moon,
  PlugZap,
  Timer,
  TriangleAlert,
  X,
} from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import type { ClockChipFieldsFragment } from '#graphql/generated/operations.ts'
import { type Step, useBusinessNow } from './business-time.ts'
import { useClockHealth } from './clock-health.tsx'
import { ClockProof } from './clock-proof.tsx'
import { type ClockTone, readClock } from './clock-reading.ts'
import { useLanguage } from './language.tsx'
import { requestRefresh } from './refresh.ts'
import { spokenTime } from './spoken-time.ts'
import { useSpokenClock } from './use-spoken-clock.ts'

const ICONS: Record<ClockTone, LucideIcon> = {
  running: Timer,
  soon: AlarmClock,
  late: TriangleAlert,
  outside: Moon,
  met: Check,
  missed: X,
  agreed: Handshake,
  ended: Flag,
  unknown: PlugZap,
}

const TONES: Record<ClockTone, string> = {
  running: 'border-run-line bg-run-bg text-run-fg',
  soon: 'border-soon-line bg-soon-bg text-soon-fg',
  late: 'border-late-line bg-late-bg text-late-fg',
  outside: 'border-pause-line bg-pause-bg text-pause-fg',
  met: 'border-met-line bg-met-bg text-met-fg',
  missed: 'border-late-line bg-late-bg text-late-fg',
  agreed: 'border-pause-line bg-pause-bg text-pause-fg',
  ended: 'border-pause-line bg-pause-bg text-pause-fg',
  unknown: 'border-dashed border-line-strong bg-surface text-ink-2',
}

/** The tone's icon and colours, for parts that show a clock larger than a chip. */
export const clockTone = (tone: ClockTone): { Icon: LucideIcon; colours: string } => ({
  Icon: ICONS[tone],
  colours: TONES[tone],
})

/** Reads a clock now, and again whenever what it says may have changed. */
export function useClockReading(clock: ClockChipFieldsFragment, isPrecise = false) {
  const { words, format } = useLanguage()
  const { isTrusted } = useClockHealth()
  const left = clock.dueAt ? (Date.parse(clock.dueAt) - Date.parse(clock.asOf)) / 1000 : Number.POSITIVE_INFINITY
  const step: Step = isPrecise || Math.abs(left) <= 75 ? 1 : left < 3900 ? 15 : 60
  const now = useBusinessNow(clock.asOf, step)
  const turn = clock.state === 'RUNNING' ? clock.stopsAt : clock.state === 'OUTSIDE_HOURS' ? clock.resumesAt : null
  const hasTurned = turn !== null && now >= Date.parse(turn) && Date.parse(clock.asOf) < Date.parse(turn)
  useEffect(() => {
    // The phones have opened or closed since: only the server knows what that means for the clock.
    if (hasTurned) requestRefresh()
  }, [hasTurned])
  return readClock(clock, now, { words: words.clock, format, isTrusted, isPrecise })
}

type Props = Readonly<{
  clock: ClockChipFieldsFragment
  /** The room's one timer: counts seconds, has role=timer and is spoken at 15, 5 and 1 minute. */
  isPrecise?: boolean
  /** Where the whole proof can be read, for example /incidents/INC-…/clock. */
  proofHref?: string
}>

/** One clock: icon, words and colour; pressing it shows how the due time came about (screens 4.1). */
export function ClockChip({ clock, isPrecise = false, proofHref }: Props) {
  const { language, words } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const reading = useClockReading(clock, isPrecise)
  const { Icon, colours } = clockTone(reading.tone)
  const id = useId()
  const what = words.clock.kind[clock.kind]
  useSpokenClock(isPrecise ? what : null, reading.secondsLeft)
  const spoken = words.clock.spoken
  const inWords =
    reading.secondsLeft === null
      ? reading.text
      : (reading.secondsLeft < 0 ? spoken.late : spoken.left)(what, spokenTime(reading.secondsLeft, language, spoken))

  return (
    <span className="inline-flex max-w-full">
      <button
        type="button"
        popoverTarget={id}
        title={reading.due ?? undefined}
        data-clock={reading.tone}
        className={`relative inline-flex min-h-6 max-w-full pointer-coarse:after:absolute pointer-coarse:after:inset-x-0 pointer-coarse:after:-inset-y-2.5 items-center gap-1 rounded-chip sm:whitespace-nowrap border px-1.5 text-left text-2xs font-semibold tabular-nums ${colours}`}
      >
        <Icon aria-hidden size={14} className="shrink-0" />
        {isPrecise ? (
          <span role="timer" aria-label={inWords}>
            {reading.text}
          </span>
        ) : (
          <span>{reading.text}</span>
        )}
        <span className="sr-only">. {words.clock.proof.open(what)}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.clock.proof.title}
        onToggle={event => setOpen(event.newState === 'open')}
        className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-card border border-line-strong bg-surface p-0 text-left text-ink shadow-overlay"
      >
        {isOpen && <ClockProof clock={clock} closes={id} proofHref={proofHref} />}
      </div>
    </span>
  )
}
