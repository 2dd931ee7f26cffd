import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { aub, engineRoom, entered, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A change of what AUB requires of the suppliers. It is never rewritten. */
export const requirementChange = pgTable(
  'requirement_change',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** AUB. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    number: text('number').notNull(),
    title: text('title').notNull(),
    specification: text('specification').notNull(),
    legalBasis: text('legal_basis'),
    services: text('services').array().notNull(),
    mustBeCompletedOn: date('must_be_completed_on', { mode: 'string' }).notNull(),
    /** From receipt to the day on which it must be completed, in calendar days. */
    noticeDays: integer('notice_days').notNull(),
    /** Why it is nearer than 60 days; then it is recorded as a short notice. */
    shortNoticeReason: text('short_notice_reason'),
    announcedAt: instant('announced_at').notNull(),
    announcedBy: text('announced_by').notNull(),
  },
  table => [
    uniqueIndex('requirement_number').on(table.organisationId, table.number),
    index('requirement_due').on(table.mustBeCompletedOn),
    ...engineRoom('requirement_change'),
    pgPolicy('requirement_change_web', {
      to: web,
      for: 'select',
      using: sql`exists (select from requirement_recipient r where r.requirement_id = ${table.id} and r.organisation_id = (select org()))`,
    }),
    pgPolicy('requirement_change_aub_read', { to: aub, for: 'select', using: entered }),
    pgPolicy('requirement_change_aub_insert', { to: aub, for: 'insert', withCheck: own(table.organisationId) }),
  ],
)

/** Who was told: suppliers, and schools that are their own, to answer; the other schools as a copy. */
export const requirementRecipient = pgTable(
  'requirement_recipient',
  {
    requirementId: uuid('requirement_id').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    isToAnswer: boolean('is_to_answer').notNull(),
  },
  table => [
    primaryKey({ columns: [table.requirementId, table.organisationId] }),
    ...engineRoom('requirement_recipient'),
    pgPolicy('requirement_recipient_web', { to: web, for: 'select', using: own(table.organisationId) }),
    pgPolicy('requirement_recipient_aub_read', { to: aub, for: 'select', using: entered }),
    pgPolicy('requirement_recipient_aub_insert', { to: aub, for: 'insert', withCheck: entered }),
  ],
)

/** A supplier's answers to a requirement, of which the newest holds, and AUB's replies to its questions. Append-only. */
export const requirementAnswer = pgTable(
  'requirement_answer',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requirementId: uuid('requirement_id')
      .notNull()
      .references(() => requirementChange.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    answer: text('answer', { enum: ['POSSIBLE', 'NOT_POSSIBLE', 'QUESTIONS', 'REPLIED'] }).notNull(),
    text: text('text'),
    answeredAt: instant('answered_at').notNull(),
    answeredBy: text('answered_by').notNull(),
  },
  table => [
    check('requirement_answer_kind', sql`answer in ('POSSIBLE', 'NOT_POSSIBLE', 'QUESTIONS', 'REPLIED')`),
    check('requirement_answer_text', sql`answer = 'POSSIBLE' or text is not null`),
    index('requirement_answer_of').on(table.requirementId, table.answeredAt),
    ...engineRoom('requirement_answer'),
    pgPolicy('requirement_answer_web_read', { to: web, for: 'select', using: own(table.organisationId) }),
    pgPolicy('requirement_answer_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${own(table.organisationId)} and ${table.answer} <> 'REPLIED'`,
    }),
    pgPolicy('requirement_answer_aub_reply', {
      to: aub,
      for: 'insert',
      withCheck: sql`${entered} and ${table.answer} = 'REPLIED'`,
    }),
    pgPolicy('requirement_answer_aub', { to: aub, for: 'select', using: entered }),
  ],
)

/** A version of the interface description; it points to the change notice that it belongs to. */
export const interfaceVersion = pgTable(
  'interface_version',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    requirementId: uuid('requirement_id')
      .notNull()
      .references(() => requirementChange.id),
    service: text('service').notNull(),
    label: text('label').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    address: text('address').notNull(),
    checksum: text('checksum'),
  },
  table => [
    uniqueIndex('interface_version_label').on(table.organisationId, table.service, table.label),
    ...engineRoom('interface_version'),
    pgPolicy('interface_version_web', { to: web, for: 'select', using: entered }),
    pgPolicy('interface_version_aub_read', { to: aub, for: 'select', using: entered }),
    pgPolicy('interface_version_aub_insert', { to: aub, for: 'insert', withCheck: own(table.organisationId) }),
  ],
)

export type RequirementRow = typeof requirementChange.$inferSelect
