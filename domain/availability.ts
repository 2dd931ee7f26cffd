import { instantOf, secondsOf } from './copenhagen.ts'
import { merged, type OpenSpan } from './opening-day.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

export { effectiveWindow, type WindowAnnouncement } from './service-window.ts'
export { uptimePeriod } from './uptime-period.ts'

/** A stretch of time [from, to). */
export type Span = Readonly<{ from: Date; to: Date }>

/** An outage as the responsible side declared it; the counterpart may contest it. */
export type Outage = Span & Readonly<{ isContested?: boolean }>

/** Uptime of a period in whole seconds; the decision is made on them, the per cent are only for reading (B.3(10)). */
export type Availability = Readonly<{
  periodSeconds: number
  windowSeconds: number
  /** A: the period less the windows announced in time. */
  agreedSeconds: number
  /** D: the outages less the windows. */
  downSeconds: number
  /** The part of D that rests on contested outages alone. */
  contestedSeconds: number
  /** 1.5 % of A, in thousandths of a second, so that it is exact. */
  allowedDownMilliseconds: number
  /** (A − D) / A in ten-thousandths of a per cent, half up: 984977 is 98.4977 %. */
  percentTenThousandths: number
  met: boolean
  /** 80 % of the allowed downtime is used. */
  isAtRisk: boolean
}>

/** The agreed uptime of 98.5 % (Instruks 4.2), in thousandths. */
const agreedThousandths = 985

/**
 * Uptime = (A − D) / A (Instruks 4.2, R-4.4, R-4.5), in elapsed time. Windows and outages are clipped to the period and
 * merged. Windows are those that count: announced before they began, see effectiveWindow.
 */
export function availability(
  input: Readonly<{ period: Span; windows: readonly Span[]; outages: readonly Outage[] }>,
): Outcome<Availability> {
  const period = span(input.period)
  if (period.to < period.from) return refused('SpanReversed', ['period'])
  for (const name of ['windows', 'outages'] as const)
    for (const [index, one] of input[name].entries())
      if (secondsOf(one.to) < secondsOf(one.from)) return refused('SpanReversed', [name, String(index)])
  const windows = clipped(input.windows, period)
  const down = secondsWithout(clipped(input.outages, period), windows)
  const undisputed = secondsWithout(
    clipped(
      input.outages.filter(one => !one.isContested),
      period,
    ),
    windows,
  )
  const periodSeconds = period.to - period.from
  const windowSeconds = length(windows)
  const agreed = periodSeconds - windowSeconds
  const allowedDownMilliseconds = agreed * (1000 - agreedThousandths)
  return granted({
    periodSeconds,
    windowSeconds,
    agreedSeconds: agreed,
    downSeconds: down,
    contestedSeconds: down - undisputed,
    allowedDownMilliseconds,
    // No agreed time, no missing of it.
    percentTenThousandths: agreed === 0 ? 1_000_000 : Math.floor((2_000_000 * (agreed - down) + agreed) / (2 * agreed)),
    met: down * 1000 <= allowedDownMilliseconds,
    isAtRisk: agreed > 0 && down * 1000 * 10 >= allowedDownMilliseconds * 8,
  })
}

function span(one: Span): OpenSpan {
  return { from: secondsOf(one.from), to: secondsOf(one.to) }
}

function clipped(spans: readonly Span[], period: OpenSpan): readonly OpenSpan[] {
  return merged(
    spans.map(span).map(one => ({ from: Math.max(one.from, period.from), to: Math.min(one.to, period.to) })),
  )
}

function length(spans: readonly OpenSpan[]): number {
  return spans.reduce((sum, one) => sum + one.to - one.from, 0)
}

function secondsWithout(spans: readonly OpenSpan[], holes: readonly OpenSpan[]): number {
  const covered = spans.flatMap(one =>
    holes.map(hole => ({ from: Math.max(one.from, hole.from), to: Math.min(one.to, hole.to) })),
  )
  return length(spans) - length(merged(covered))
}

/** The outages of a period as the stretches in which the service was down: overlapping ones are one. */
export function downtimeStretches(outages: readonly Outage[]): Span[] {
  return merged(outages.map(span)).map(one => ({ from: instantOf(one.from), to: instantOf(one.to) }))
}
