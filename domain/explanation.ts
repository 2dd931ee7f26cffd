import { sayClock } from './say-clock.ts'
import { sayNotice } from './say-notice.ts'
import { sayWorkingDays } from './say-working-days.ts'
import type { ClockKind, ClockStart, Priority } from './service-level.ts'
import type { Skipped } from './skipped.ts'

/** The working behind a clock of 4.2, as plain JSON: instants are ISO strings in UTC, the pieces add up to the target. */
export type ClockExplanation = Readonly<{
  about: 'CLOCK'
  kind: ClockKind
  priority: Priority | null
  rule: string
  clause: string
  startedAt: string
  startReason: ClockStart['reason']
  hours: 'PHONE_HOURS' | 'ROUND_THE_CLOCK' | 'AGREED'
  /** True when the calendar never opens and the clock therefore runs round the clock (B.3(7)). */
  calendarFellBack: boolean
  calendarId: string
  calendarVersion: string
  targetSeconds: number
  pieces: readonly Readonly<{ from: string; to: string; seconds: number }>[]
  skipped: readonly Readonly<{ from: string; to: string; reason: Skipped['reason']; name: string | null }>[]
  dueAt: string
}>

/** The working behind a number of working days (5.3): the dates counted are as many as the days asked for. */
export type WorkingDaysExplanation = Readonly<{
  about: 'WORKING_DAYS'
  rule: string
  clause: string
  from: string
  dayZero: string
  days: number
  profile: string
  counted: readonly string[]
  skipped: readonly Readonly<{ date: string; reason: string; name: string | null }>[]
  dueOn: string
  dueAt: string
}>

/** The working behind 60 days' notice (5.4), forwards from the receipt or backwards from the implementation. */
export type NoticeExplanation = Readonly<{
  about: 'NOTICE'
  rule: string
  clause: string
  count: 'DATE_DIFFERENCE' | 'CLEAR_DAYS' | 'FULL_24H'
  days: number
  receivedOn: string
  implementationOn: string
  direction: 'EARLIEST' | 'LATEST'
  freeze: Readonly<{ name: 'SUMMER' | 'NEW_YEAR'; firstDay: string; lastDay: string }> | null
  outsideFreezeOn: string
}>

export type Explanation = ClockExplanation | WorkingDaysExplanation | NoticeExplanation

/** An explanation as sentences for a person (E.8); Danish times with a full stop, both with the weekday. */
export function explain(explanation: Explanation, language: 'da' | 'en'): string[] {
  switch (explanation.about) {
    case 'CLOCK':
      return sayClock(explanation, language)
    case 'WORKING_DAYS':
      return sayWorkingDays(explanation, language)
    case 'NOTICE':
      return sayNotice(explanation, language)
  }
}
