import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { categoryOf } from '#domain/fact.ts'
import { contentHash, linkHash, sha256 } from './chain-link.ts'
import type { EngineTransaction } from './connection.ts'
import { change, isOpenDuty, type Letter, type OpenCase } from './open-case.ts'
import { breach, type ClockRow, clock, escalationStep } from './tables/clock.ts'
import { caseEvent, eventContent } from './tables/history.ts'
import { affectedSchool, incident, linkedIncident } from './tables/incident.ts'
import { delivery, outbox } from './tables/post.ts'

type Event = typeof caseEvent.$inferInsert
type Content = typeof eventContent.$inferInsert

/** Writes everything that happened to the case, in one flight on its lane. `quietly`: the caller answers the snapshot itself. */
export async function storeCase(tx: EngineTransaction, open: OpenCase, quietly = false): Promise<void> {
  const { sql, db } = tx
  const { row } = open
  const { events, contents } = chained(open)
  const next = open.clocks.filter(isOpenDuty).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]
  change(open, {
    seq: row.seq + events.length,
    lastAt: new Date(Math.max(row.lastAt.getTime(), ...latest(events))),
    lastHash: events.at(-1)?.hash ?? row.lastHash,
    nextDueAt: next?.dueAt ?? null,
    nextOwedBy: next?.owedById ?? null,
  })
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
  for (const part of parts(events)) flight.push(db.insert(caseEvent).values(part))
  for (const part of parts(contents)) flight.push(db.insert(eventContent).values(part))
  for (const part of parts(announcements(open, events, quietly))) flight.push(db.insert(outbox).values(part))
  for (const part of parts(open.breaches)) flight.push(db.insert(breach).values(part))
  for (const part of parts(open.steps)) flight.push(db.insert(escalationStep).values(part))
  if (open.areStepsAcknowledged && !open.isNew) {
    const acknowledged = sql`update escalation_step set acknowledged_at = ${open.at}
      where case_id = ${row.id} and acknowledged_at is null`
    flight.push(acknowledged)
  }
  for (const part of parts(open.letters.map(letter => posted(open, letter)))) {
    flight.push(db.insert(delivery).values(part).onConflictDoNothing())
  }
  await Promise.all(flight)
}

/** A statement carries at most 65 535 values; a jump over weeks of hourly duties has more. */
function parts<T>(rows: readonly T[]): T[][] {
  const most = 500
  return Array.from({ length: Math.ceil(rows.length / most) }, (_one, index) =>
    rows.slice(index * most, (index + 1) * most),
  )
}

function chained(open: OpenCase): { events: Event[]; contents: Content[] } {
  const { row } = open
  const events: Event[] = []
  const contents: Content[] = []
  let hash = row.lastHash
  for (const [index, fact] of open.facts.entries()) {
    const salt = randomBytes(16).toString('hex')
    const event = {
      seq: row.seq + index + 1,
      at: fact.at,
      kind: fact.kind,
      category: categoryOf(fact.kind),
      actorKind: fact.speaker.kind,
      actorId: fact.speaker.id,
      actorName: fact.speaker.name,
      organisationId: fact.speaker.organisationId,
      source: fact.speaker.source,
      contentHash: contentHash(salt, fact.content),
    }
    hash = linkHash(hash, row.id, event)
    events.push({ caseId: row.id, ...event, hash })
    contents.push({ caseId: row.id, seq: event.seq, salt, content: fact.content })
  }
  return { events, contents }
}

/** What time did to a case may lie before its last entry, when it was found long before it was reported. */
const latest = (events: readonly Event[]) =>
  events.length > 0 ? [events.reduce((most, event) => Math.max(most, event.at.getTime()), 0)] : []

/** The deadlines' picture changed when a clock was added or changed: only then does a doorbell ring (house decision 1). */
function announcements(open: OpenCase, events: readonly Event[], quietly: boolean): (typeof outbox.$inferInsert)[] {
  const rings = !quietly && (open.newClocks.size > 0 || open.changedClocks.size > 0)
  return events.map(({ caseId, seq, kind }, index) => ({
    caseId,
    seq,
    kind,
    rings: rings && index === events.length - 1,
  }))
}

/** The columns of a clock that may change after it was started. */
function movable(row: ClockRow) {
  const { halfWarnedAt, riskWarnedAt, missedAt, metAt, endedAt, climbLevel, climbAt } = row
  const { startedAt, halfAt, riskAt, dueAt, explanation } = row
  const duty = { startedAt, halfAt, riskAt, dueAt, explanation }
  return { ...duty, halfWarnedAt, riskWarnedAt, missedAt, metAt, endedAt, climbLevel, climbAt }
}

/** The Message-ID is fixed here: same fact, recipient and template, same mail. */
function posted(open: OpenCase, letter: Letter): typeof delivery.$inferInsert {
  const name = sha256([open.row.id, letter.eventSeq, letter.recipient, letter.data.template].join('|')).slice(0, 32)
  const { eventSeq, recipient, recipientName, organisationId, language, data } = letter
  return {
    caseId: open.row.id,
    eventSeq,
    template: data.template,
    recipient,
    recipientName,
    organisationId,
    language,
    messageId: `<${name}@driftssamarbejde.invalid>`,
    inReplyTo: `<${sha256(open.row.id).slice(0, 32)}@driftssamarbejde.invalid>`,
    data,
  }
}
