import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { incident, NOUNS } from './incident.ts'
import { caseRows } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** One duty with its due time, computed once by domain/ and stored with its explanation (Instruks 4.2). */
export const clock = pgTable(
  'clock',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    cycle: integer('cycle').notNull(),
    kind: text('kind', { enum: ['REACTION', 'FIRST_FEEDBACK', 'NEXT_STATUS', 'AGREED_FEEDBACK'] }).notNull(),
    ordinal: integer('ordinal').notNull(),
    owedById: uuid('owed_by_id').notNull(),
    startedAt: instant('started_at').notNull(),
    halfAt: instant('half_at').notNull(),
    riskAt: instant('risk_at').notNull(),
    dueAt: instant('due_at').notNull(),
    targetSeconds: integer('target_seconds').notNull(),
    rule: text('rule').notNull(),
    clause: text('clause').notNull(),
    annexId: uuid('annex_id'),
    /** The other side's annex, where the version of the Instruks counts both sides' hours (R-4.14). */
    otherAnnexId: uuid('other_annex_id'),
    calendar: text('calendar'),
    calendarVersion: text('calendar_version'),
    explanation: jsonb('explanation').notNull(),
    halfWarnedAt: instant('half_warned_at'),
    riskWarnedAt: instant('risk_warned_at'),
    missedAt: instant('missed_at'),
    metAt: instant('met_at'),
    endedAt: instant('ended_at'),
    climbLevel: smallint('climb_level').notNull().default(0),
    climbAt: instant('climb_at'),
  },
  table => [
    check('clock_kind', sql`kind in ('REACTION', 'FIRST_FEEDBACK', 'NEXT_STATUS', 'AGREED_FEEDBACK')`),
    uniqueIndex('clock_once').on(table.caseId, table.cycle, table.kind, table.ordinal),
    index('clock_due').on(table.dueAt).where(sql`met_at is null and ended_at is null and missed_at is null`),
    index('clock_owed').on(table.owedById, table.dueAt),
    ...caseRows('clock', table.caseId),
  ],
)

/** A missed duty: never changed, never deleted. */
export const breach = pgTable(
  'breach',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    clockId: uuid('clock_id')
      .notNull()
      .references(() => clock.id),
    kind: text('kind').notNull(),
    owedById: uuid('owed_by_id').notNull(),
    dueAt: instant('due_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by', { enum: ['TIMER', 'SWEEP', 'COMMAND'] }).notNull(),
  },
  table => [
    check('breach_recorder', sql`recorded_by in ('TIMER', 'SWEEP', 'COMMAND')`),
    uniqueIndex('breach_once').on(table.clockId),
    index('breach_case').on(table.caseId, table.dueAt),
    index('breach_owed').on(table.owedById, table.dueAt),
    ...caseRows('breach', table.caseId),
  ],
)

/** A step on the ladder of annex 1 or 2. */
export const escalationStep = pgTable(
  'escalation_step',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    clockId: uuid('clock_id')
      .notNull()
      .references(() => clock.id),
    kind: text('kind').notNull(),
    level: smallint('level').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    contactName: text('contact_name').notNull(),
    at: instant('at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    /** Who stopped the ladder; null where somebody did by acting. */
    acknowledgedBy: text('acknowledged_by'),
    /** The entry whose mails tell whether the step reached anybody (F21). */
    eventSeq: integer('event_seq'),
    isDeputy: boolean('is_deputy').notNull().default(false),
  },
  table => [
    uniqueIndex('escalation_once').on(table.clockId, table.level),
    index('escalation_case').on(table.caseId, table.at),
    ...caseRows('escalation_step', table.caseId),
  ],
)

/**
 * An instant at which a case is to be looked at again: a reminder, a closing by itself, a review. Not a clock of
 * section 4.2: it is owed to nobody, and `kind` says what is done when it comes.
 */
export const caseDeadline = pgTable(
  'case_deadline',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind').notNull(),
    dueAt: instant('due_at').notNull(),
    data: jsonb('data').$type<Readonly<Record<string, unknown>>>(),
    firedAt: instant('fired_at'),
    endedAt: instant('ended_at'),
  },
  table => [
    uniqueIndex('case_deadline_once').on(table.caseId, table.kind, table.dueAt).where(sql`ended_at is null`),
    index('case_deadline_due').on(table.dueAt).where(sql`fired_at is null and ended_at is null`),
    ...caseRows('case_deadline', table.caseId),
  ],
)

/** What a problem or a change broke (K1, C.3): a root cause analysis that is late, a reason of the gate that stood. Never changed. */
export const caseBreach = pgTable(
  'case_breach',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    noun: text('noun', { enum: NOUNS }).notNull(),
    code: text('code').notNull(),
    rule: text('rule').notNull(),
    owedById: uuid('owed_by_id').notNull(),
    dueAt: instant('due_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by', { enum: ['TIMER', 'SWEEP', 'COMMAND'] }).notNull(),
    detail: jsonb('detail').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  table => [
    check('case_breach_recorder', sql`recorded_by in ('TIMER', 'SWEEP', 'COMMAND')`),
    uniqueIndex('case_breach_once').on(table.caseId, table.code, table.dueAt),
    index('case_breach_owed').on(table.owedById, table.dueAt),
    ...caseRows('case_breach', table.caseId),
  ],
)

export type CaseDeadlineRow = typeof caseDeadline.$inferSelect
export type CaseBreachRow = typeof caseBreach.$inferSelect
export type ClockRow = typeof clock.$inferSelect
export type BreachRow = typeof breach.$inferSelect
export type EscalationStepRow = typeof escalationStep.$inferSelect
