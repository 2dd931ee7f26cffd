import { eq } from 'drizzle-orm'
import { chained, parts, storeHistory } from './case-history.ts'
import { noteKept } from './civil-numbers.ts'
import type { EngineTransaction } from './connection.ts'
import { change, isOpenDuty, type OpenCase } from './open-case.ts'
import { breach, type ClockRow, clock, escalationStep } from './tables/clock.ts'
import { affectedSchool, incident, linkedIncident } from './tables/incident.ts'

/** Writes everything that happened to the case, in one flight on its lane. `quietly`: the caller answers the snapshot itself. */
export async function storeCase(tx: EngineTransaction, open: OpenCase, quietly = false): Promise<void> {
  const { sql, db } = tx
  const { row } = open
  noteKept(tx, open)
  const history = chained(open)
  const next = open.clocks.filter(isOpenDuty).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]
  change(open, { ...history.end, nextDueAt: next?.dueAt ?? null, nextOwedBy: next?.owedById ?? null })
  const flight: PromiseLike<unknown>[] = []
  if (open.isNew) flight.push(db.insert(incident).values(row))
  else flight.push(db.update(incident).set(open.changed).where(eq(incident.id, row.id)))
  const schools = open.schools.map(schoolId => ({ caseId: row.id, schoolId }))
  for (const part of parts(schools)) flight.push(db.insert(affectedSchool).values(part))
  for (const otherId of open.links) {
    const both = [
      { caseId: row.id, otherId },
      { caseId: otherId, otherId: row.id },
    ]
    flight.push(db.insert(linkedIncident).values(both))
  }
  for (const part of parts(open.clocks.filter(one => open.newClocks.has(one.id)))) {
    flight.push(db.insert(clock).values(part))
  }
  for (const one of open.clocks) {
    if (open.changedClocks.has(one.id)) flight.push(db.update(clock).set(movable(one)).where(eq(clock.id, one.id)))
  }
  // The deadlines' picture changed when a clock was added or changed: only then does a doorbell ring (house decision 1).
  const rings = !quietly && (open.newClocks.size > 0 || open.changedClocks.size > 0)
  flight.push(...storeHistory(tx, 'INCIDENT', open, history, rings))
  for (const part of parts(open.breaches)) flight.push(db.insert(breach).values(part))
  for (const part of parts(open.steps)) flight.push(db.insert(escalationStep).values(part))
  if (open.areStepsAcknowledged && !open.isNew) {
    const acknowledged = sql`update escalation_step set acknowledged_at = ${open.at}
      where case_id = ${row.id} and acknowledged_at is null`
    flight.push(acknowledged)
  }
  await Promise.all(flight)
}

/** The columns of a clock that may change after it was started. */
function movable(row: ClockRow) {
  const { halfWarnedAt, riskWarnedAt, missedAt, metAt, endedAt, climbLevel, climbAt } = row
  const { startedAt, halfAt, riskAt, dueAt, explanation } = row
  const duty = { startedAt, halfAt, riskAt, dueAt, explanation }
  return { ...duty, halfWarnedAt, riskWarnedAt, missedAt, metAt, endedAt, climbLevel, climbAt }
}
