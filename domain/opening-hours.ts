import { instantOf, localOf, secondsOf } from './copenhagen.ts'
import { isRoundTheClock, type OpeningCalendar } from './opening-calendar.ts'
import { type OpenSpan, openSpansOf, spansFrom } from './opening-day.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'
import { type Skipped, skippedBetween } from './skipped.ts'

export { combineCalendars, isRoundTheClock, type OpeningCalendar, ROUND_THE_CLOCK } from './opening-calendar.ts'
export { openingCalendar, suggestedClosing } from './read-opening-calendar.ts'
export type { Skipped } from './skipped.ts'

/** A stretch of open time that a clock used: instants in epoch seconds, `seconds` = to − from. */
export type Piece = Readonly<{ from: number; to: number; seconds: number }>

export type OpenTime = Readonly<{ at: Date; pieces: readonly Piece[] }>

/** Open at this instant? The opening second is inside, the closing second is not (B.3(3), B.3(4)). */
export function isOpen(calendar: OpeningCalendar, at: Date): boolean {
  const seconds = secondsOf(at)
  const { day } = localOf(seconds)
  return openSpansOf(calendar, day).some(span => seconds >= span.from && seconds < span.to)
}

/**
 * Adds seconds of open time to an instant (Instruks 4.2, R-4.14). Used up exactly at closing is due at closing; a start
 * at or after closing begins at the next opening (B.3(4)). Refused when nothing opens for 400 days (B.3(7)).
 */
export function addOpenTime(calendar: OpeningCalendar, start: Date, seconds: number): Outcome<OpenTime> {
  const from = secondsOf(start)
  const pieces: Piece[] = []
  let left = seconds
  if (left <= 0) return granted({ at: instantOf(from), pieces })
  if (isRoundTheClock(calendar)) return granted({ at: instantOf(from + left), pieces: [piece(from, from + left)] })
  for (const span of spansFrom(calendar, from)) {
    const begin = Math.max(span.from, from)
    const used = Math.min(span.to - begin, left)
    const last = pieces.at(-1)
    // Open over midnight is one stretch.
    if (last?.to === begin) pieces[pieces.length - 1] = piece(last.from, begin + used)
    else pieces.push(piece(begin, begin + used))
    left -= used
    if (left === 0) return granted({ at: instantOf(begin + used), pieces })
  }
  return refused('CalendarNeverOpens', ['calendar'], { calendar: calendar.id, version: calendar.version })
}

function piece(from: number, to: number): Piece {
  return { from, to, seconds: to - from }
}

/** Seconds of open time between two instants; 0 when the second is not later. */
export function openTimeBetween(calendar: OpeningCalendar, from: Date, to: Date): number {
  const begin = secondsOf(from)
  const end = secondsOf(to)
  if (isRoundTheClock(calendar)) return Math.max(0, end - begin)
  let sum = 0
  const lastDay = localOf(end).day
  for (let day = localOf(begin).day; day <= lastDay; day++)
    for (const span of openSpansOf(calendar, day))
      sum += Math.max(0, Math.min(span.to, end) - Math.max(span.from, begin))
  return sum
}

/** How far ahead a change between open and closed is looked for: 400 days in seconds (B.3(7)). */
const horizon = 400 * 86_400

/** The next instant at which the calendar goes from closed to open, after `at`; null when none comes in 400 days. */
export function nextOpening(calendar: OpeningCalendar, at: Date): Date | null {
  const seconds = secondsOf(at)
  let openUntil = seconds
  for (const span of spansFrom(calendar, seconds)) {
    if (span.from > openUntil) return instantOf(span.from)
    openUntil = span.to
    if (openUntil > seconds + horizon) return null
  }
  return null
}

/** The next instant at which the calendar closes, after `at`; null when it never does or never opens. */
export function nextClosing(calendar: OpeningCalendar, at: Date): Date | null {
  const limit = secondsOf(at) + horizon
  let open: OpenSpan | null = null
  for (const span of spansFrom(calendar, secondsOf(at))) {
    if (open && span.from > open.to) return instantOf(open.to)
    open = span
    if (span.to > limit) return null
  }
  return open ? instantOf(open.to) : null
}

/** Hours open in an ordinary week, by the weekly hours alone. The product warns below 20. */
export function openHoursPerWeek(calendar: OpeningCalendar): number {
  if (calendar.combined) return Math.min(...calendar.combined.of.map(openHoursPerWeek))
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
  const spans = Object.values(calendar.week).flatMap(day => day ?? [])
  return spans.reduce((sum, [open, close]) => sum + minutes(close) - minutes(open), 0) / 60
}

/** The closed stretches between a start and the pieces of open time used, each with its reasons (E.8). */
export function skippedStretches(calendar: OpeningCalendar, start: Date, pieces: readonly Piece[]): Skipped[] {
  const skipped: Skipped[] = []
  let until = secondsOf(start)
  for (const piece of pieces) {
    if (piece.from > until) skipped.push(...skippedBetween(calendar, until, piece.from))
    until = piece.to
  }
  return skipped
}
