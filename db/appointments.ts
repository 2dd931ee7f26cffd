import type { CaseDeadlineRow } from './tables/clock.ts'

/** The instants at which a case under its lock is to be looked at again, and what the command does to them. */
export type Appointments = {
  readonly row: Readonly<{ id: string }>
  readonly at: Date
  readonly deadlines: CaseDeadlineRow[]
  readonly newDeadlines: Set<string>
  readonly changedDeadlines: Set<string>
}

/** Looks at the case again at an instant; the same kind at the same instant is one appointment. */
export function appoint(open: Appointments, kind: string, dueAt: Date, data: CaseDeadlineRow['data'] = null): void {
  const same = open.deadlines.find(one => one.kind === kind && one.dueAt.getTime() === dueAt.getTime())
  if (same?.endedAt) settleAppointment(open, same, { endedAt: null })
  if (same) return
  const row = { id: crypto.randomUUID(), caseId: open.row.id, kind, dueAt, data, firedAt: null, endedAt: null }
  open.deadlines.push(row)
  open.newDeadlines.add(row.id)
}

/** Nothing more is to happen then. */
export function cancelAppointments(open: Appointments, kinds: readonly string[]): void {
  for (const one of open.deadlines) {
    if (isAhead(one) && kinds.includes(one.kind)) settleAppointment(open, one, { endedAt: open.at })
  }
}

export function settleAppointment(
  open: Appointments,
  row: CaseDeadlineRow,
  columns: Partial<Pick<CaseDeadlineRow, 'firedAt' | 'endedAt'>>,
): void {
  Object.assign(row, columns)
  if (!open.newDeadlines.has(row.id)) open.changedDeadlines.add(row.id)
}

export const isAhead = (row: CaseDeadlineRow) => row.firedAt === null && row.endedAt === null
