import type { ReactNode } from 'react'
import { Card } from '#app/_parts/card.tsx'
import { ClockChip } from '#app/_parts/clock-chip.tsx'
import { fill } from '#app/_words/fill.ts'
import { format, secondsOf } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { CaseClockFragment, ClockProofQuery } from '#graphql/generated/operations.ts'
import type { Span } from './days-of.ts'
import { LaneStrip } from './lane-strip.tsx'

type Breach = NonNullable<ClockProofQuery['incident']>['breaches'][number]
type Props = Readonly<{
  id: string
  clock: CaseClockFragment
  breach: Breach | null
  spans: readonly Span[]
  /** Beside Danish time also UTC, for who compares with a log of machines. */
  hasUtc: boolean
  language: Language
}>

/** One clock with its rule, calendar, times, result and working. */
export function ProofCard({ id, clock, breach, spans, hasUtc, language }: Props) {
  const { room, clock: clockWords } = words(language)
  const text = room.proof
  const say = format(language)
  const utc = (instant: string) =>
    hasUtc ? ` (${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC)` : ''
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text.rule, `${clock.rule}, ${fill(text.clause, { clause: clock.clause })}`],
    [text.owes, clock.owedBy.name],
    [text.target, clock.target && say.duration(secondsOf(clock.target))],
    [
      text.calendar,
      [
        clock.calendar ?? text.aroundTheClock,
        clock.calendar && clock.calendarVersion && fill(text.version, { version: clock.calendarVersion }),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [text.start, clock.startedAt && say.longDateTime(clock.startedAt) + utc(clock.startedAt)],
    [text.due, clock.dueAt && say.longDateTime(clock.dueAt) + utc(clock.dueAt)],
    [
      text.result,
      [text.state[clock.state], clock.metAt && say.dateTime(clock.metAt) + utc(clock.metAt)].filter(Boolean).join(', '),
    ],
    [text.left, clock.openTimeLeft && clock.state !== 'OVERDUE' && say.duration(secondsOf(clock.openTimeLeft))],
  ]
  return (
    <Card
      id={id}
      title={[clockWords.kind[clock.kind], clock.dueAt && say.dateTime(clock.dueAt)].filter(Boolean).join(', ')}
      aside={<ClockChip clock={clock} />}
    >
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_1fr]">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-xs text-ink-2 sm:text-sm">{label}</dt>
              <dd className="tabular-nums max-sm:mb-1.5">{value}</dd>
            </div>
          ))}
      </dl>
      {clock.explanation.length > 0 && (
        <>
          <h3 className="mt-4 border-t border-line pt-3 font-semibold">{text.working}</h3>
          <ol className="mt-1 max-w-[66ch] list-decimal space-y-1 pl-5" data-working="">
            {clock.explanation.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
      {clock.dueAt && <LaneStrip spans={spans} dueAt={clock.dueAt} language={language} />}
      {breach && (
        <p className="mt-3 border-t border-line pt-3 text-late-fg">
          {fill(text.recorded, { time: say.dateTime(breach.recordedAt), by: text.recordedBy[breach.recordedBy] })}
        </p>
      )}
    </Card>
  )
}
