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
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { changeRequest } from './change.ts'
import { incident } from './incident.ts'
import { organisation } from './organisation.ts'
import { aub, engineRoom, entered, isAuditorOfAub, isParty, mayWrite, own, sweep, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const ofChange = () =>
  uuid('case_id')
    .notNull()
    .references(() => changeRequest.id)

/** The dialogue about a change: questions and their answers, agreed points and AUB's conditions, calls and meetings. */
export const dialogueEntry = pgTable(
  'dialogue_entry',
  {
    id: uuid('id').primaryKey(),
    caseId: ofChange(),
    kind: text('kind', { enum: ['QUESTION', 'ANSWER', 'POINT', 'CALL'] }).notNull(),
    /** Which scope of the change it was about; a material change of scope makes it history. */
    scopeVersion: integer('scope_version').notNull(),
    at: instant('at').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    isFromAub: boolean('is_from_aub').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    text: text('text').notNull(),
    /** Of an answer: the question. */
    questionId: uuid('question_id'),
    /** Of a question: when the asker was satisfied. */
    closedAt: instant('closed_at'),
    /** Of a point: the decision whose condition it is, if any. */
    decisionId: uuid('decision_id'),
    tickedByAubAt: instant('ticked_by_aub_at'),
    tickedByAubName: text('ticked_by_aub_name'),
    tickedBySchoolSideAt: instant('ticked_by_school_side_at'),
    tickedBySchoolSideName: text('ticked_by_school_side_name'),
    /** Of a call or meeting: when it was, which of the two, and who took part. */
    heldAt: instant('held_at'),
    isMeeting: boolean('is_meeting').notNull().default(false),
    participants: jsonb('participants').$type<readonly Participant[]>(),
  },
  table => [
    check('dialogue_kind', sql`kind in ('QUESTION', 'ANSWER', 'POINT', 'CALL')`),
    check('dialogue_answer', sql`(kind = 'ANSWER') = (question_id is not null)`),
    check('dialogue_call', sql`(kind = 'CALL') = (held_at is not null)`),
    index('dialogue_case').on(table.caseId, table.at),
    ...engineRoom('dialogue_entry'),
    pgPolicy('dialogue_entry_web_read', { to: web, for: 'select', using: isParty(table.caseId) }),
    pgPolicy('dialogue_entry_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${mayWrite(table.caseId)} and ${own(table.organisationId)} and not ${table.isFromAub}`,
    }),
    pgPolicy('dialogue_entry_web_update', {
      to: web,
      for: 'update',
      using: mayWrite(table.caseId),
      withCheck: mayWrite(table.caseId),
    }),
    pgPolicy('dialogue_entry_aub_read', { to: aub, for: 'select', using: isParty(table.caseId) }),
    pgPolicy('dialogue_entry_aub_insert', {
      to: aub,
      for: 'insert',
      withCheck: sql`${mayWrite(table.caseId)} and ${own(table.organisationId)} and ${table.isFromAub}`,
    }),
    pgPolicy('dialogue_entry_aub_update', {
      to: aub,
      for: 'update',
      using: mayWrite(table.caseId),
      withCheck: mayWrite(table.caseId),
    }),
  ],
)
export type Participant = Readonly<{ name: string; side: 'AUB' | 'SCHOOL_SIDE' }>

/** The incidents that underlie an emergency change, as they were when they were linked. */
export const changeIncident = pgTable(
  'change_incident',
  {
    caseId: ofChange(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    openedAt: instant('opened_at').notNull(),
    service: text('service').notNull(),
    /** The most serious that it has or had. */
    highestPriority: smallint('highest_priority').$type<1 | 2 | 3 | 4>().notNull(),
    linkedAt: instant('linked_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.incidentId] }),
    ...engineRoom('change_incident'),
    pgPolicy('change_incident_web_read', { to: web, for: 'select', using: isParty(table.caseId) }),
    pgPolicy('change_incident_web_insert', { to: web, for: 'insert', withCheck: mayWrite(table.caseId) }),
    pgPolicy('change_incident_aub', { to: aub, for: 'select', using: isParty(table.caseId) }),
  ],
)

/** A standard change that AUB approved beforehand. */
export const standardTemplate = pgTable(
  'standard_template',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** AUB, which approved it. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    title: text('title').notNull(),
    scope: text('scope').notNull(),
    steps: text('steps').notNull(),
    limits: text('limits').notNull(),
    services: text('services').array().notNull(),
    /** Null for every supplier and school. */
    supplierIds: uuid('supplier_ids').array(),
    approvedAt: instant('approved_at').notNull(),
    approvedBy: text('approved_by').notNull(),
    /** The last date on which it may be used. */
    validTo: date('valid_to', { mode: 'string' }),
    mostUses: integer('most_uses'),
    usesTaken: integer('uses_taken').notNull().default(0),
    isAllowedInFreeze: boolean('is_allowed_in_freeze').notNull().default(false),
    revokedAt: instant('revoked_at'),
    revokedBy: text('revoked_by'),
    revokeReason: text('revoke_reason'),
    version: integer('version').notNull().default(1),
  },
  table => {
    // One that AUB approved for some is nobody else's to see, nor to use up.
    const given = sql`${entered} and (${table.supplierIds} is null or (select org()) = any (${table.supplierIds}))`
    return [
      check('standard_uses', sql`most_uses > 0 and uses_taken >= 0`),
      ...engineRoom('standard_template'),
      pgPolicy('standard_template_web_read', { to: web, for: 'select', using: sql`(${given}) or ${isAuditorOfAub}` }),
      // A use is taken by whoever submits; a trigger sees to it that it is one more and nothing else.
      pgPolicy('standard_template_web_use', { to: web, for: 'update', using: given, withCheck: given }),
      pgPolicy('standard_template_aub', { to: aub, using: entered, withCheck: own(table.organisationId) }),
    ]
  },
)

/** What an AUB person asks the gate to decide; written by `ask_decision` alone, never changed (house decision 2). */
export const decisionRequest = pgTable(
  'decision_request',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: ofChange(),
    expectedVersion: integer('expected_version').notNull(),
    verdict: text('verdict', {
      enum: ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'OBJECTED', 'FREEZE_EXEMPTION'],
    }).notNull(),
    conditions: text('conditions').array().notNull(),
    reason: text('reason'),
    /** When it was given by telephone, if it is entered afterwards. */
    actualDecidedAt: instant('actual_decided_at'),
    requestKey: text('request_key'),
    sessionId: uuid('session_id').notNull(),
    personId: uuid('person_id').notNull(),
    personName: text('person_name').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    askedAt: instant('asked_at').notNull(),
  },
  table => [
    check('decision_request_conditions', sql`(verdict = 'APPROVED_WITH_CONDITIONS') = (cardinality(conditions) > 0)`),
    uniqueIndex('decision_request_key').on(table.personId, table.requestKey),
    ...engineRoom('decision_request', { sweep: false }),
  ],
)

/** A request ends once: decided by the worker, or withdrawn by whoever asked; the first of the two wins. */
export const decisionRequestEnd = pgTable(
  'decision_request_end',
  {
    requestId: uuid('request_id')
      .primaryKey()
      .references(() => decisionRequest.id),
    caseId: ofChange(),
    outcome: text('outcome', { enum: ['DECIDED', 'WITHDRAWN'] }).notNull(),
    at: instant('at').notNull(),
  },
  () => [...engineRoom('decision_request_end', { sweep: false })],
)

/** AUB's decision. Only the worker's login may insert here, nobody may change it. */
export const decision = pgTable(
  'decision',
  {
    id: uuid('id').primaryKey(),
    caseId: ofChange(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => decisionRequest.id),
    verdict: text('verdict', {
      enum: ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'OBJECTED', 'FREEZE_EXEMPTION'],
    }).notNull(),
    reason: text('reason'),
    scopeVersion: integer('scope_version').notNull(),
    /** The version of the change that was decided on. */
    changeVersion: integer('change_version').notNull(),
    windowStart: instant('window_start'),
    windowEnd: instant('window_end'),
    ownerId: uuid('owner_id').notNull(),
    decidedById: uuid('decided_by_id').notNull(),
    decidedByName: text('decided_by_name').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** When it was given; earlier than `recordedAt` when it was given by telephone. */
    decidedAt: instant('decided_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedSeq: integer('recorded_seq').notNull(),
  },
  table => [
    check('decision_not_own', sql`organisation_id <> owner_id`),
    check('decision_reason', sql`verdict not in ('OBJECTED', 'FREEZE_EXEMPTION') or reason is not null`),
    check('decision_order', sql`decided_at <= recorded_at`),
    uniqueIndex('decision_once').on(table.caseId, table.changeVersion),
    uniqueIndex('decision_request_once').on(table.caseId, table.requestId),
    // Double control: the second yes is another person's.
    uniqueIndex('decision_exemption_persons')
      .on(table.caseId, table.scopeVersion, table.windowStart, table.windowEnd, table.decidedById)
      .where(sql`verdict = 'FREEZE_EXEMPTION'`),
    ...engineRoom('decision', { sweep: false }),
    pgPolicy('decision_sweep', { to: sweep, for: 'select', using: sql`true` }),
    pgPolicy('decision_web', { to: web, for: 'select', using: isParty(table.caseId) }),
    pgPolicy('decision_aub', { to: aub, for: 'select', using: isParty(table.caseId) }),
  ],
)

export type DialogueRow = typeof dialogueEntry.$inferSelect
export type TemplateRow = typeof standardTemplate.$inferSelect
export type DecisionRow = typeof decision.$inferSelect
export type DecisionRequestRow = typeof decisionRequest.$inferSelect
export type Verdict = DecisionRow['verdict']
