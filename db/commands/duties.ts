import { randomUUID } from 'node:crypto'
import { changeClock, isOpenDuty, type OpenCase } from '#db/open-case.ts'
import type { Annex } from '#db/queries/annexes.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import { hasClocks } from '#domain/case-type.ts'
import { clockHours, goalsBind } from '#domain/clock-hours.ts'
import { nextClimb } from '#domain/escalation.ts'
import { isOpen, type OpeningCalendar, ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import {
  type ClockPlan,
  type ClockStart,
  firstFeedbackClock,
  nextStatusClock,
  reactionClock,
} from '#domain/service-level.ts'
import type { Correspondents } from './letters.ts'

export const calendarOf = (annex: Annex | undefined): OpeningCalendar => annex?.calendar ?? ROUND_THE_CLOCK
/** The kinds of clock that a message to the counterpart answers. */
export const FEEDBACK: readonly ClockRow['kind'][] = ['FIRST_FEEDBACK', 'NEXT_STATUS', 'AGREED_FEEDBACK']
const isFeedback = (row: ClockRow) => FEEDBACK.includes(row.kind)

export const openClock = (open: OpenCase, kind: ClockRow['kind']) =>
  open.clocks.find(row => row.kind === kind && isOpenDuty(row))

type Owed = Readonly<{ byId: string }> & Pick<ClockRow, 'annexId' | 'otherAnnexId'>
export type Hours = Readonly<{ calendar: OpeningCalendar }> & Pick<ClockRow, 'annexId' | 'otherAnnexId'>

/** Starts a clock from a plan of domain/; hourly statuses are numbered through the cycle, the others by `ordinal`. */
export function startClock(open: OpenCase, plan: ClockPlan, owed: Owed, ordinal = 1): ClockRow {
  const row: ClockRow = {
    id: randomUUID(),
    caseId: open.row.id,
    cycle: open.row.cycle,
    kind: plan.kind,
    ordinal: plan.kind === 'NEXT_STATUS' ? ++open.hourly : ordinal,
    owedById: owed.byId,
    startedAt: plan.startedAt,
    halfAt: plan.halfAt,
    riskAt: plan.riskAt,
    dueAt: plan.dueAt,
    targetSeconds: plan.targetSeconds,
    rule: plan.rule,
    clause: plan.clause,
    annexId: owed.annexId,
    otherAnnexId: owed.otherAnnexId,
    calendar: plan.calendarId,
    calendarVersion: plan.calendarVersion,
    explanation: plan.explanation,
    halfWarnedAt: null,
    riskWarnedAt: null,
    missedAt: null,
    metAt: null,
    endedAt: null,
    climbLevel: 0,
    climbAt: null,
  }
  open.clocks.push(row)
  open.newClocks.add(row.id)
  return row
}

/** Whose phone hours count for a case, and the annexes that say so (R-4.14, switch clockHours). */
export function hoursOfCase({ row, instruction }: OpenCase, with_: Correspondents): Hours {
  const [own, other] = [with_.annexes.get(row.responsibleId), with_.annexes.get(row.counterpartId)]
  const isBoth = instruction.switches.clockHours !== 'RESPONSIBLE_SIDE'
  return {
    calendar: clockHours({ responsible: calendarOf(own), counterpart: calendarOf(other) }, instruction),
    annexId: own?.id ?? null,
    otherAnnexId: (isBoth && other?.id) || null,
  }
}

/** Do the goals of section 4.2 bind whoever must act on the case: an incident's always, AUB's by the switch? */
export const isBound = ({ row, instruction }: OpenCase): boolean =>
  hasClocks(row.caseType) && goalsBind(row.responsibleSide, instruction)

/** The clocks of a new incident or cycle. */
export function startFirstClocks(open: OpenCase, start: ClockStart, with_: Correspondents): void {
  if (!isBound(open)) return
  const { row, instruction } = open
  const { calendar, ...annexes } = hoursOfCase(open, with_)
  const input = { priority: row.priority, calendar, start }
  const owed = { byId: row.responsibleId, ...annexes }
  startClock(open, reactionClock(input, instruction), owed)
  const feedback = firstFeedbackClock(input, instruction)
  if (feedback) startClock(open, feedback, owed)
}

/** The next hourly status of priority 1, from the last message or from the due time that passed. */
export function startNextStatus(open: OpenCase, from: Date, after: ClockRow): ClockRow {
  const plan = nextStatusClock({ start: { at: from, reason: 'LAST_STATUS' } }, open.instruction)
  return startClock(open, plan, {
    byId: after.owedById,
    annexId: after.annexId,
    otherAnnexId: after.otherAnnexId,
  })
}

/**
 * Marks a duty done. One missed before is answered late and its breach stays; one that was really done in time,
 * and only recorded later, was never missed.
 */
export function meet(open: OpenCase, clock: ClockRow, at: Date): void {
  const missedAt = at <= clock.dueAt ? null : clock.missedAt
  changeClock(open, clock, { metAt: at, climbAt: null, missedAt })
}

/**
 * A message to the counterpart answers the last duty that has fallen due, or else the one that runs.
 * Gives the clock it answered, and starts the next hourly one for priority 1.
 */
export function answerFeedback(open: OpenCase, at: Date, isLast: boolean): ClockRow | null {
  const duties = open.clocks
    .filter(row => isFeedback(row) && isOpenDuty(row))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  const fallenDue = duties.filter(row => row.dueAt.getTime() <= at.getTime())
  const answered = fallenDue.at(-1) ?? duties[0] ?? null
  if (!answered) return null
  meet(open, answered, at)
  for (const other of duties) if (other !== answered) changeClock(open, other, { endedAt: at, climbAt: null })
  if (!isLast && open.row.priority === 1) {
    const last = duties.at(-1) ?? answered
    startNextStatus(open, at, last)
  }
  return answered
}

/** Ends every duty that still runs: the case is resolved or cancelled. */
export function endDuties(open: OpenCase, at: Date): void {
  for (const row of open.clocks) if (isOpenDuty(row)) changeClock(open, row, { endedAt: at, climbAt: null })
}

/** A ladder that was stopped, and when it would have climbed: so that it can go on (`recallStatus`). */
export type StoppedLadder = Readonly<{ clockId: string; climbAt: string }>

/** Somebody of the owing side acted: the ladder stops, the clock does not. */
export function stopLadders(open: OpenCase): StoppedLadder[] {
  open.areStepsAcknowledged = true
  const climbing = open.clocks.flatMap(row => (row.climbAt ? [{ row, climbAt: row.climbAt }] : []))
  for (const { row } of climbing) changeClock(open, row, { climbAt: null })
  return climbing.map(({ row, climbAt }) => ({ clockId: row.id, climbAt: climbAt.toISOString() }))
}

/** When the step of a case that nobody answers moves up, by the hours of the side that owes it. */
export const nextClimbAt = (open: OpenCase, from: Date, annex: Annex | undefined): Date =>
  nextClimb({ priority: open.row.priority, from, calendar: calendarOf(annex) }, open.instruction)

/** The mailbox that is read at this instant: outside phone hours a P1 goes to the one read round the clock. */
export function mailboxAt(open: OpenCase, annex: Annex, at: Date): string {
  return open.row.priority === 1 && !isOpen(annex.calendar, at) ? annex.outOfHoursMailbox : annex.mailbox
}
