import type { EngineTransaction } from '#db/connection.ts'
import { record, SYSTEM } from '#db/open-case.ts'
import { appoint, isAhead, lockFile, type OpenFile, settleAppointment, storeFile } from '#db/open-file.ts'
import { readSnapshot, type Snapshot, snapshotOfFile } from '#db/snapshot.ts'
import type { CaseDeadlineRow } from '#db/tables/clock.ts'
import { copenhagenDate, endOfDate } from '#domain/calendar.ts'
import {
  idleAt,
  isRootCauseOwed,
  isRootCauseTimed,
  PROBLEM_KINDS,
  type ProblemAppointment,
  type ProblemKind,
  type RootCauseLimit,
  rootCauseDaysLeft,
} from '#domain/problem-watch.ts'
import { type FileCorrespondents, fileCorrespondents, pointToCall, toAddress, toPoint } from './file-letters.ts'
import { toProblemOwner } from './problem-letters.ts'
import { rung } from './rung.ts'
import type { SettledBy } from './settle-due.ts'

type Problem = OpenFile<'PROBLEM'>
type Due = Readonly<{ at: Date; on: string; limit: RootCauseLimit | null }>
type Settler = (open: Problem, due: Due, with_: FileCorrespondents, by: SettledBy) => void

/** The problem is looked at again then. What is stored with it says which date it is about. */
export function appointAll(open: Problem, appointments: readonly ProblemAppointment[]): void {
  for (const { kind, at, on, limit } of appointments) appoint(open, kind, at, { on, limit })
}

const dueOf = ({ dueAt, data }: CaseDeadlineRow): Due => ({
  at: dueAt,
  on: String(data?.on ?? copenhagenDate(dueAt)),
  limit: (data?.limit as RootCauseLimit | null | undefined) ?? null,
})

/** Everything that has come due in a problem, in order, under its lock. */
export async function settleOpenProblem(tx: EngineTransaction, open: Problem, by: SettledBy): Promise<void> {
  let with_: FileCorrespondents | null = null
  for (;;) {
    const order = (row: CaseDeadlineRow) => PROBLEM_KINDS.indexOf(row.kind as ProblemKind)
    const [next] = open.deadlines
      .filter(one => isAhead(one) && one.dueAt <= open.at)
      .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || order(a) - order(b))
    if (!next) return
    settleAppointment(open, next, { firedAt: next.dueAt })
    const settle = settlers[next.kind as ProblemKind]
    if (!settle) continue
    with_ ??= await fileCorrespondents(tx, open)
    settle(open, dueOf(next), with_, by)
  }
}

/** On working days 5, 8 and 10, and before a day that was agreed: how long is left. On the last day AUB is told too. */
const remind: Settler = (open, { at, on }, with_) => {
  const { row } = open
  if (!isRootCauseTimed(row.rcaState)) return
  const dueOn = row.rcaAgreedDueOn ?? row.rcaDueOn
  if (on > dueOn) return
  const daysLeft = rootCauseDaysLeft(row, at, open.instruction)
  const content = {
    template: 'ROOT_CAUSE_DUE',
    createdAt: row.createdAt.toISOString(),
    dueOn,
    wallOn: row.rcaWallOn,
    isAgreed: row.rcaAgreedDueOn !== null,
    daysLeft,
  } as const
  toProblemOwner(open, with_, { ...content, mustAct: true })
  if (daysLeft === 0 && row.counterpartId)
    toPoint(open, with_, row.counterpartId, 'CONTACT_POINT', { ...content, mustAct: false })
  record(open, { kind: 'RootCauseReminded', at, speaker: SYSTEM, content: { dueOn, daysLeft } })
}

/** The day is over and nothing was sent: a breach with the true due time. */
const miss: Settler = (open, { at, on, limit }, with_, by) => {
  const { row } = open
  if (!isRootCauseTimed(row.rcaState) || limit === null) return
  // Another day was agreed before this one was over; the wall stands whatever was agreed.
  if (limit !== 'WALL' && on !== (row.rcaAgreedDueOn ?? row.rcaDueOn)) return
  open.breaches.push({
    code: 'RCA_MISSED',
    rule: 'R-5.39',
    owedById: row.ownerId,
    dueAt: endOfDate(on),
    recordedAt: open.at,
    recordedBy: by,
    detail: { on, limit },
  })
  const content = {
    template: 'ROOT_CAUSE_MISSED',
    missedOn: on,
    limit,
    wallOn: row.rcaWallOn,
    call: pointToCall(with_, row.ownerId),
  } as const
  toProblemOwner(open, with_, { ...content, mustAct: true })
  const first = rung(with_.annexes.get(row.ownerId), at, 1)
  if (first) {
    const to = { email: first.email, name: first.name, organisationId: row.ownerId }
    toAddress(open, with_, to, 'ESCALATION_CONTACT', { ...content, mustAct: true })
  }
  if (row.counterpartId) toPoint(open, with_, row.counterpartId, 'CONTACT_POINT', { ...content, mustAct: false })
  record(open, {
    kind: 'RootCauseMissed',
    at,
    speaker: SYSTEM,
    content: { on, limit, owedById: row.ownerId, recordedBy: by },
  })
}

/** A known error is handled until it is closed: its day of review has come. */
const review: Settler = (open, { at, on }, with_) => {
  if (open.row.state !== 'KNOWN_ERROR' || open.row.reviewOn !== on) return
  const news = {
    template: 'PROBLEM_NEWS',
    what: 'KNOWN_ERROR_REVIEW',
    by: null,
    text: open.row.workaround,
    on,
  } as const
  toProblemOwner(open, with_, news)
  record(open, { kind: 'KnownErrorReviewDue', at, speaker: SYSTEM, content: { on } })
}

/** Nothing has happened for ten working days: the owner is reminded, and again after ten more. */
const idle: Settler = (open, { at }, with_) => {
  const { row } = open
  const isWaiting = (row.state === 'SOLVED' && !isRootCauseOwed(row.rcaState)) || row.state === 'CLOSED'
  if (isWaiting) return
  toProblemOwner(open, with_, { template: 'PROBLEM_NEWS', what: 'PROBLEM_IDLE', by: null, text: null, on: null })
  record(open, { kind: 'ProblemIdle', at, speaker: SYSTEM, content: {} })
  appoint(open, 'PROBLEM_IDLE', idleAt(at, open.instruction))
}

const settlers: Readonly<Record<ProblemKind, Settler>> = {
  RCA_REMINDER: remind,
  RCA_DUE: miss,
  KNOWN_ERROR_REVIEW: review,
  PROBLEM_IDLE: idle,
}

/** The one function for the timer, the sweep and every command. Answers the deadlines that are open after it. */
export async function settleProblem(tx: EngineTransaction, caseId: string, by: SettledBy): Promise<Snapshot> {
  const open = await lockFile(tx, 'PROBLEM', caseId)
  if (!open) return readSnapshot(tx, caseId, 'PROBLEM')
  await settleOpenProblem(tx, open, by)
  if (open.facts.length === 0 && open.changedDeadlines.size === 0) return readSnapshot(tx, caseId, 'PROBLEM')
  await storeFile(tx, open, by === 'TIMER')
  return snapshotOfFile(tx, open)
}
