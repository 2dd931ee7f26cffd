import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { daysOf, type Span } from './days-of.ts'

type Props = Readonly<{ spans: readonly Span[]; dueAt: string; language: Language }>

const SHOWN = 10

/** The days of a clock as strips of 24 hours: what counted is a full bar, closed time a thin line, the due time marked. */
export function LaneStrip({ spans, dueAt, language }: Props) {
  const { proof } = words(language).room
  const say = format(language)
  const days = daysOf(spans, dueAt)
  if (days.length === 0) return null
  const sentence = spans
    .filter(span => span.isCounted)
    .map(span => `${say.dateTime(span.from)} – ${say.dateTime(span.to)}`)
    .join('; ')
  return (
    <figure className="mt-4 border-t border-line pt-3">
      <figcaption className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-2">
        <span className="font-semibold text-ink">{proof.lane}</span>
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden className="h-3 w-5 bg-p3-line" />
          {proof.counted}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden className="h-1 w-5 bg-line" />
          {proof.skipped}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden className="h-3 w-0.5 bg-late-line" />
          {proof.due}
        </span>
      </figcaption>
      <div role="img" aria-label={`${proof.counted}: ${sentence}. ${proof.due}: ${say.longDateTime(dueAt)}`}>
        {days.slice(0, SHOWN).map(day => (
          <div key={day.at} className="mb-1 grid grid-cols-[5.5rem_1fr] items-center gap-2 text-2xs">
            <span className="text-ink-2 tabular-nums">{say.dayMonth(day.at)}</span>
            <svg
              viewBox="0 0 1000 16"
              preserveAspectRatio="none"
              className="block h-4 w-full border border-line"
              aria-hidden
            >
              {day.parts.map(part => (
                <rect
                  key={part.from}
                  x={part.from * 1000}
                  y={part.isCounted ? 1 : 6}
                  width={(part.to - part.from) * 1000}
                  height={part.isCounted ? 14 : 4}
                  className={part.isCounted ? 'fill-(--p3-line)' : 'fill-(--line)'}
                />
              ))}
              {day.due !== null && (
                <rect x={day.due * 1000 - 2} y={0} width={4} height={16} className="fill-(--late-line)" />
              )}
            </svg>
          </div>
        ))}
        <div aria-hidden className="grid grid-cols-[5.5rem_1fr] gap-2 text-2xs text-ink-2">
          <span />
          <span className="flex justify-between tabular-nums">
            {[0, 6, 12, 18, 24].map(hour => (
              <span key={hour}>{hour}</span>
            ))}
          </span>
        </div>
        {days.length > SHOWN && (
          <p className="text-2xs text-ink-2">{fill(proof.moreDays, { n: days.length - SHOWN })}</p>
        )}
      </div>
    </figure>
  )
}
