import { copenhagenDate, endOfDate, instantOf, localOf, secondsOf, startOfDay } from './copenhagen.ts'
import { dateText, dayOf, secondsPerDay } from './day.ts'
import type { NoticeExplanation } from './explanation.ts'
import { type FreezeCorrection, type FreezePeriod, freezeOn, pastFreeze } from './freeze.ts'
import type { InstructionVersion } from './instruction.ts'

/** Calendar days from the local date of receipt to the implementation date 'YYYY-MM-DD' (Instruks 5.4, R-5.40). */
export function noticeDays(receivedAt: Date, implementationOn: string): number {
  return dayOf(implementationOn) - localOf(secondsOf(receivedAt)).day
}

/**
 * Is the notice long enough for a window that begins at `windowStart` (Instruks 5.4, R-5.40, R-5.41)? DATE_DIFFERENCE
 * counts dates, CLEAR_DAYS the whole days between them, FULL_24H periods of 24 hours, by the minute.
 */
export function noticeSuffices(receivedAt: Date, windowStart: Date, instruction: InstructionVersion): boolean {
  const { noticeCount } = instruction.switches
  if (noticeCount === 'FULL_24H') {
    const minute = (at: Date) => Math.floor(secondsOf(at) / 60)
    return minute(windowStart) - minute(receivedAt) >= instruction.noticeDays * 1440
  }
  return noticeDays(receivedAt, copenhagenDate(windowStart)) >= dateDifference(instruction)
}

/** How far apart the two dates must be: clear days leave out both of them. */
function dateDifference(instruction: InstructionVersion): number {
  return instruction.noticeDays + (instruction.switches.noticeCount === 'CLEAR_DAYS' ? 1 : 0)
}

export type EarliestImplementation = Readonly<{
  /** The earliest date by notice alone. */
  earliestOn: string
  freeze: FreezePeriod | null
  /** The earliest date by notice and outside every freeze. */
  outsideFreezeOn: string
  explanation: NoticeExplanation
}>

/** The earliest date of implementation for a notice received at an instant. */
export function earliestImplementation(
  receivedAt: Date,
  instruction: InstructionVersion,
  corrections: readonly FreezeCorrection[] = [],
): EarliestImplementation {
  const { noticeCount, freezeWeekend } = instruction.switches
  const receivedOn = copenhagenDate(receivedAt)
  const earliestOn =
    noticeCount === 'FULL_24H'
      ? copenhagenDate(instantOf(secondsOf(receivedAt) + instruction.noticeDays * secondsPerDay))
      : dateText(dayOf(receivedOn) + dateDifference(instruction))
  const freeze = freezeOn(earliestOn, freezeWeekend, corrections)
  const outsideFreezeOn = pastFreeze(earliestOn, freezeWeekend, corrections)
  return {
    earliestOn,
    freeze,
    outsideFreezeOn,
    explanation: {
      ...common(instruction),
      receivedOn,
      implementationOn: earliestOn,
      direction: 'EARLIEST',
      freeze: freeze && { name: freeze.name, firstDay: freeze.firstDay, lastDay: freeze.lastDay },
      outsideFreezeOn,
    },
  }
}

/** The latest date of receipt for an implementation date 'YYYY-MM-DD'. */
export function latestReceipt(
  implementationOn: string,
  instruction: InstructionVersion,
): Readonly<{ latestOn: string; explanation: NoticeExplanation }> {
  const day = dayOf(implementationOn)
  // By 24 hours a receipt on that date can be long enough for a window late on the day of implementation.
  const latestOn =
    instruction.switches.noticeCount === 'FULL_24H'
      ? copenhagenDate(instantOf(startOfDay(day + 1) - 1 - instruction.noticeDays * secondsPerDay))
      : dateText(day - dateDifference(instruction))
  return {
    latestOn,
    explanation: {
      ...common(instruction),
      receivedOn: latestOn,
      implementationOn,
      direction: 'LATEST',
      freeze: null,
      outsideFreezeOn: implementationOn,
    },
  }
}

function common(instruction: InstructionVersion) {
  return {
    about: 'NOTICE',
    rule: 'R-5.40',
    clause: '5.4',
    count: instruction.switches.noticeCount,
    days: instruction.noticeDays,
  } as const
}

/** Is AUB's own notice of a requirement long enough? It counts to the date by which it must be completed. */
export function requirementNoticeSuffices(
  receivedAt: Date,
  mustBeCompletedOn: string,
  instruction: InstructionVersion,
): boolean {
  return noticeSuffices(receivedAt, new Date(endOfDate(mustBeCompletedOn).getTime() - 1000), instruction)
}
