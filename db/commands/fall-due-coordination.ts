import type { EngineTransaction } from '#db/connection.ts'
import { type OpenCase, record, SYSTEM } from '#db/open-case.ts'
import type { CaseDeadlineRow } from '#db/tables/clock.ts'
import type { CoordinatingRole } from '#domain/coordination.ts'
import { coordinationNews } from './coordination-news.ts'
import { type Correspondents, callOf, toContactPoint } from './letters.ts'

const isOpenCase = ({ row }: OpenCase) => row.state === 'NEW' || row.state === 'IN_PROGRESS'
const aubOf = ({ row }: OpenCase) => (row.responsibleSide === 'AUB' ? row.responsibleId : row.counterpartId)
const otherThanAub = ({ row }: OpenCase) => (row.responsibleSide === 'AUB' ? row.counterpartId : row.responsibleId)

/** An hour after a priority 1, and nobody leads or coordinates: whoever should name somebody is told; no breach. */
export async function coordinatorMissing(
  { sql }: EngineTransaction,
  open: OpenCase,
  { dueAt: at }: CaseDeadlineRow,
  with_: Correspondents,
): Promise<void> {
  if (!isOpenCase(open) || open.row.priority !== 1) return
  const rows = await sql`select role from case_role where case_id = ${open.row.id} and relieved_at is null`
  const wanted: readonly (readonly [CoordinatingRole, string])[] = [
    ['SITUATION_MANAGER', aubOf(open)],
    ['COORDINATING_CONTACT', otherThanAub(open)],
  ]
  const missing = wanted.filter(([role]) => !rows.some(row => row.role === role))
  if (missing.length === 0) return
  for (const [role, organisationId] of missing)
    toContactPoint(open, with_, organisationId, 'CONTACT_POINT', coordinationNews({ what: `${role}_MISSING` }))
  const roles = missing.map(([role]) => role)
  record(open, { kind: 'CoordinatorMissing', at, speaker: SYSTEM, content: { roles } })
}

/** A quarter of an hour after the report, and no call or attempt is logged: said to the reporter, and kept. */
export function callMissing(
  _tx: EngineTransaction,
  open: OpenCase,
  { dueAt: at }: CaseDeadlineRow,
  with_: Correspondents,
): void {
  if (!open.row.isCallRequired || open.row.callSettledAt) return
  const person = callOf(with_, aubOf(open))
  // Of AUB's own report that the school side raised, it is the school side that calls.
  const callerId = open.row.reportedById === aubOf(open) ? otherThanAub(open) : open.row.reportedById
  toContactPoint(open, with_, callerId, 'CONTACT_POINT', coordinationNews({ what: 'CALL_MISSING', person }))
  record(open, { kind: 'CallMissing', at, speaker: SYSTEM, content: { phone: open.row.callPhone } })
}

/** The wished-for date has passed and nobody has answered: shown, and remembered; no breach. */
export async function replyDue(
  { sql }: EngineTransaction,
  open: OpenCase,
  { dueAt: at }: CaseDeadlineRow,
  with_: Correspondents,
): Promise<void> {
  const late = await sql`update case_request set overdue_at = ${at}
    where case_id = ${open.row.id} and state = 'REQUESTED' and overdue_at is null`
  if (late.count === 0) return
  const news = coordinationNews({ what: 'REQUEST_OVERDUE', at: at.toISOString() })
  toContactPoint(open, with_, open.row.responsibleId, 'CONTACT_POINT', news)
  record(open, { kind: 'RequestOverdue', at, speaker: SYSTEM, content: { replyBy: at.toISOString() } })
}
