import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
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
import { instructionVersion } from './installation.ts'
import { organisation } from './organisation.ts'
import {
  aub,
  caseRows,
  engineRoom,
  entered,
  isInForce,
  isInGrantedPeriod,
  isNotSchool,
  isParty,
  knows,
  mayWrite,
  own,
  owner,
  web,
} from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What a case is about: an incident, a problem or a change share history, mail, reads and doorbells. */
export const NOUNS = ['INCIDENT', 'PROBLEM', 'CHANGE'] as const
export type Noun = (typeof NOUNS)[number]

/** The kinds of inquiry that share the incident's life and history. */
export const CASE_TYPES = [
  'INCIDENT',
  'OPERATIONAL_DIALOGUE',
  'TEST_REQUEST',
  'INFORMATION_REQUEST',
  'RESOURCE_REQUEST',
  'NOTICE',
] as const

/** Who may see a case is a row (house decision 8). Kept by one trigger; nobody else writes here. */
export const caseParty = pgTable(
  'case_party',
  {
    organisationId: uuid('organisation_id').notNull(),
    caseId: uuid('case_id').notNull(),
    noun: text('noun', { enum: NOUNS }).notNull().default('INCIDENT'),
    side: text('side', { enum: ['AUB', 'SCHOOL', 'SUPPLIER'] }).notNull(),
    readsFrom: instant('reads_from').notNull(),
    readsUntil: instant('reads_until'),
    writesUntil: instant('writes_until'),
    isOpen: boolean('is_open').notNull(),
    nextDueAt: instant('next_due_at').notNull(),
    nextOwedBy: uuid('next_owed_by'),
    openedAt: instant('opened_at').notNull(),
    priority: smallint('priority').notNull(),
    /** A case of a test environment: listed, never counted (E.13). */
    isTest: boolean('is_test').notNull().default(false),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.organisationId] }),
    index('case_party_due').on(table.organisationId, table.noun, table.nextDueAt, table.caseId),
    index('case_party_open_due').on(table.organisationId, table.noun, table.isOpen, table.nextDueAt, table.caseId),
    index('case_party_opened').on(table.organisationId, table.noun, table.openedAt, table.caseId),
    pgPolicy('case_party_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    pgPolicy('case_party_desk_web', {
      to: web,
      for: 'select',
      using: sql`${own(table.organisationId)} and ${isInGrantedPeriod(table.openedAt)}`,
    }),
    pgPolicy('case_party_desk_aub', { to: aub, for: 'select', using: own(table.organisationId) }),
  ],
)

/** An incident (Instruks 5.2). Stamps are set by commands and never typed over (R-5.14). */
export const incident = pgTable(
  'incident',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    number: text('number').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    businessConsequence: text('business_consequence'),
    service: text('service', { enum: ['SCHOOL_STAY', 'BOARD_AND_LODGING', 'BOTH', 'OTHER'] }).notNull(),
    otherService: text('other_service'),
    category: text('category').notNull(),
    state: text('state', { enum: ['NEW', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'CANCELLED'] }).notNull(),
    priority: smallint('priority').$type<1 | 2 | 3 | 4>().notNull(),
    suggestedPriority: smallint('suggested_priority').$type<1 | 2 | 3 | 4>().notNull(),
    suggestionReason: text('suggestion_reason').notNull(),
    priorityReason: text('priority_reason'),
    critical: jsonb('critical').$type<Readonly<Record<string, boolean>>>().notNull(),
    impact: text('impact', { enum: ['HIGH', 'MEDIUM', 'LOW'] }),
    urgency: text('urgency', { enum: ['HIGH', 'MEDIUM', 'LOW'] }),
    isMajorIncident: boolean('is_major_incident').notNull(),
    missing: text('missing').array().notNull(),
    reporterName: text('reporter_name'),
    reporterDepartment: text('reporter_department'),
    reporterLocation: text('reporter_location'),
    reporterPhone: text('reporter_phone'),
    reporterEmail: text('reporter_email'),
    responsibleSide: text('responsible_side', { enum: ['SCHOOL_SIDE', 'AUB'] }).notNull(),
    reportedById: uuid('reported_by_id')
      .notNull()
      .references(() => organisation.id),
    responsibleId: uuid('responsible_id')
      .notNull()
      .references(() => organisation.id),
    counterpartId: uuid('counterpart_id')
      .notNull()
      .references(() => organisation.id),
    handlerName: text('handler_name'),
    handlerPhone: text('handler_phone'),
    openedAt: instant('opened_at').notNull(),
    detectedAt: instant('detected_at').notNull(),
    occurredAt: instant('occurred_at'),
    handlingStartedAt: instant('handling_started_at'),
    resolvedAt: instant('resolved_at'),
    closedAt: instant('closed_at'),
    resolutionText: text('resolution_text'),
    isRootCauseKnown: boolean('is_root_cause_known'),
    workaround: text('workaround'),
    actualResolvedAt: instant('actual_resolved_at'),
    actualReason: text('actual_reason'),
    /** When handling really began, where it was recorded later (R-5.14). */
    actualBegunAt: instant('actual_begun_at'),
    /** "Should have been found", as far as both sides have settled it (R-4.12). */
    shouldHaveDetectedAt: instant('should_have_detected_at'),
    /** The closed case that this one follows (C.1). */
    followsUpId: uuid('follows_up_id'),
    cancelReason: text('cancel_reason', { enum: ['MISTAKE', 'DUPLICATE'] }),
    duplicateOfId: uuid('duplicate_of_id'),
    /** When a priority 4 is to be solved, as both sides agreed (R-5.30). */
    agreedResolutionAt: instant('agreed_resolution_at'),
    isCallRequired: boolean('is_call_required'),
    callPhone: text('call_phone'),
    instructionVersionId: text('instruction_version_id')
      .notNull()
      .references(() => instructionVersion.id),
    cycle: integer('cycle').notNull().default(1),
    statusCount: integer('status_count').notNull().default(0),
    version: integer('version').notNull().default(1),
    seq: integer('seq').notNull().default(0),
    lastAt: instant('last_at').notNull(),
    lastHash: text('last_hash').notNull(),
    nextDueAt: instant('next_due_at'),
    nextOwedBy: uuid('next_owed_by'),
    externalSystem: text('external_system'),
    externalId: text('external_id'),
    /** Of a test environment when it was reported; it stays so when the organisation goes live (E.13). */
    isTest: boolean('is_test').notNull().default(false),
    /** What the inquiry is: all but INCIDENT run without the clocks of section 4.2 (R-2.8, R-3.3, R-3.8, R-5.5, R-5.6). */
    caseType: text('case_type', { enum: CASE_TYPES }).notNull().default('INCIDENT'),
    /** AUB's own priority 1, told to every agreement on the service (R-4.1). */
    isBroadcast: boolean('is_broadcast').notNull().default(false),
    /** Who entered it, where that is another organisation than the reporter's: AUB for a caller. */
    registeredById: uuid('registered_by_id').references(() => organisation.id),
    /** When the report arrived, where that was before it was entered: the instant of the call. */
    receivedAt: instant('received_at'),
    /** When the telephone duty of a priority 1 was settled by a call, or by an attempt (R-5.19). */
    callSettledAt: instant('call_settled_at'),
    /** When the first mail of a critical report was accepted by the server of a side that it is for (R-5.17). */
    reportMailedAt: instant('report_mailed_at'),
    /** The last entry of the history that is not one side's own note. */
    publicSeq: integer('public_seq').notNull().default(0),
  },
  table => [
    check('incident_case_type', sql`case_type in (${sql.raw(CASE_TYPES.map(type => `'${type}'`).join(', '))})`),
    check('incident_priority', sql`priority between 1 and 4`),
    check('incident_state', sql`state in ('NEW', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'CANCELLED')`),
    check('incident_service', sql`service in ('SCHOOL_STAY', 'BOARD_AND_LODGING', 'BOTH', 'OTHER')`),
    check(
      'incident_stamps',
      sql`(resolved_at is null or resolved_at >= opened_at) and (closed_at is null or closed_at >= resolved_at)`,
    ),
    uniqueIndex('incident_number').on(table.number),
    uniqueIndex('incident_external')
      .on(table.reportedById, table.externalSystem, table.externalId)
      .where(sql`external_id is not null`),
    index('incident_open').on(table.state, table.nextDueAt).where(sql`state in ('NEW', 'IN_PROGRESS')`),
    ...engineRoom('incident'),
    pgPolicy('incident_web_read', { to: web, for: 'select', using: isParty(table.id) }),
    pgPolicy('incident_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${table.reportedById} = org() and ${knows(table.responsibleId)} and ${knows(table.counterpartId)}`,
    }),
    pgPolicy('incident_web_update', {
      to: web,
      for: 'update',
      using: mayWrite(table.id),
      withCheck: mayWrite(table.id),
    }),
    pgPolicy('incident_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

/** A school that the case affects (R-2.4). Each school sees its own row only. */
export const affectedSchool = pgTable(
  'affected_school',
  {
    caseId: uuid('case_id').notNull(),
    schoolId: uuid('school_id')
      .notNull()
      .references(() => organisation.id),
    /** To whom the school handed the case over after a change of supplier; the party trigger does the rest (C.4). */
    handledById: uuid('handled_by_id').references(() => organisation.id),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.schoolId] }),
    index('affected_school_school').on(table.schoolId, table.caseId),
    ...engineRoom('affected_school'),
    pgPolicy('affected_school_web_read', {
      to: web,
      for: 'select',
      using: sql`${own(table.schoolId)} or (${isNotSchool(table.caseId)} and ${knows(table.schoolId)})`,
    }),
    pgPolicy('affected_school_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${mayWrite(table.caseId)} and (${own(table.schoolId)} or exists (
        select from supplier_assignment a
        where a.school_id = ${table.schoolId} and a.supplier_id = (select org()) and ${isInForce}))`,
    }),
    pgPolicy('affected_school_web_update', {
      to: web,
      for: 'update',
      using: sql`${own(table.schoolId)} and ${mayWrite(table.caseId)}`,
      withCheck: own(table.schoolId),
    }),
    pgPolicy('affected_school_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

/** The two halves of a report on both services with two suppliers (R-5.13). */
export const linkedIncident = pgTable(
  'linked_incident',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    otherId: uuid('other_id')
      .notNull()
      .references(() => incident.id),
  },
  table => [primaryKey({ columns: [table.caseId, table.otherId] }), ...caseRows('linked_incident', table.caseId)],
)

/** What one side asks the other for, and what came of it: a test, information, resources, a talk. No clock runs on it. */
export const caseRequest = pgTable(
  'case_request',
  {
    caseId: uuid('case_id')
      .primaryKey()
      .references(() => incident.id),
    state: text('state', { enum: ['REQUESTED', 'ACCEPTED', 'DECLINED', 'ANSWERED', 'DONE'] }).notNull(),
    /** When an answer is wished for; what comes later is shown as overdue (R-2.8, R-5.6). */
    replyBy: instant('reply_by'),
    /** Of a test: where, and from when to when (R-3.3). */
    environment: text('environment'),
    periodFrom: instant('period_from'),
    periodTo: instant('period_to'),
    /** Of a talk: who takes part, and at which level of escalation (R-3.8). */
    participants: text('participants'),
    level: smallint('level'),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredByName: text('answered_by_name'),
    overdueAt: instant('overdue_at'),
  },
  table => [
    check('case_request_state', sql`state in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'ANSWERED', 'DONE')`),
    ...caseRows('case_request', table.caseId),
  ],
)

/** What a fault has come to at one affected school (R-2.4). The school sees its own row, and no other. */
export const schoolOutcome = pgTable(
  'school_outcome',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    schoolId: uuid('school_id')
      .notNull()
      .references(() => organisation.id),
    outcome: text('outcome', { enum: ['AFFECTED', 'RESTORED', 'RESEND_DATA', 'NOT_AFFECTED'] }).notNull(),
    note: text('note'),
    recordedAt: instant('recorded_at').notNull(),
    recordedById: uuid('recorded_by_id').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
  },
  table => {
    const mine = sql`(${own(table.schoolId)} or (${isNotSchool(table.caseId)} and ${knows(table.schoolId)}))`
    const writes = sql`${mayWrite(table.caseId)} and ${mine}`
    return [
      primaryKey({ columns: [table.caseId, table.schoolId] }),
      check('school_outcome_kind', sql`outcome in ('AFFECTED', 'RESTORED', 'RESEND_DATA', 'NOT_AFFECTED')`),
      ...engineRoom('school_outcome'),
      pgPolicy('school_outcome_web_read', { to: web, for: 'select', using: sql`${isParty(table.caseId)} and ${mine}` }),
      pgPolicy('school_outcome_web_insert', { to: web, for: 'insert', withCheck: writes }),
      pgPolicy('school_outcome_web_update', { to: web, for: 'update', using: writes, withCheck: writes }),
      pgPolicy('school_outcome_aub', { to: aub, using: entered, withCheck: entered }),
    ]
  },
)

/** Who leads and who coordinates a critical incident, one after the other (R-5.21, R-5.22). Relieved, never replaced. */
export const caseRole = pgTable(
  'case_role',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    role: text('role', { enum: ['SITUATION_MANAGER', 'COORDINATING_CONTACT'] }).notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    email: text('email').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    appointedAt: instant('appointed_at').notNull(),
    appointedByName: text('appointed_by_name').notNull(),
    relievedAt: instant('relieved_at'),
    /** What the one who left handed over. */
    openPoints: text('open_points'),
  },
  table => [
    check('case_role_kind', sql`role in ('SITUATION_MANAGER', 'COORDINATING_CONTACT')`),
    uniqueIndex('case_role_current').on(table.caseId, table.role).where(sql`relieved_at is null`),
    index('case_role_case').on(table.caseId, table.appointedAt),
    ...caseRows('case_role', table.caseId),
  ],
)

export type CaseRequestRow = typeof caseRequest.$inferSelect
export type SchoolOutcomeRow = typeof schoolOutcome.$inferSelect
export type CaseRoleRow = typeof caseRole.$inferSelect
export type IncidentRow = typeof incident.$inferSelect
