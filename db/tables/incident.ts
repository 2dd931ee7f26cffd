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

/** An incident (Instruks 5.2). Stamps are set by commands and never typed over. */
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
    /** When handling really began, where it was recorded later. */
    actualBegunAt: instant('actual_begun_at'),
    /** "Should have been found", as far as both sides have settled it. */
    shouldHaveDetectedAt: instant('should_have_detected_at'),
    /** The closed case that this one follows (C.1). */
    followsUpId: uuid('follows_up_id'),
    cancelReason: text('cancel_reason', { enum: ['MISTAKE', 'DUPLICATE'] }),
    duplicateOfId: uuid('duplicate_of_id'),
    /** When a priority 4 is to be solved, as both sides agreed. */
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
  },
  table => [
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

/** A school that the case affects. Each school sees its own row only. */
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

/** The two halves of a report on both services with two suppliers. */
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

export type IncidentRow = typeof incident.$inferSelect
