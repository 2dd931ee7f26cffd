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
import { aub, engineRoom, entered, knows, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** AUB, a school or a supplier: the tenant (C.4). */
export const organisation = pgTable(
  'organisation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: ['AUB', 'SCHOOL', 'SUPPLIER'] }).notNull(),
    name: text('name').notNull(),
    cvr: text('cvr'),
    institutionNumber: text('institution_number'),
    city: text('city'),
    isTest: boolean('is_test').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  table => [
    check('organisation_kind', sql`kind in ('AUB', 'SCHOOL', 'SUPPLIER')`),
    uniqueIndex('organisation_one_aub').on(table.kind).where(sql`kind = 'AUB'`),
    ...engineRoom('organisation'),
    pgPolicy('organisation_web', {
      to: web,
      for: 'select',
      using: sql`${table.id} = (select org()) or ${table.kind} = 'AUB' or exists (
        select from supplier_assignment a
        where (a.school_id = ${table.id} and a.supplier_id = (select org()))
           or (a.supplier_id = ${table.id} and a.school_id = (select org())))
        or exists (select from membership m
          where m.organisation_id = ${table.id} and m.person_id = (select nullif(current_setting('app.person', true), '')::uuid))`,
    }),
    pgPolicy('organisation_aub', { to: aub, for: 'select', using: entered }),
  ],
)

/** A school's agreement with AUB. */
export const agreement = pgTable(
  'agreement',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    schoolId: uuid('school_id')
      .notNull()
      .references(() => organisation.id),
    status: text('status', { enum: ['PENDING', 'ACTIVE', 'ENDED'] }).notNull(),
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    toOn: date('to_on', { mode: 'string' }),
  },
  table => [
    check('agreement_status', sql`status in ('PENDING', 'ACTIVE', 'ENDED')`),
    index('agreement_school').on(table.schoolId),
    ...engineRoom('agreement'),
    pgPolicy('agreement_web', { to: web, for: 'select', using: knows(table.schoolId) }),
    pgPolicy('agreement_aub', { to: aub, for: 'select', using: entered }),
  ],
)

/** Which supplier handles which service for which school, from and to. */
export const supplierAssignment = pgTable(
  'supplier_assignment',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    schoolId: uuid('school_id')
      .notNull()
      .references(() => organisation.id),
    supplierId: uuid('supplier_id')
      .notNull()
      .references(() => organisation.id),
    service: text('service', { enum: ['SCHOOL_STAY', 'BOARD_AND_LODGING'] }).notNull(),
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    toOn: date('to_on', { mode: 'string' }),
    hasPowerOfAttorney: boolean('has_power_of_attorney').notNull().default(false),
  },
  table => [
    check('assignment_service', sql`service in ('SCHOOL_STAY', 'BOARD_AND_LODGING')`),
    uniqueIndex('assignment_one_current').on(table.schoolId, table.service).where(sql`to_on is null`),
    index('assignment_school').on(table.schoolId, table.supplierId),
    index('assignment_supplier').on(table.supplierId, table.schoolId),
    ...engineRoom('supplier_assignment'),
    pgPolicy('supplier_assignment_web', {
      to: web,
      for: 'select',
      using: sql`${own(table.schoolId)} or ${own(table.supplierId)}`,
    }),
    pgPolicy('supplier_assignment_aub', { to: aub, for: 'select', using: entered }),
  ],
)

export type EscalationContact = Readonly<{
  level: 1 | 2 | 3
  name: string
  email: string
  phone: string
  endedOn?: string | null
}>

/** Annex 1 (AUB) or annex 2 (school, supplier): who is reached how, and when the phones are open. */
export const contactAnnex = pgTable(
  'contact_annex',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    kind: text('kind', { enum: ['ANNEX_1', 'ANNEX_2'] }).notNull(),
    version: integer('version').notNull(),
    validFrom: instant('valid_from').notNull(),
    unitName: text('unit_name').notNull(),
    phone: text('phone').notNull(),
    mailbox: text('mailbox').notNull(),
    outOfHoursMailbox: text('out_of_hours_mailbox').notNull(),
    onCallPhone: text('on_call_phone'),
    hours: jsonb('hours').notNull(),
    escalation: jsonb('escalation').$type<readonly EscalationContact[]>().notNull(),
  },
  table => [
    check('annex_kind', sql`kind in ('ANNEX_1', 'ANNEX_2')`),
    uniqueIndex('annex_version').on(table.organisationId, table.version),
    index('annex_in_force').on(table.organisationId, table.validFrom),
    ...engineRoom('contact_annex'),
    pgPolicy('contact_annex_web', { to: web, for: 'select', using: knows(table.organisationId) }),
    pgPolicy('contact_annex_aub', { to: aub, for: 'select', using: entered }),
  ],
)

export type OrganisationRow = typeof organisation.$inferSelect
export type AnnexRow = typeof contactAnnex.$inferSelect
