import type { ClockStart } from './clock-start.ts'
import { instantOf, secondsOf } from './copenhagen.ts'
import type { Explanation } from './explanation.ts'
import {
  addOpenTime,
  isRoundTheClock,
  type OpeningCalendar,
  ROUND_THE_CLOCK,
  skippedStretches,
} from './opening-hours.ts'
import type { ClockKind, Priority } from './service-level.ts'

/** A clock with its due time, its warnings and its working. Computed once, then stored (house, "One home per concept"). */
export type ClockPlan = Readonly<{
  kind: ClockKind
  startedAt: Date
  dueAt: Date
  /** The instant at which exactly 50 % of the open seconds are used. */
  halfAt: Date
  /** The instant at which exactly 80 % of the open seconds are used. */
  riskAt: Date
  targetSeconds: number
  rule: string
  clause: string
  calendarId: string
  calendarVersion: string
  explanation: Explanation
}>

/** On the stroke is in time: a duty is missed from one second after its due time (B.3(6), R-4.11). */
export const missedFrom = (dueAt: Date): Date => instantOf(secondsOf(dueAt) + 1)

export type ClockOrder = Readonly<{
  kind: ClockKind
  priority: Priority | null
  calendar: OpeningCalendar
  start: ClockStart
  targetSeconds: number
  rule: string
  hours?: 'AGREED'
}>

/** Lays a target in seconds over a calendar. A calendar that never opens falls back to round the clock (B.3(7)). */
export function planClock(order: ClockOrder): ClockPlan {
  const { calendar, start, targetSeconds } = order
  const asked = addOpenTime(calendar, start.at, targetSeconds)
  const used = asked.ok ? calendar : ROUND_THE_CLOCK
  const whole = asked.ok ? asked.value : openTime(ROUND_THE_CLOCK, start.at, targetSeconds)
  const startedAt = instantOf(secondsOf(start.at))
  return {
    kind: order.kind,
    startedAt,
    dueAt: whole.at,
    halfAt: openTime(used, start.at, Math.floor(targetSeconds / 2)).at,
    riskAt: openTime(used, start.at, Math.floor((targetSeconds * 4) / 5)).at,
    targetSeconds,
    rule: order.rule,
    clause: '4.2',
    calendarId: calendar.id,
    calendarVersion: calendar.version,
    explanation: {
      about: 'CLOCK',
      kind: order.kind,
      priority: order.priority,
      rule: order.rule,
      clause: '4.2',
      startedAt: startedAt.toISOString(),
      startReason: start.reason,
      hours: order.hours ?? (isRoundTheClock(used) ? 'ROUND_THE_CLOCK' : 'PHONE_HOURS'),
      calendarFellBack: !asked.ok,
      calendarId: calendar.id,
      calendarVersion: calendar.version,
      targetSeconds,
      pieces: whole.pieces.map(({ from, to, seconds }) => ({ from: iso(from), to: iso(to), seconds })),
      skipped: skippedStretches(used, start.at, whole.pieces).map(({ from, to, reason, name }) => ({
        from: iso(from),
        to: iso(to),
        reason,
        name,
      })),
      dueAt: whole.at.toISOString(),
    },
  }
}

function openTime(calendar: OpeningCalendar, start: Date, seconds: number) {
  const added = addOpenTime(calendar, start, seconds)
  if (!added.ok)
    throw new RangeError(`The calendar ${calendar.id} opened for the whole target but not for a part of it`)
  return added.value
}

function iso(seconds: number): string {
  return instantOf(seconds).toISOString()
}
