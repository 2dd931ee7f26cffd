import { chained, storeHistory } from './case-history.ts'
import { noteKept } from './civil-numbers.ts'
import type { EngineTransaction, Keeping } from './connection.ts'
import { insertAll, updateRow } from './insert-all.ts'
import { onItsWay } from './on-its-way.ts'
import { change, isOpenDuty, type OpenCase } from './open-case.ts'
import { breach, type ClockRow, caseDeadline, clock, escalationStep } from './tables/clock.ts'
import type { CaseEventRow } from './tables/history.ts'
import { affectedSchool, type IncidentRow, incident, linkedIncident } from './tables/incident.ts'

/** Writes everything that happened to the case, in one flight on its lane. `quietly`: the caller answers the snapshot itself. */
export async function storeCase(tx: EngineTransaction & Keeping, open: OpenCase, quietly = false): Promise<void> {
  const { sql } = tx
  const { row } = open
  noteKept(tx, open)
  const history = chained(open)
  const next = open.clocks.filter(isOpenDuty).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]
  const publicSeq = history.events.findLast(event => event.privateTo === null)?.seq ?? row.publicSeq
  change(open, { ...history.end, publicSeq, nextDueAt: next?.dueAt ?? null, nextOwedBy: next?.owedById ?? null })
  const flight: PromiseLike<unknown>[] = []
  if (open.isNew) flight.push(insertAll(sql, [{ table: incident, rows: [row] }]))
  else flight.push(updateRow(sql, incident, row.id, open.changed))
  const schools = open.schools.map(schoolId => ({ caseId: row.id, schoolId }))
  const links = open.links.flatMap(otherId => [
    { caseId: row.id, otherId },
    { caseId: otherId, otherId: row.id },
  ])
  // After the case, and before what only its parties may write: a school becomes one by this row.
  flight.push(
    insertAll(sql, [
      { table: affectedSchool, rows: schools },
      { table: linkedIncident, rows: links },
    ]),
  )
  for (const one of open.clocks) {
    if (open.changedClocks.has(one.id)) flight.push(updateRow(sql, clock, one.id, movable(one)))
  }
  for (const { id, firedAt, endedAt } of open.deadlines.filter(one => open.changedDeadlines.has(one.id))) {
    flight.push(updateRow(sql, caseDeadline, id, { firedAt, endedAt }))
  }
  // The deadlines' picture changed when a clock was added or changed: only then does a doorbell ring (house decision 1).
  const touched = [open.newClocks, open.changedClocks, open.newDeadlines, open.changedDeadlines]
  const rings = !quietly && touched.some(ids => ids.size > 0)
  flight.push(
    storeHistory(tx, 'INCIDENT', open, history, rings, [
      { table: clock, rows: open.clocks.filter(one => open.newClocks.has(one.id)) },
      { table: caseDeadline, rows: open.deadlines.filter(one => open.newDeadlines.has(one.id)), orIgnore: true },
      { table: breach, rows: open.breaches },
      { table: escalationStep, rows: open.steps },
      ...open.rows,
    ]),
  )
  if (open.areStepsAcknowledged && !open.isNew) {
    const acknowledged = sql`update escalation_step set acknowledged_at = ${open.at},
      acknowledged_by = ${open.acknowledgedBy} where case_id = ${row.id} and acknowledged_at is null`
    flight.push(onItsWay(acknowledged.execute()))
  }
  if (tx.pending) tx.pending.push(...flight)
  else await Promise.all(flight)
  const contents = new Map(history.contents.map(one => [one.seq, one.content]))
  tx.stored?.set(row.id, {
    row,
    entries: history.events.map(event => ({ ...(event as CaseEventRow), content: contents.get(event.seq) ?? null })),
  })
}

/** What a command has stored, for the answer: whoever wrote it need not read it again. Counts once it is committed. */
export type Stored = Readonly<{
  row: IncidentRow
  entries: readonly (CaseEventRow & Readonly<{ content: Readonly<Record<string, unknown>> | null }>)[]
}>

/** The columns of a clock that may change after it was started. */
function movable(row: ClockRow) {
  const { halfWarnedAt, riskWarnedAt, missedAt, metAt, endedAt, climbLevel, climbAt } = row
  const { startedAt, halfAt, riskAt, dueAt, explanation } = row
  const duty = { startedAt, halfAt, riskAt, dueAt, explanation }
  return { ...duty, halfWarnedAt, riskWarnedAt, missedAt, metAt, endedAt, climbLevel, climbAt }
}
