import { copenhagenDate, copenhagenInstant, endOfDate, instantOf, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import { rootCauseDates } from './problem.ts'
import { WORKING_DAY_PROFILES } from './working-day-profile.ts'
import { addWorkingDays, workingDaysBetween } from './working-days.ts'

/** At what time of a day a reminder is sent, Danish time. */
const MORNING = '08:00'
/** Nothing has happened for so many working days: the owner is reminded. */
const IDLE_DAYS = 10

/** What a problem is looked at again for, in the order in which things of one instant are done. */
export const PROBLEM_KINDS = ['RCA_REMINDER', 'RCA_DUE', 'KNOWN_ERROR_REVIEW', 'PROBLEM_IDLE'] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

/** Which limit of section 5.3 it is: ten working days, the day agreed, twenty working days. */
export type RootCauseLimit = 'DUE' | 'AGREED' | 'WALL'

/** An instant at which a problem is looked at again. `on` is the date ('YYYY-MM-DD') that the reminder or limit is about. */
export type ProblemAppointment = Readonly<{ kind: ProblemKind; at: Date; on: string; limit: RootCauseLimit | null }>

export const morningOf = (date: string): Date => copenhagenInstant(date, MORNING)
/** By the end of the day is in time: missed from one second after it. */
const missedAfter = (date: string): Date => instantOf(secondsOf(endOfDate(date)) + 1)
const limitOf = (on: string, limit: RootCauseLimit): ProblemAppointment => ({
  kind: 'RCA_DUE',
  at: missedAfter(on),
  on,
  limit,
})
const reminder = (on: string): ProblemAppointment => ({ kind: 'RCA_REMINDER', at: morningOf(on), on, limit: null })

/** From the creation on: reminders on working days 5, 8 and 10, the limit after day 10, the wall after day 20. */
export function rootCauseAppointments(createdAt: Date, instruction: InstructionVersion): readonly ProblemAppointment[] {
  const { due, wall, remindOn } = rootCauseDates(createdAt, instruction)
  return [...remindOn.map(reminder), limitOf(due.dueOn, 'DUE'), limitOf(wall.dueOn, 'WALL')]
}

/** With another day agreed: reminders two working days before it and on it, and its limit. */
export function agreedAppointments(
  agreedOn: string,
  at: Date,
  instruction: InstructionVersion,
): readonly ProblemAppointment[] {
  const { workingDayProfile } = instruction.switches
  const today = copenhagenDate(at)
  const left = (on: string) => workingDaysBetween(WORKING_DAY_PROFILES[workingDayProfile], on, agreedOn)
  const days = [addWorkingDays(today, Math.max(0, left(today) - 2), workingDayProfile), agreedOn]
  const ahead = [...new Set(days)].filter(on => on > today)
  return [...ahead.map(reminder), limitOf(agreedOn, 'AGREED')]
}

/** When the owner is reminded that nothing happens: in the morning after ten quiet working days. */
export function idleAt(at: Date, instruction: InstructionVersion): Date {
  return morningOf(addWorkingDays(copenhagenDate(at), IDLE_DAYS + 1, instruction.switches.workingDayProfile))
}

/** The instant by which the analysis must have been sent: the end of the day agreed, else of day ten. */
export const rootCauseDueAt = (problem: Readonly<{ rcaDueOn: string; rcaAgreedDueOn: string | null }>): Date =>
  endOfDate(problem.rcaAgreedDueOn ?? problem.rcaDueOn)

/** How many working days are left of it, today not counted; below 0 how many it is late. */
export function rootCauseDays(
  problem: Readonly<{ rcaDueOn: string; rcaAgreedDueOn: string | null }>,
  at: Date,
  instruction: InstructionVersion,
): number {
  const profile = WORKING_DAY_PROFILES[instruction.switches.workingDayProfile]
  const [today, dueOn] = [copenhagenDate(at), problem.rcaAgreedDueOn ?? problem.rcaDueOn]
  return today <= dueOn ? workingDaysBetween(profile, today, dueOn) : -workingDaysBetween(profile, dueOn, today)
}

/** The same, but 0 on the last day and after it. */
export const rootCauseDaysLeft = (...asked: Parameters<typeof rootCauseDays>): number =>
  Math.max(0, rootCauseDays(...asked))

/**
 * By when an analysis that AUB asks for after a waiver must come: day ten while it is ahead, then day
 * twenty, and after that without a clock.
 */
export function dueAfterObjection(
  problem: Readonly<{ rcaDueOn: string; rcaWallOn: string }>,
  at: Date,
): 'DUE' | 'WALL' | 'NO_CLOCK' {
  const today = copenhagenDate(at)
  if (today <= problem.rcaDueOn) return 'DUE'
  return today <= problem.rcaWallOn ? 'WALL' : 'NO_CLOCK'
}

export type RootCauseState = 'NOT_REQUIRED' | 'DUE' | 'EXTENDED' | 'SENT' | 'ACCEPTED' | 'RETURNED'

/** Is an analysis owed (C.2)? A returned one is asked for again, without a clock. */
export const isRootCauseOwed = (state: RootCauseState): boolean =>
  state === 'DUE' || state === 'EXTENDED' || state === 'RETURNED'
/** Is its clock running? The deadline is met by sending. */
export const isRootCauseTimed = (state: RootCauseState): boolean => state === 'DUE' || state === 'EXTENDED'
