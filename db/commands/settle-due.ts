import { isAhead } from '#db/appointments.ts'
import type { EngineTransaction } from '#db/connection.ts'
import { changeClock, isOpenDuty, lockCase, type OpenCase, record, SYSTEM, seqOfNext } from '#db/open-case.ts'
import { readSnapshot, type Snapshot, snapshotOf } from '#db/snapshot.ts'
import { storeCase } from '#db/store-case.ts'
import type { CaseDeadlineRow, ClockRow } from '#db/tables/clock.ts'
import { missedFrom } from '#domain/clock-plan.ts'
import { correspondentsOf } from './correspondents.ts'
import { nextClimbAt, startNextStatus } from './duties.ts'
import { fallDue } from './fall-due.ts'
import { foldLetters } from './fold-letters.ts'
import {
  type Correspondents,
  callOf,
  handlerOf,
  mailClock,
  toContactPoint,
  toEscalationContact,
  toOnCall,
} from './letters.ts'
import { rung } from './rung.ts'

export type SettledBy = 'TIMER' | 'SWEEP' | 'COMMAND'
type ClockDue = Readonly<{ clock: ClockRow; what: 'HALF' | 'RISK' | 'MISS' | 'CLIMB'; at: Date }>
type Due = ClockDue | Readonly<{ deadline: CaseDeadlineRow; what: 'DEADLINE'; at: Date }>

/**
 * How much the timer or the sweep records at once: six weeks of hours in silence. After a longer standstill the rest
 * follows in the next transaction, so that none is ended for its length.
 */
const MOST_AT_ONCE = 5_000
/** Everything that time will do to the case, in order. At the same instant a miss comes before a climb. */
export function duties(open: Pick<OpenCase, 'clocks' | 'deadlines'>): Due[] {
  const due: Due[] = open.deadlines
    .filter(isAhead)
    .map(deadline => ({ deadline, what: 'DEADLINE', at: deadline.dueAt }))
  for (const clock of open.clocks) {
    if (!isOpenDuty(clock)) continue
    if (clock.missedAt === null) {
      if (clock.halfWarnedAt === null) due.push({ clock, what: 'HALF', at: clock.halfAt })
      if (clock.riskWarnedAt === null) due.push({ clock, what: 'RISK', at: clock.riskAt })
      due.push({ clock, what: 'MISS', at: missedFrom(clock.dueAt) })
    }
    if (clock.climbAt !== null) due.push({ clock, what: 'CLIMB', at: clock.climbAt })
  }
  const order = { HALF: 0, RISK: 1, MISS: 2, CLIMB: 3, DEADLINE: 4 }
  const kindOf = (one: Due) => (one.what === 'DEADLINE' ? 0 : kinds[one.clock.kind])
  const kinds = { REACTION: 0, FIRST_FEEDBACK: 1, NEXT_STATUS: 2, AGREED_FEEDBACK: 3 }
  return due.sort((a, b) => a.at.getTime() - b.at.getTime() || order[a.what] - order[b.what] || kindOf(a) - kindOf(b))
}

/** Records what is due under the case's lock, before anything else may happen to it (house decision 1). */
export async function settleOpenCase(
  tx: EngineTransaction,
  open: OpenCase,
  by: SettledBy,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  let with_: Correspondents | null = null
  const letters = open.letters.length
  let running: ClockRow[] = []
  let seen = 0
  for (let count = 0; ; count += 1) {
    running = [...running, ...open.clocks.slice(seen)].filter(isOpenDuty)
    seen = open.clocks.length
    const next = duties({ clocks: running, deadlines: open.deadlines })[0]
    if (!next || next.at.getTime() > open.at.getTime() || count >= most) return foldLetters(open, letters)
    with_ ??= await correspondentsOf(tx, open)
    if (next.what === 'DEADLINE') await fallDue(tx, open, next.deadline, with_)
    else if (next.what === 'HALF') warnHalf(open, next, with_)
    else if (next.what === 'RISK') warnRisk(open, next, with_)
    else if (next.what === 'MISS') miss(open, next, with_, by)
    else climb(open, next.clock, next.at, with_)
  }
}

const otherThan = ({ row }: OpenCase, id: string) => (id === row.responsibleId ? row.counterpartId : row.responsibleId)
const mark = (clock: ClockRow) => ({ clockId: clock.id, clock: { kind: clock.kind, dueAt: clock.dueAt.toISOString() } })
const byClock = (at: Date) => ({ at, speaker: SYSTEM })

/** Half used: whoever handles it is told (R-3.7, C.5); once 80 % are used too, that mail says it all. */
function warnHalf(open: OpenCase, { clock, at }: ClockDue, with_: Correspondents): void {
  changeClock(open, clock, { halfWarnedAt: at })
  if (open.at < clock.riskAt) {
    const content = { template: 'CLOCK_AT_RISK', clock: mailClock(clock, with_), used: 50 } as const
    toContactPoint(open, with_, clock.owedById, 'CONTACT_POINT', content)
  }
  record(open, { kind: 'ClockHalfUsed', content: mark(clock), ...byClock(at) })
}

/** 80 % used: the handler and level 1 are told. */
function warnRisk(open: OpenCase, { clock, at }: ClockDue, with_: Correspondents): void {
  changeClock(open, clock, { halfWarnedAt: clock.halfWarnedAt ?? at, riskWarnedAt: at })
  const content = { template: 'CLOCK_AT_RISK', clock: mailClock(clock, with_) } as const
  toContactPoint(open, with_, clock.owedById, 'CONTACT_POINT', content)
  const first = rung(with_.annexes.get(clock.owedById), open.at, 1)
  if (first) toEscalationContact(open, with_, clock.owedById, first, content)
  toOnCall(open, with_, clock.owedById, { alarm: 'AT_RISK', dueAt: clock.dueAt.toISOString() })
  record(open, { kind: 'ClockAtRisk', content: mark(clock), ...byClock(at) })
}

/** The due time passed undone: a breach with the true due time, told to both sides, and the first rung. */
function miss(open: OpenCase, { clock, at }: ClockDue, with_: Correspondents, by: SettledBy): void {
  changeClock(open, clock, {
    missedAt: clock.dueAt,
    halfWarnedAt: clock.halfWarnedAt ?? at,
    riskWarnedAt: clock.riskWarnedAt ?? at,
  })
  open.breaches.push({
    caseId: open.row.id,
    clockId: clock.id,
    kind: clock.kind,
    owedById: clock.owedById,
    dueAt: clock.dueAt,
    recordedAt: open.at,
    recordedBy: by,
  })
  const isHourly = open.row.priority === 1 && clock.kind !== 'REACTION'
  const next = isHourly ? silentHour(open, clock) : null
  const other = otherThan(open, clock.owedById)
  for (const id of [clock.owedById, other]) {
    toContactPoint(open, with_, id, 'CONTACT_POINT', {
      template: 'CLOCK_MISSED',
      clock: mailClock(clock, with_),
      mustAct: id === clock.owedById,
      call: callOf(with_, clock.owedById),
      nextMissAt: next?.dueAt.toISOString() ?? null,
    })
  }
  record(open, {
    kind: clock.kind === 'REACTION' ? 'ReactionMissed' : 'FeedbackMissed',
    content: { ...mark(clock), recordedBy: by, owedById: clock.owedById },
    ...byClock(at),
  })
  // One ladder a case at a time: two duties that fall due together call the same person once.
  const isCalled = open.steps.some(step => step.at.getTime() === at.getTime())
  if (!isCalled && !open.clocks.some(one => one.climbAt !== null)) climb(open, clock, at, with_)
}

/** Silence: one more miss for each further whole hour; the one before can no longer be answered. */
function silentHour(open: OpenCase, missed: ClockRow): ClockRow {
  for (const one of open.clocks) {
    const isEarlier = one !== missed && one.kind !== 'REACTION' && isOpenDuty(one) && one.missedAt !== null
    if (isEarlier) changeClock(open, one, { endedAt: missed.dueAt, climbAt: null })
  }
  return startNextStatus(open, missed.dueAt, missed)
}

/** Up one rung of the ladder of annex 1 or 2; a missing level is skipped and said (F17). */
function climb(open: OpenCase, clock: ClockRow, at: Date, with_: Correspondents): void {
  const from = clock.climbLevel + 1
  const annex = with_.annexes.get(clock.owedById)
  const found = rung(annex, open.at, from)
  const contact = found ?? (from === 1 && annex ? { name: annex.unitName, email: annex.outOfHoursMailbox } : null)
  const deputy = found?.deputy ?? null
  const level = (found?.level ?? from) as 1 | 2 | 3
  if (!contact) {
    changeClock(open, clock, { climbAt: null })
    return
  }
  const other = otherThan(open, clock.owedById)
  const skippedLevels = Array.from({ length: level - from }, (_one, index) => from + index)
  const isLast = !rung(annex, open.at, level + 1)
  changeClock(open, clock, { climbLevel: level, climbAt: isLast ? null : nextClimbAt(open, at, annex) })
  open.steps.push({
    caseId: open.row.id,
    clockId: clock.id,
    kind: clock.kind,
    level,
    organisationId: clock.owedById,
    contactName: contact.name,
    at,
    acknowledgedAt: null,
    acknowledgedBy: null,
    eventSeq: seqOfNext(open),
    isDeputy: found?.isDeputy ?? false,
  })
  const content = {
    template: 'ESCALATION',
    clock: mailClock(clock, with_),
    level,
    skippedLevels,
    handler: handlerOf(open, with_),
    counterpartCall: other === clock.owedById ? null : callOf(with_, other),
  } as const
  // The deputy of a level hears of it with the one whose level it is.
  for (const one of deputy ? [contact, deputy] : [contact])
    toEscalationContact(open, with_, clock.owedById, one, content)
  toOnCall(open, with_, clock.owedById, { alarm: 'ESCALATED', dueAt: clock.dueAt.toISOString(), level })
  record(open, {
    kind: 'IncidentEscalated',
    content: { ...mark(clock), level, contactName: contact.name, skippedLevels, organisationId: clock.owedById },
    at,
    speaker: SYSTEM,
  })
}

/** The one function for the timer, the sweep and every command. Answers the deadlines that are open after it. */
export async function settleDue(tx: EngineTransaction, caseId: string, by: SettledBy): Promise<Snapshot> {
  const open = await lockCase(tx, caseId)
  if (!open) return readSnapshot(tx, caseId)
  await settleOpenCase(tx, open, by, MOST_AT_ONCE)
  // A ladder that has nobody left ends without a fact; it is stored all the same, or it would be due for ever.
  if (open.facts.length === 0 && open.changedClocks.size + open.changedDeadlines.size === 0)
    return readSnapshot(tx, caseId)
  await storeCase(tx, open, by === 'TIMER')
  return snapshotOf(tx, open)
}
