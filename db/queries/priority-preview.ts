import { applyPriority, type Reprioritising } from '#db/commands/apply-priority.ts'
import type { EngineTransaction } from '#db/connection.ts'
import { isOpenDuty, lookAtCase } from '#db/open-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'

export type ClockForecast = Pick<ClockRow, 'kind' | 'startedAt' | 'dueAt'> & Readonly<{ isOverdue: boolean }>
export type PriorityPreview = Readonly<{ ends: readonly ClockForecast[]; begins: readonly ClockForecast[] }>

/** What the clocks would be with another priority: the command's own hand, and nothing is stored. */
export async function priorityPreview(
  tx: EngineTransaction,
  caseId: string,
  change: Pick<Reprioritising, 'to' | 'reason'>,
): Promise<PriorityPreview> {
  const open = await lookAtCase(tx, caseId)
  const isRunning = open?.row.state === 'NEW' || open?.row.state === 'IN_PROGRESS'
  if (!open || !isRunning || open.row.priority === change.to) return { ends: [], begins: [] }
  const before = open.clocks.filter(isOpenDuty)
  await applyPriority(tx, open, { ...change, at: open.at })
  const forecast = ({ kind, startedAt, dueAt }: ClockRow) => ({ kind, startedAt, dueAt, isOverdue: dueAt < open.at })
  return {
    ends: before.filter(one => !isOpenDuty(one)).map(forecast),
    begins: open.clocks.filter(one => open.newClocks.has(one.id)).map(forecast),
  }
}
