import { and, eq, isNull } from 'drizzle-orm'
import type { InstructionVersion } from '#domain/instruction.ts'
import { chained, storeHistory } from './case-history.ts'
import { noteKept } from './civil-numbers.ts'
import type { EngineTransaction } from './connection.ts'
import { insertAll, updateRow } from './insert-all.ts'
import { type NextDuty, nextChangeDuty, nextProblemDuty } from './next-duty.ts'
import type { CaseFile } from './open-case.ts'
import { instructionOf } from './queries/instruction.ts'
import { type ChangeRow, changeRequest } from './tables/change.ts'
import { type CaseBreachRow, type CaseDeadlineRow, caseBreach, caseDeadline } from './tables/clock.ts'
import { affectedSchool } from './tables/incident.ts'
import { type ProblemRow, problem } from './tables/problem.ts'

export { appoint, cancelAppointments, isAhead, settleAppointment } from './appointments.ts'

type Head = { PROBLEM: ProblemRow; CHANGE: ChangeRow }
const tables = { PROBLEM: problem, CHANGE: changeRequest } as const
const nextDuty: { readonly [N in keyof Head]: (open: OpenFile<N>) => NextDuty } = {
  PROBLEM: nextProblemDuty,
  CHANGE: nextChangeDuty,
}

/**
 * A problem or a change under its lock, with what the command does to it; `storeFile` writes all of it in one flight.
 * `deadlines` are the instants at which it is to be looked at again; its workflow waits for the earliest.
 */
export type OpenFile<N extends keyof Head> = CaseFile & {
  readonly noun: N
  readonly row: Head[N]
  readonly isNew: boolean
  readonly instruction: InstructionVersion
  readonly deadlines: CaseDeadlineRow[]
  readonly newDeadlines: Set<string>
  readonly changedDeadlines: Set<string>
  readonly breaches: Omit<CaseBreachRow, 'id' | 'noun' | 'caseId'>[]
  /** Schools that the case begins to affect. */
  readonly schools: string[]
  changed: Partial<Head[N]>
}

export function fileOf<N extends keyof Head>(
  noun: N,
  row: Head[N],
  at: Date,
  instruction: InstructionVersion,
  deadlines: CaseDeadlineRow[],
  isNew: boolean,
): OpenFile<N> {
  return {
    noun,
    row,
    isNew,
    at,
    instruction,
    deadlines,
    facts: [],
    letters: [],
    breaches: [],
    schools: [],
    newDeadlines: new Set(),
    changedDeadlines: new Set(),
    changed: {},
  }
}

/** Locks a problem or a change; null when there is none for this actor, or it may not write to it. */
export async function lockFile<N extends keyof Head>(
  { sql, db }: EngineTransaction,
  noun: N,
  caseId: string,
): Promise<OpenFile<N> | null> {
  const table = tables[noun]
  const [row] = (await db
    .select()
    .from(table as typeof problem)
    .where(eq(table.id, caseId))
    .for('update')) as Head[N][]
  if (!row) return null
  const [[now], deadlines, instruction] = await Promise.all([
    sql`select greatest(date_trunc('second', app_clock()), ${row.lastAt}::timestamptz) as at`,
    db
      .select()
      .from(caseDeadline)
      .where(and(eq(caseDeadline.caseId, caseId), isNull(caseDeadline.firedAt), isNull(caseDeadline.endedAt)))
      .orderBy(caseDeadline.dueAt, caseDeadline.kind),
    instructionOf({ sql }, row.instructionVersionId),
  ])
  return fileOf(noun, row, now?.at as Date, instruction, deadlines, false)
}

export function changeFile<N extends keyof Head>(open: OpenFile<N>, columns: Partial<Head[N]>): void {
  Object.assign(open.changed as object, columns)
  Object.assign(open.row as object, columns)
}

/** Writes everything that happened to the problem or change, in one flight. `quietly`: the caller answers the snapshot itself. */
export async function storeFile<N extends keyof Head>(
  tx: EngineTransaction,
  open: OpenFile<N>,
  quietly = false,
): Promise<void> {
  const { sql } = tx
  const { row, noun } = open
  // The two tables differ in their own columns only; drizzle cannot be told so.
  const table = tables[noun] as typeof problem
  noteKept(tx, open)
  const history = chained(open)
  changeFile(open, { ...history.end, ...nextDuty[noun](open) } as Partial<Head[N]>)
  const schools = open.schools.map(schoolId => ({ caseId: row.id, schoolId }))
  const added = open.deadlines.filter(one => open.newDeadlines.has(one.id))
  const breaches = open.breaches.map(one => ({ ...one, noun, caseId: row.id }))
  // In this order: the history may only come after the row that makes its writer a party.
  const flight = [
    open.isNew ? insertAll(sql, [{ table, rows: [row] }]) : updateRow(sql, table, row.id, open.changed),
    insertAll(sql, [
      { table: affectedSchool, rows: schools, orIgnore: true },
      { table: caseDeadline, rows: added, orIgnore: true },
      { table: caseBreach, rows: breaches, orIgnore: true },
    ]),
  ]
  for (const { id, firedAt, endedAt } of open.deadlines.filter(one => open.changedDeadlines.has(one.id)))
    flight.push(updateRow(sql, caseDeadline, id, { firedAt, endedAt }))
  const rings = !quietly && (added.length > 0 || open.changedDeadlines.size > 0)
  flight.push(storeHistory(tx, noun, open, history, rings))
  await Promise.all(flight)
}
