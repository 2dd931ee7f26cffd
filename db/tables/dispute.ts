import { sql } from 'drizzle-orm'
import {
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
import { breach } from './clock.ts'
import { incident } from './incident.ts'
import { caseRows } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A stage of an incident's life before it was reopened: its stamps are never typed over (R-5.14, C.1). */
export const incidentCycle = pgTable(
  'incident_cycle',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    cycle: integer('cycle').notNull(),
    handlingStartedAt: instant('handling_started_at'),
    resolvedAt: instant('resolved_at').notNull(),
    closedAt: instant('closed_at'),
    actualResolvedAt: instant('actual_resolved_at'),
    reopenedAt: instant('reopened_at').notNull(),
  },
  table => [
    uniqueIndex('incident_cycle_once').on(table.caseId, table.cycle),
    ...caseRows('incident_cycle', table.caseId),
  ],
)

/** What the two sides do not agree on: the priority, or when the fault should have been found. */
export const dispute = pgTable(
  'dispute',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    kind: text('kind', { enum: ['PRIORITY', 'DETECTION'] }).notNull(),
    state: text('state', { enum: ['OPEN', 'ACCEPTED', 'REJECTED', 'SETTLED'] }).notNull(),
    raisedById: uuid('raised_by_id').notNull(),
    raisedByName: text('raised_by_name').notNull(),
    raisedAt: instant('raised_at').notNull(),
    reason: text('reason').notNull(),
    evidence: text('evidence'),
    priorityBefore: smallint('priority_before').$type<1 | 2 | 3 | 4>(),
    wishedPriority: smallint('wished_priority').$type<1 | 2 | 3 | 4>(),
    claimedAt: instant('claimed_at'),
    /** Both readings of the clocks as they stood when the claim was made; kept whatever comes of it. */
    readings: jsonb('readings').$type<readonly ClockReadings[]>().notNull(),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredByName: text('answered_by_name'),
    /** What a person of level 2 of each side has proposed; equal values settle it. */
    responsibleTick: jsonb('responsible_tick').$type<Tick | null>(),
    counterpartTick: jsonb('counterpart_tick').$type<Tick | null>(),
    settledAt: instant('settled_at'),
  },
  table => [
    check('dispute_kind', sql`kind in ('PRIORITY', 'DETECTION')`),
    check('dispute_state', sql`state in ('OPEN', 'ACCEPTED', 'REJECTED', 'SETTLED')`),
    uniqueIndex('dispute_open').on(table.caseId, table.kind).where(sql`state in ('OPEN', 'REJECTED')`),
    index('dispute_case').on(table.caseId, table.raisedAt),
    ...caseRows('dispute', table.caseId),
  ],
)

/** One clock by the reading that runs and by the one that is claimed. Instants as ISO text. */
export type ClockReadings = Readonly<{
  kind: string
  dueAt: string
  metAt: string | null
  claimedStartAt: string
  claimedDueAt: string
  isMissedByClaim: boolean
}>
export type Tick = Readonly<{ value: string; name: string; at: string }>

/** A time that one side proposes for the next feedback, or for the solution of a priority 4. */
export const feedbackProposal = pgTable(
  'feedback_proposal',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    about: text('about', { enum: ['FEEDBACK', 'SOLUTION'] }).notNull(),
    state: text('state', { enum: ['PROPOSED', 'ACCEPTED', 'REPLACED'] }).notNull(),
    dueAt: instant('due_at').notNull(),
    note: text('note'),
    proposedById: uuid('proposed_by_id').notNull(),
    proposedByName: text('proposed_by_name').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** Who may accept it, in the page or by the link of the mail. */
    offeredToId: uuid('offered_to_id').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedByName: text('accepted_by_name'),
  },
  table => [
    check('feedback_proposal_state', sql`state in ('PROPOSED', 'ACCEPTED', 'REPLACED')`),
    uniqueIndex('feedback_proposal_open').on(table.caseId, table.about).where(sql`state = 'PROPOSED'`),
    index('feedback_proposal_case').on(table.caseId, table.proposedAt),
    ...caseRows('feedback_proposal', table.caseId),
  ],
)

/** Why a recorded miss does not count: what really happened was recorded later, or the sides settled it. The miss stays. */
export const breachSetAside = pgTable(
  'breach_set_aside',
  {
    breachId: uuid('breach_id')
      .primaryKey()
      .references(() => breach.id),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    at: instant('at').notNull(),
    reason: text('reason', { enum: ['ACTUAL_TIME', 'SETTLED'] }).notNull(),
  },
  table => [...caseRows('breach_set_aside', table.caseId)],
)

export type DisputeRow = typeof dispute.$inferSelect
export type FeedbackProposalRow = typeof feedbackProposal.$inferSelect
