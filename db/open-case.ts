import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { categoryOf, type FactKind } from '#domain/fact.ts'
import type { InstructionVersion } from '#domain/instruction.ts'
import { canonical, type EngineTransaction } from './connection.ts'
import type { MailData } from './mail-data.ts'
import { instructionOf } from './queries/instruction.ts'
import { type BreachRow, breach, type ClockRow, clock, type EscalationStepRow, escalationStep } from './tables/clock.ts'
import { caseEvent, eventContent } from './tables/history.ts'
import { affectedSchool, type IncidentRow, incident, linkedIncident } from './tables/incident.ts'
import { delivery, outbox } from './tables/post.ts'

/** Who is speaking in the history: a person, a client, or the platform. */
export type Speaker = Readonly<{
  kind: 'PERSON' | 'CLIENT' | 'SYSTEM'
  id: string | null
  name: string
  organisationId: string | null
  source: 'WEB' | 'API' | 'MAIL' | 'SYSTEM'
}>
export const SYSTEM: Speaker = { kind: 'SYSTEM', id: null, name: 'SYSTEM', organisationId: null, source: 'SYSTEM' }

export type NewClock = Omit<typeof clock.$inferInsert, 'id'> & { id: string }
type Fact = Readonly<{ kind: FactKind; at: Date; content: Record<string, unknown>; speaker: Speaker }>
export type Letter = Readonly<{
  eventSeq: number
  recipient: string
  recipientName: string
  organisationId: string
  language: 'da' | 'en'
  data: MailData
}>

/** A case under its lock, with what the command does to it; `storeCase` writes all of it in one flight. */
export type OpenCase = {
  readonly row: IncidentRow
  readonly isNew: boolean
  readonly instruction: InstructionVersion
  /** The instant of the command: after the lock, never before the case's last entry (house decision 7). */
  readonly at: Date
  readonly clocks: ClockRow[]
  readonly facts: Fact[]
  readonly letters: Letter[]
  readonly breaches: Omit<BreachRow, 'id'>[]
  readonly steps: Omit<EscalationStepRow, 'id'>[]
  readonly newClocks: Set<string>
  readonly changedClocks: Set<string>
  /** Affected schools and linked cases of a new case. */
  readonly schools: string[]
  readonly links: string[]
  areStepsAcknowledged: boolean
  changed: Partial<IncidentRow>
}

export function caseOf(
  row: IncidentRow,
  at: Date,
  clocks: ClockRow[],
  instruction: InstructionVersion,
  isNew: boolean,
): OpenCase {
  return {
    row,
    isNew,
    instruction,
    at,
    clocks,
    facts: [],
    letters: [],
    breaches: [],
    steps: [],
    newClocks: new Set(),
    changedClocks: new Set(),
    schools: [],
    links: [],
    areStepsAcknowledged: false,
    changed: {},
  }
}

/** Locks the case and reads its open clocks; null when there is none for this actor, or it may not write to it. */
export async function lockCase({ sql, db }: EngineTransaction, caseId: string): Promise<OpenCase | null> {
  const [row] = await db.select().from(incident).where(eq(incident.id, caseId)).for('update')
  if (!row) return null
  const [[now], clocks, instruction] = await Promise.all([
    sql`select greatest(date_trunc('second', app_clock()), ${row.lastAt}::timestamptz) as at`,
    db
      .select()
      .from(clock)
      .where(and(eq(clock.caseId, caseId), isNull(clock.metAt), isNull(clock.endedAt)))
      .orderBy(clock.dueAt, clock.kind),
    instructionOf({ sql }, row.instructionVersionId),
  ])
  return caseOf(row, now?.at as Date, clocks, instruction, false)
}

export const seqOfNext = (open: OpenCase) => open.row.seq + open.facts.length + 1

/** Adds a fact to the history; gives its place. */
export function record(open: OpenCase, fact: Fact): number {
  const seq = seqOfNext(open)
  open.facts.push(fact)
  return seq
}

export function change(open: OpenCase, columns: Partial<IncidentRow>): void {
  Object.assign(open.changed, columns)
  Object.assign(open.row as object, columns)
}

export function changeClock(open: OpenCase, target: ClockRow, columns: Partial<ClockRow>): void {
  Object.assign(target, columns)
  if (!open.newClocks.has(target.id)) open.changedClocks.add(target.id)
}

export const isOpenDuty = (row: ClockRow) => row.metAt === null && row.endedAt === null
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
export const contentHash = (salt: string, content: unknown) => sha256(`${salt}\n${canonical(content)}`)

/** One link of the case's hash chain. */
export function linkHash(
  previous: string,
  caseId: string,
  event: Omit<typeof caseEvent.$inferInsert, 'hash' | 'caseId'>,
): string {
  const { seq, at, kind, category, actorKind, actorId, actorName, organisationId, source } = event
  return sha256(
    JSON.stringify([
      previous,
      caseId,
      seq,
      at.toISOString(),
      kind,
      category,
      actorKind,
      actorId,
      actorName,
      organisationId,
      source,
      event.contentHash,
    ]),
  )
}

/** The deadlines' picture changed when a clock was added or changed: only then does a doorbell ring (house decision 1). */
const rings = (open: OpenCase) => open.newClocks.size > 0 || open.changedClocks.size > 0

/** Writes everything that happened to the case, in one flight on its lane. `quietly`: the caller answers the snapshot itself. */
export async function storeCase({ sql, db }: EngineTransaction, open: OpenCase, quietly = false): Promise<void> {
  const { row } = open
  const next = open.clocks.filter(isOpenDuty).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0]
  const events: (typeof caseEvent.$inferInsert)[] = []
  const contents: (typeof eventContent.$inferInsert)[] = []
  let hash = row.lastHash
  open.facts.forEach((fact, index) => {
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
  })
  const seq = row.seq + events.length
  change(open, {
    seq,
    lastAt: open.facts.at(-1)?.at ?? row.lastAt,
    lastHash: hash,
    nextDueAt: next?.dueAt ?? null,
    nextOwedBy: next?.owedById ?? null,
  })
  const flight: PromiseLike<unknown>[] = []
  if (open.isNew) flight.push(db.insert(incident).values(row))
  else flight.push(db.update(incident).set(open.changed).where(eq(incident.id, row.id)))
  if (open.schools.length > 0) {
    flight.push(db.insert(affectedSchool).values(open.schools.map(schoolId => ({ caseId: row.id, schoolId }))))
  }
  for (const otherId of open.links) {
    flight.push(
      db.insert(linkedIncident).values([
        { caseId: row.id, otherId },
        { caseId: otherId, otherId: row.id },
      ]),
    )
  }
  const added = open.clocks.filter(one => open.newClocks.has(one.id))
  if (added.length > 0) flight.push(db.insert(clock).values(added))
  for (const one of open.clocks) {
    if (!open.changedClocks.has(one.id)) continue
    const {
      halfWarnedAt,
      riskWarnedAt,
      missedAt,
      metAt,
      endedAt,
      climbLevel,
      climbAt,
      startedAt,
      halfAt,
      riskAt,
      dueAt,
      explanation,
    } = one
    flight.push(
      db
        .update(clock)
        .set({
          halfWarnedAt,
          riskWarnedAt,
          missedAt,
          metAt,
          endedAt,
          climbLevel,
          climbAt,
          startedAt,
          halfAt,
          riskAt,
          dueAt,
          explanation,
        })
        .where(eq(clock.id, one.id)),
    )
  }
  if (events.length > 0) {
    flight.push(db.insert(caseEvent).values(events), db.insert(eventContent).values(contents))
    const ringing = rings(open) && !quietly
    flight.push(
      db.insert(outbox).values(
        events.map((event, index) => ({
          caseId: row.id,
          seq: event.seq,
          kind: event.kind,
          rings: ringing && index === events.length - 1,
        })),
      ),
    )
  }
  if (open.breaches.length > 0) flight.push(db.insert(breach).values(open.breaches))
  if (open.steps.length > 0) flight.push(db.insert(escalationStep).values(open.steps))
  if (open.areStepsAcknowledged) {
    flight.push(
      sql`update escalation_step set acknowledged_at = ${open.at}
      where case_id = ${row.id} and acknowledged_at is null`.execute(),
    )
  }
  if (open.letters.length > 0)
    flight.push(
      db
        .insert(delivery)
        .values(open.letters.map(letter => posted(open, letter)))
        .onConflictDoNothing(),
    )
  await Promise.all(flight.map(step => step.then(undefined, (error: unknown) => Promise.reject(cause(error)))))
}

/** drizzle wraps the driver's error; the code that the rooms above look at is in its cause. */
const cause = (error: unknown) => (error as { cause?: unknown }).cause ?? error

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
