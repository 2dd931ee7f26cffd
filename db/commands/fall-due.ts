import { appoint, settleAppointment } from '#db/appointments.ts'
import type { EngineTransaction } from '#db/connection.ts'
import { change, type OpenCase, record, SYSTEM } from '#db/open-case.ts'
import type { CaseDeadlineRow } from '#db/tables/clock.ts'
import { applyPriority } from './apply-priority.ts'
import { endOfWorkingDay } from './end-of-working-day.ts'
import { callMissing, coordinatorMissing, replyDue } from './fall-due-coordination.ts'
import { newsOf } from './incident-news.ts'
import { type Correspondents, toContactPoint } from './letters.ts'
import { missingProblem } from './missing-problem.ts'

/** What an incident is looked at again for, besides its clocks. */
export type IncidentDeadline =
  | 'AUTO_CLOSE'
  | 'SOLUTION_TIME'
  | 'OUTAGE_NEAR'
  | 'OUTAGE_PROMOTION'
  | 'COORDINATOR_MISSING'
  | 'CALL_MISSING'
  | 'REPLY_DUE'
type Fall = (tx: EngineTransaction, open: OpenCase, due: CaseDeadlineRow, with_: Correspondents) => Promise<void> | void

const falls: Readonly<Record<IncidentDeadline, Fall>> = {
  /** Ten silent working days have gone: the platform closes, and says so; not while a problem is required. */
  async AUTO_CLOSE(tx, open, { dueAt: at }, with_) {
    if (open.row.state !== 'RESOLVED') return
    const conditions = await missingProblem(tx, open.row)
    if (conditions.length === 0) {
      change(open, { state: 'CLOSED', closedAt: at })
      record(open, { kind: 'IncidentClosed', at, speaker: SYSTEM, content: { isAutomatic: true } })
      return
    }
    toContactPoint(open, with_, open.row.responsibleId, 'CONTACT_POINT', newsOf({ what: 'PROBLEM_MISSING' }))
    record(open, { kind: 'ProblemMissing', at, speaker: SYSTEM, content: { conditions: [...conditions] } })
    appoint(open, 'AUTO_CLOSE', endOfWorkingDay(open, at, 5))
  },
  /** A priority 4 without an agreed time for its solution is remembered after five working days. */
  SOLUTION_TIME(_tx, open, { dueAt: at }, with_) {
    const { row } = open
    if (row.priority !== 4 || row.agreedResolutionAt || !['NEW', 'IN_PROGRESS'].includes(row.state)) return
    toContactPoint(open, with_, row.responsibleId, 'CONTACT_POINT', newsOf({ what: 'SOLUTION_TIME_MISSING' }))
    record(open, { kind: 'SolutionTimeMissing', at, speaker: SYSTEM, content: {} })
  },
  /** Twenty hours down: both sides are warned that it becomes priority 1. */
  OUTAGE_NEAR(_tx, open, { dueAt: at, data }, with_) {
    if (!isRunningOutage(open)) return
    const promoteAt = new Date(String(data?.promoteAt))
    for (const id of [open.row.responsibleId, open.row.counterpartId])
      toContactPoint(open, with_, id, 'CONTACT_POINT', newsOf({ what: 'OUTAGE_NEAR', at: promoteAt }))
    record(open, {
      kind: 'OutagePromotionNear',
      at,
      speaker: SYSTEM,
      content: { promoteAt: promoteAt.toISOString(), isAutomatic: data?.isAutomatic === true },
    })
  },
  /** Twenty-four hours down: priority 1 from that instant, on new facts, by the platform itself. */
  async OUTAGE_PROMOTION(tx, open, { dueAt: at }, with_) {
    if (!isRunningOutage(open)) return
    await applyPriority(tx, open, { to: 1, reason: 'NEW_FACTS', at })
    for (const id of [open.row.responsibleId, open.row.counterpartId])
      toContactPoint(open, with_, id, 'CONTACT_POINT', newsOf({ what: 'PRIORITY_CHANGED', fromPriority: 2 }))
    record(open, { kind: 'IncidentPromoted', at, speaker: SYSTEM, content: { from: 2, to: 1 } })
  },
  COORDINATOR_MISSING: coordinatorMissing,
  CALL_MISSING: callMissing,
  REPLY_DUE: replyDue,
}

const isRunningOutage = ({ row }: OpenCase) =>
  row.priority === 2 && (row.state === 'NEW' || row.state === 'IN_PROGRESS')

/** What an instant brings for which the case was put aside. */
export async function fallDue(
  tx: EngineTransaction,
  open: OpenCase,
  due: CaseDeadlineRow,
  with_: Correspondents,
): Promise<void> {
  settleAppointment(open, due, { firedAt: due.dueAt })
  await falls[due.kind as IncidentDeadline]?.(tx, open, due, with_)
}
