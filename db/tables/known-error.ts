import { sql } from 'drizzle-orm'
import { date, index, integer, pgPolicy, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { incident } from './incident.ts'
import { organisation } from './organisation.ts'
import { problem } from './problem.ts'
import { aub, caseRows, engineRoom, entered, isInForce, isParty, mayWrite, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Which incidents a problem is the cause of. Who sees the incident sees that it has a problem, no more. */
export const problemIncident = pgTable(
  'problem_incident',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => problem.id),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    linkedAt: instant('linked_at').notNull(),
    linkedBy: text('linked_by').notNull(),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.incidentId] }),
    index('problem_incident_incident').on(table.incidentId),
    ...engineRoom('problem_incident'),
    pgPolicy('problem_incident_web_read', { to: web, for: 'select', using: isParty(table.incidentId) }),
    pgPolicy('problem_incident_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${mayWrite(table.caseId)} and ${isParty(table.incidentId)}`,
    }),
    pgPolicy('problem_incident_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

/**
 * What others may see of a problem whose cause is known: told to the schools that the owner supplies with the
 * service, to AUB, and, when it is AUB's own, to all. Nothing else of the problem is.
 */
export const knownError = pgTable(
  'known_error',
  {
    caseId: uuid('case_id')
      .primaryKey()
      .references(() => problem.id),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => organisation.id),
    services: text('services').array().notNull(),
    category: text('category').notNull(),
    title: text('title').notNull(),
    workaround: text('workaround').notNull(),
    reviewOn: date('review_on', { mode: 'string' }).notNull(),
    recordedAt: instant('recorded_at').notNull(),
    /** Solved, or the problem closed: told to nobody any more. */
    endedAt: instant('ended_at'),
  },
  table => [
    index('known_error_recorded').on(table.recordedAt).where(sql`ended_at is null`),
    ...engineRoom('known_error', { sweep: false }),
    pgPolicy('known_error_web_read', {
      to: web,
      for: 'select',
      using: sql`${own(table.ownerId)} or (${table.endedAt} is null and (
        exists (select from organisation o where o.id = ${table.ownerId} and o.kind = 'AUB')
        or exists (select from supplier_assignment a where a.supplier_id = ${table.ownerId} and a.school_id = (select org())
          and (a.service = any(${table.services}) or 'OTHER' = any(${table.services})) and ${isInForce})))`,
    }),
    pgPolicy('known_error_web_insert', { to: web, for: 'insert', withCheck: own(table.ownerId) }),
    pgPolicy('known_error_web_update', {
      to: web,
      for: 'update',
      using: own(table.ownerId),
      withCheck: own(table.ownerId),
    }),
    pgPolicy('known_error_aub', { to: aub, using: entered, withCheck: own(table.ownerId) }),
  ],
)

/** Many like incidents, looked at by a person who found no common cause (R-5.37 (c)). Holds until another one comes. */
export const similarityDecision = pgTable(
  'similarity_decision',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id').notNull(),
    service: text('service').notNull(),
    category: text('category').notNull(),
    incidentCount: integer('incident_count').notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: text('decided_by').notNull(),
    reason: text('reason').notNull(),
  },
  table => [
    index('similarity_decision_of').on(table.organisationId, table.service, table.category, table.decidedAt),
    ...engineRoom('similarity_decision', { sweep: false }),
    pgPolicy('similarity_decision_web', {
      to: web,
      using: own(table.organisationId),
      withCheck: own(table.organisationId),
    }),
    pgPolicy('similarity_decision_aub', { to: aub, using: entered, withCheck: own(table.organisationId) }),
  ],
)

/** One side asks the other for people or time, with a day for the answer. */
export const resourceRequest = pgTable(
  'resource_request',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => problem.id),
    text: text('text').notNull(),
    replyBy: instant('reply_by').notNull(),
    askedById: uuid('asked_by_id').notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
    answer: text('answer'),
  },
  table => [
    index('resource_request_case').on(table.caseId, table.askedAt),
    ...caseRows('resource_request', table.caseId),
  ],
)

export type KnownErrorRow = typeof knownError.$inferSelect
export type ResourceRequestRow = typeof resourceRequest.$inferSelect
