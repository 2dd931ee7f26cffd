import { type Format, secondsOf } from '#app/_words/format.ts'
import type { Words } from '#app/_words/words.ts'
import type { ClockChipFieldsFragment } from '#graphql/generated/operations.ts'

export type ClockTone = 'running' | 'soon' | 'late' | 'outside' | 'met' | 'missed' | 'agreed' | 'ended' | 'unknown'
export type ClockReading = Readonly<{ tone: ClockTone; text: string; due: string | null; secondsLeft: number | null }>

/** Seconds of service time left: the server's figure less what has passed since, never below the wall's own. */
function secondsLeft(clock: ClockChipFieldsFragment, now: number): number {
  const wall = Math.floor((Date.parse(clock.dueAt!) - now) / 1000)
  if (clock.calendar === null || clock.openTimeLeft === null) return wall
  const until = clock.stopsAt ? Math.min(now, Date.parse(clock.stopsAt)) : now
  return Math.min(wall, secondsOf(clock.openTimeLeft) - Math.floor((until - Date.parse(clock.asOf)) / 1000))
}

/** What a chip says about a clock at an instant; the states of screens 4.1. */
export function readClock(
  clock: ClockChipFieldsFragment,
  now: number,
  means: Readonly<{ words: Words['clock']; format: Format; isTrusted: boolean; isPrecise: boolean }>,
): ClockReading {
  const { words, format } = means
  const nowDate = new Date(now)
  const due = clock.dueAt ? words.due(format.near(clock.dueAt, nowDate)) : null
  const says = (tone: ClockTone, text: string, left: number | null = null): ClockReading => ({
    tone,
    text,
    due,
    secondsLeft: left,
  })
  const fromDue = clock.metAt && clock.dueAt ? (Date.parse(clock.metAt) - Date.parse(clock.dueAt)) / 1000 : null

  switch (clock.state) {
    case 'MET':
      return says('met', fromDue === null ? words.met : words.metBefore(format.duration(fromDue)))
    case 'MISSED':
      return says(
        'missed',
        fromDue === null || fromDue <= 0 ? words.missed : words.missedAfter(format.duration(fromDue)),
      )
    case 'ENDED':
      return says('ended', words.ended)
    case 'BY_AGREEMENT':
      return says('agreed', words.byAgreement)
  }
  if (!clock.dueAt) return says('agreed', words.byAgreement)
  if (!means.isTrusted) {
    return { ...says('unknown', words.unknown), due: words.lastKnownDue(format.near(clock.dueAt, nowDate)) }
  }
  const past = Math.floor((now - Date.parse(clock.dueAt)) / 1000)
  if (clock.state === 'OVERDUE' || past > 0) return says('late', words.late(format.duration(Math.max(past, 0))), -past)
  if (clock.state === 'OUTSIDE_HOURS' || (clock.stopsAt && now >= Date.parse(clock.stopsAt))) {
    const text = clock.resumesAt ? words.outside(format.near(clock.resumesAt, nowDate)) : words.outsideUnknown
    return says('outside', text, secondsLeft(clock, now))
  }
  const left = secondsLeft(clock, now)
  if (clock.kind === 'AGREED_FEEDBACK' && !clock.isAtRisk) {
    return says('agreed', words.agreedAt(format.near(clock.dueAt, nowDate)), left)
  }
  const text = means.isPrecise && left < 3600 ? format.countdown(left) : format.duration(left)
  return says(clock.isAtRisk ? 'soon' : 'running', text, left)
}
