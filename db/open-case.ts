import type { FactKind } from '#domain/fact.ts'
import type { InstructionVersion } from '#domain/instruction.ts'
import type { Appointments } from './appointments.ts'
import type { EngineTransaction } from './connection.ts'
import type { NewRows } from './insert-all.ts'
import type { MailData } from './mail-data.ts'
import { instructionOf } from './queries/instruction.ts'
import { rowOf } from './row-of.ts'
import {
  type BreachRow,
  type CaseDeadlineRow,
  type ClockRow,
  caseDeadline,
  clock,
  type EscalationStepRow,
} from './tables/clock.ts'
import { type IncidentRow, incident } from './tables/incident.ts'

/** Who is speaking in the history: a person, a client, or the platform. */
export type Speaker = Readonly<{
  kind: 'PERSON' | 'CLIENT' | 'SYSTEM'
  id: string | null
  name: string
  organisationId: string | null
  source: 'WEB' | 'API' | 'MAIL' | 'SYSTEM'
}>
export const SYSTEM: Speaker = { kind: 'SYSTEM', id: null, name: 'SYSTEM', organisationId: null, source: 'SYSTEM' }

export type Fact = Readonly<{
  kind: FactKind
  at: Date
  content: Record<string, unknown>
  speaker: Speaker
  /** The organisation whose alone the entry is: a note to itself. */
  privateTo?: string
  /** The one affected school that it is about. */
  aboutSchoolId?: string
}>
export type Letter = Readonly<{
  eventSeq: number
  recipient: string
  recipientName: string
  organisationId: string
  language: 'da' | 'en'
  data: MailData
  /** Called instead of mailed; `recipient` shows no more than its host. */
  webhookUrl?: string
}>

/** The part of a case that its history, mail and doorbell need: of an incident, a problem or a change alike. */
export type CaseFile = {
  readonly row: Readonly<{ id: string; seq: number; lastAt: Date; lastHash: string }>
  /** The instant of the command: after the lock, never before the case's last entry (house decision 7). */
  readonly at: Date
  readonly facts: Fact[]
  readonly letters: Letter[]
}

/** An incident under its lock, with what the command does to it; `storeCase` writes all of it in one flight. */
export type OpenCase = CaseFile &
  Appointments & {
    readonly row: IncidentRow
    readonly isNew: boolean
    readonly instruction: InstructionVersion
    readonly clocks: ClockRow[]
    readonly breaches: Omit<BreachRow, 'id'>[]
    readonly steps: Omit<EscalationStepRow, 'id'>[]
    readonly newClocks: Set<string>
    readonly changedClocks: Set<string>
    /** The highest number of an hourly status in this cycle; the next one counts on. */
    hourly: number
    /** Affected schools and linked cases of a new case. */
    readonly schools: string[]
    readonly links: string[]
    /** New rows of other tables of the case. */
    readonly rows: NewRows[]
    areStepsAcknowledged: boolean
    /** Who took note of the ladder's call; null where somebody acted instead. */
    acknowledgedBy: string | null
    changed: Partial<IncidentRow>
  }

export function caseOf(
  row: IncidentRow,
  at: Date,
  clocks: ClockRow[],
  instruction: InstructionVersion,
  isNew: boolean,
  deadlines: CaseDeadlineRow[] = [],
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
    hourly: 0,
    deadlines,
    newDeadlines: new Set(),
    changedDeadlines: new Set(),
    schools: [],
    links: [],
    rows: [],
    areStepsAcknowledged: false,
    acknowledgedBy: null,
    changed: {},
  }
}

/**
 * Locks the case and reads its open clocks; null when there is none for this actor, or it may not write to it. Four
 * statements in one flight: each begins when the one before has ended, so time is read after the wait for the lock.
 */
export const lockCase = (tx: EngineTransaction, caseId: string) => openCase(tx, caseId, true)

/** The same without the lock: for a look at what a command would do, which stores nothing. */
export const lookAtCase = (tx: EngineTransaction, caseId: string) => openCase(tx, caseId, false)

async function openCase({ sql }: EngineTransaction, caseId: string, isLocked: boolean): Promise<OpenCase | null> {
  const flight = [
    (isLocked
      ? sql`select * from incident where id = ${caseId} for update`
      : sql`select * from incident where id = ${caseId}`
    ).execute(),
    sql`select greatest(date_trunc('second', app_clock()), i.last_at) as at, (select coalesce(max(k.ordinal), 0) from clock k
      where k.case_id = i.id and k.cycle = i.cycle and k.kind = 'NEXT_STATUS') as hourly from incident i where i.id = ${caseId}`.execute(),
    sql`select * from clock where case_id = ${caseId} and met_at is null and ended_at is null order by due_at, kind`.execute(),
    sql`select * from case_deadline where case_id = ${caseId} and fired_at is null and ended_at is null`.execute(),
  ] as const
  const [[found], [now], clocks, deadlines] = await Promise.all(flight)
  if (!found) return null
  const row = rowOf(incident, found)
  const instruction = await instructionOf({ sql }, row.instructionVersionId)
  const known = clocks.map(one => rowOf(clock, one))
  const ahead = deadlines.map(one => rowOf(caseDeadline, one))
  const open = caseOf(row, now?.at as Date, known, instruction, false, ahead)
  open.hourly = now?.hourly as number
  return open
}

export const seqOfNext = (open: CaseFile) => open.row.seq + open.facts.length + 1

/** Adds a fact to the history; gives its place. */
export function record(open: CaseFile, fact: Fact): number {
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
