import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { RootCause } from '#domain/root-cause.ts'
import { problem } from './problem.ts'
import { caseRows, engineRoom, mayWrite, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const ofProblem = () =>
  uuid('case_id')
    .notNull()
    .references(() => problem.id)

/** A root cause analysis that is being written: seen by its owner alone until it is sent. */
export const rootCauseDraft = pgTable(
  'root_cause_draft',
  {
    caseId: ofProblem().primaryKey(),
    organisationId: uuid('organisation_id').notNull(),
    content: jsonb('content').$type<RootCause>().notNull(),
    revision: integer('revision').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
  },
  table => [
    ...engineRoom('root_cause_draft', { sweep: false }),
    pgPolicy('root_cause_draft_web', {
      to: web,
      using: own(table.organisationId),
      withCheck: sql`${own(table.organisationId)} and ${mayWrite(table.caseId)}`,
    }),
  ],
)

/** A root cause analysis as it was sent; a returned one stands, and the next is another version. */
export const rootCauseAnalysis = pgTable(
  'root_cause_analysis',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: ofProblem(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<RootCause>().notNull(),
    sentAt: instant('sent_at').notNull(),
    sentBy: text('sent_by').notNull(),
    /** The entry of the history whose mail and receipt it is. */
    eventSeq: integer('event_seq').notNull(),
    acceptedAt: instant('accepted_at'),
    returnedAt: instant('returned_at'),
    answeredBy: text('answered_by'),
    answer: text('answer'),
  },
  table => [
    check('root_cause_one_answer', sql`accepted_at is null or returned_at is null`),
    uniqueIndex('root_cause_version').on(table.caseId, table.version),
    ...caseRows('root_cause_analysis', table.caseId),
  ],
)

/** Another date for the analysis is asked for, and AUB answers. */
export const rootCauseExtension = pgTable(
  'root_cause_extension',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: ofProblem(),
    wishedOn: date('wished_on', { mode: 'string' }).notNull(),
    reason: text('reason').notNull(),
    askedAt: instant('asked_at').notNull(),
    askedBy: text('asked_by').notNull(),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by'),
    isGranted: boolean('is_granted'),
    answer: text('answer'),
  },
  table => [
    check('root_cause_extension_answer', sql`(answered_at is null) = (is_granted is null)`),
    uniqueIndex('root_cause_extension_open').on(table.caseId).where(sql`answered_at is null`),
    index('root_cause_extension_case').on(table.caseId, table.askedAt),
    ...caseRows('root_cause_extension', table.caseId),
  ],
)

export type RootCauseDraftRow = typeof rootCauseDraft.$inferSelect
export type RootCauseAnalysisRow = typeof rootCauseAnalysis.$inferSelect
export type RootCauseExtensionRow = typeof rootCauseExtension.$inferSelect
