import { availability, uptimePeriod } from '#domain/availability.ts'
import { copenhagenDate, copenhagenInstant, countWorkingDays } from '#domain/calendar.ts'
import { phoneDuty } from '#domain/contact.ts'
import { type FreezePeriod, freezeAt, freezeTouching } from '#domain/freeze.ts'
import { earliestImplementation, latestReceipt, noticeDays, noticeSuffices } from '#domain/notice.ts'
import { addOpenTime, isOpen, openTimeBetween, ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import {
  type ClockStart,
  clockStart,
  firstFeedbackClock,
  hoursFor,
  type Priority,
  p1Obligations,
  reactionClock,
  reprioritise,
} from '#domain/service-level.ts'
import {
  countOf,
  dateOf,
  type Fields,
  instantOf,
  listOf,
  oneOf,
  optionalInstantOf,
  spanOf,
  Unreadable,
  unwrap,
} from './conformance-reading.ts'
import type { World } from './conformance-world.ts'

/** A share of a whole that is compared when rounded: exact numerator and denominator, and the decimals of the per cent. */
export type Share = Readonly<{ share: readonly [number, number]; decimals: number }>
/** Seconds that the file writes as a decimal number of `unit` seconds. */
export type Seconds = Readonly<{ seconds: number; unit: number }>
export type Answer = Readonly<Record<string, unknown>>

type Kind = (input: Fields, world: World) => Answer

const priorityOf = (value: unknown, name = 'priority') => countOf(value, name, 1, 4) as Priority

function startOf(input: Fields, world: World): ClockStart {
  const detectedAt = instantOf(input.detectedAt, 'detectedAt')
  const shouldHaveDetectedAt = optionalInstantOf(input.shouldHaveDetectedAt, 'shouldHaveDetectedAt')
  const facts = { detectedAt, detectedByResponsibleSide: true, reportReceivedAt: detectedAt, shouldHaveDetectedAt }
  return clockStart(facts, world.instruction()).start
}

function clockOf(input: Fields, world: World) {
  return {
    priority: priorityOf(input.priority),
    calendar: world.calendar(input.calendar),
    start: startOf(input, world),
  }
}

const freezeNames = { SUMMER: 'summer', NEW_YEAR: 'newyear' } as const
const nameOf = (freeze: FreezePeriod | null) => freeze && freezeNames[freeze.name]

const reaction: Kind = (input, world) => ({ due: reactionClock(clockOf(input, world), world.instruction()).dueAt })

const firstFeedback: Kind = (input, world) => ({
  due: firstFeedbackClock(clockOf(input, world), world.instruction())?.dueAt ?? null,
})

const p1Feedback: Kind = (input, world) => {
  const sent = listOf(input.sent, 'sent').map((one, index) => instantOf(one, `sent.${index}`))
  const series = { startedAt: startOf(input, world).at, sent, until: instantOf(input.until, 'until') }
  const { obligations, nextDueAt } = p1Obligations(series, world.instruction())
  return {
    obligations: obligations.map(one => ({ due: one.dueAt, sent: one.sentAt, met: one.met })),
    nextDue: nextDueAt,
  }
}

const reprioritised: Kind = (input, world) => {
  const change = {
    from: priorityOf(input.from, 'from'),
    to: priorityOf(input.to, 'to'),
    reason: oneOf(input.reason, 'reason', ['NEW_FACTS', 'CORRECTION']),
    calendar: world.calendar(input.calendar),
    start: startOf(input, world),
    changedAt: instantOf(input.changedAt, 'changedAt'),
  }
  const after = reprioritise(change, world.instruction())
  return { due: after.reaction?.dueAt ?? null, overdueAtChange: after.overdueAtChange }
}

const elapsed: Kind = input => {
  const minutes = countOf(input.minutes, 'minutes', 0, 100_000_000)
  return { at: elapsedAfter(instantOf(input.from, 'from'), minutes * 60) }
}

function elapsedAfter(from: Date, seconds: number): Date {
  return unwrap(addOpenTime(ROUND_THE_CLOCK, from, seconds), 'from').at
}

const consumed: Kind = (input, world) => {
  const { priority, calendar, start } = clockOf(input, world)
  const seconds = openTimeBetween(hoursFor(priority, calendar), start.at, instantOf(input.at, 'at'))
  const target = world.instruction().reactionMinutes[priority] * 60
  return {
    minutes: { seconds, unit: 60 } satisfies Seconds,
    percent: { share: [seconds, target], decimals: 2 } satisfies Share,
  }
}

const duty: Kind = (input, world) => {
  const receiver = world.calendar(input.calendar)
  const asked = { priority: 1, receiver, sender: receiver, at: instantOf(input.at, 'at') } as const
  const phoneAlso = phoneDuty(asked, world.instruction()) === 'MAIL_AND_PHONE'
  if (phoneAlso !== isOpen(receiver, asked.at)) throw new Error('The phone duty does not follow the opening hours')
  return { phoneAlso }
}

const workingDays: Kind = (input, world) => {
  const days = countOf(input.days, 'days', 0, 100_000)
  const from = instantOf(input.createdAt, 'createdAt')
  return { due: unwrap(countWorkingDays({ from, days, profile: world.profile(input.profile) }), 'profile').dueOn }
}

const noticeEarliest: Kind = (input, world) => {
  const found = earliestImplementation(instantOf(input.receivedAt, 'receivedAt'), world.instruction())
  return { earliest: found.earliestOn, freeze: nameOf(found.freeze), earliestOutsideFreeze: found.outsideFreezeOn }
}

const noticeLatest: Kind = (input, world) => ({
  latestReceipt: latestReceipt(dateOf(input.implementationDate, 'implementationDate'), world.instruction()).latestOn,
})

const noticeCheck: Kind = (input, world) => {
  const receivedAt = instantOf(input.receivedAt, 'receivedAt')
  const date = dateOf(input.implementationDate, 'implementationDate')
  const ok = noticeSuffices(receivedAt, copenhagenInstant(date), world.instruction())
  return { days: noticeDays(receivedAt, date), ok }
}

const freezeOfInstant: Kind = input => {
  const at = instantOf(input.at, 'at')
  return { A: nameOf(freezeAt(at, 'SATURDAY_MONTH')), B: nameOf(freezeAt(at, 'SUNDAY_MONTH')) }
}

const freezeWindow: Kind = input => {
  const { from, to } = spanOf([input.from, input.to], 'from, to')
  return { freeze: nameOf(freezeTouching(from, to, 'SATURDAY_MONTH')) }
}

const uptime: Kind = input => {
  const spans = (name: string) => listOf(input[name], name).map((one, index) => spanOf(one, `${name}.${index}`))
  const asked = { period: periodOf(input.period), windows: spans('serviceWindows'), outages: spans('outages') }
  const found = unwrap(availability(asked), 'period')
  const { agreedSeconds, downSeconds, met, allowedDownMilliseconds } = found
  return {
    agreedSeconds,
    downSeconds,
    availabilityPercent: {
      share: agreedSeconds === 0 ? [1, 1] : [agreedSeconds - downSeconds, agreedSeconds],
      decimals: 4,
    } satisfies Share,
    met,
    allowedDownSeconds: { seconds: allowedDownMilliseconds / 1000, unit: 1 } satisfies Seconds,
  }
}

function periodOf(value: unknown) {
  if (typeof value !== 'string') return spanOf(value, 'period')
  const date = `${value}-15`
  if (!/^\d{4}-\d{2}$/.test(value)) throw new Unreadable('period: not YYYY-MM')
  const period = uptimePeriod(copenhagenInstant(dateOf(date, 'period'), '12:00'), 'CALENDAR_MONTH')
  if (copenhagenDate(period.from) !== `${value}-01`) throw new Error('The month does not begin on its first day')
  return period
}

/** How each kind of case is answered, by the functions of domain/ alone. */
export const ANSWERS: Readonly<Record<string, Kind>> = {
  reaction,
  firstFeedback,
  p1Feedback,
  reprioritise: reprioritised,
  elapsed,
  consumed,
  phoneDuty: duty,
  workingDays,
  noticeEarliest,
  noticeLatest,
  noticeCheck,
  freezeAt: freezeOfInstant,
  freezeWindow,
  uptime,
}
