import type { ChangeKind } from '#domain/change-watch.ts'
import { isRootCauseTimed, morningOf, rootCauseDueAt } from '#domain/problem-watch.ts'
import { isAhead } from './appointments.ts'
import type { OpenFile } from './open-file.ts'
import type { ChangeRow } from './tables/change.ts'

/** What lists and the inbox show as the next deadline of a problem or a change, and who owes it. */
export type NextDuty = Readonly<{ nextDueAt: Date | null; nextOwedBy: string | null }>

const NOTHING: NextDuty = { nextDueAt: null, nextOwedBy: null }

/** Of a problem its owner owes the analysis, else the review of a known error. */
export function nextProblemDuty({ row }: Pick<OpenFile<'PROBLEM'>, 'row'>): NextDuty {
  if (row.state === 'CLOSED') return NOTHING
  if (isRootCauseTimed(row.rcaState)) return { nextDueAt: rootCauseDueAt(row), nextOwedBy: row.ownerId }
  const isReviewed = row.state === 'KNOWN_ERROR' && row.reviewOn !== null
  return isReviewed ? { nextDueAt: morningOf(row.reviewOn ?? ''), nextOwedBy: row.ownerId } : NOTHING
}

function owerOf(kind: ChangeKind, { ownerId, counterpartId }: ChangeRow): string | null {
  if (kind === 'CHANGE_CLOSING') return null
  return kind === 'DECISION_SILENT' ? counterpartId : ownerId
}

/** Of a change the next appointment: the other side owes the decision, nobody the closing, its owner the rest. */
export function nextChangeDuty({ row, deadlines }: Pick<OpenFile<'CHANGE'>, 'row' | 'deadlines'>): NextDuty {
  const [next] = deadlines.filter(isAhead).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  if (!next) return NOTHING
  return { nextDueAt: next.dueAt, nextOwedBy: owerOf(next.kind as ChangeKind, row) }
}
