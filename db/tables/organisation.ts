import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ContactPerson, ContactPoint, EscalationContact } from '#domain/annex.ts'
import { aub, engineRoom, entered, isAuditorOfAub, knows, own, web, worksWith } from './tenancy.ts'

export type { EscalationContact }

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A file of schools that AUB took in at once; within a day it can be taken back (E.14). */
export const schoolImport = pgTable(
  'school_import',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** AUB. */
    organisationId: uuid('organisation_id').notNull(),
    fileName: text('file_name').notNull(),
    at: instant('at').notNull(),
    importedBy: text('imported_by').notNull(),
    rowCount: integer('row_count').notNull(),
    undoneAt: instant('undone_at'),
    undoneBy: text('undone_by'),
    /** Schools that stayed when it was taken back, because something hung on them. */
    keptCount: integer('kept_count'),
  },
  table => [
    index('school_import_at').on(table.organisationId, table.at),
    ...engineRoom('school_import'),
    pgPolicy('school_import_aub', { to: aub, using: own(table.organisationId), withCheck: own(table.organisationId) }),
  ],
)

/** AUB, a school or a supplier: the tenant (C.4). */
export const organisation = pgTable(
  'organisation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: ['AUB', 'SCHOOL', 'SUPPLIER'] }).notNull(),
    name: text('name').notNull(),
    cvr: text('cvr'),
    city: text('city'),
    isTest: boolean('is_test').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    /** The school that took over after a merger (C.4). */
    successorId: uuid('successor_id'),
    endedOn: date('ended_on', { mode: 'string' }),
    /** OWN_SA_SYSTEM is covered by the Instruks, LAEREPLADSEN is not. */
    deliveryChannel: text('delivery_channel', { enum: ['OWN_SA_SYSTEM', 'LAEREPLADSEN'] })
      .notNull()
      .default('OWN_SA_SYSTEM'),
    emailDomain: text('email_domain'),
    version: integer('version').notNull().default(1),
    importId: uuid('import_id').references(() => schoolImport.id),
    /** Registered by mistake and taken back: in no list, and its numbers are free again. */
    withdrawnAt: instant('withdrawn_at'),
  },
  table => [
    check('organisation_kind', sql`kind in ('AUB', 'SCHOOL', 'SUPPLIER')`),
    uniqueIndex('organisation_one_aub').on(table.kind).where(sql`kind = 'AUB'`),
    unique('organisation_kind_of').on(table.id, table.kind),
    ...engineRoom('organisation'),
    pgPolicy('organisation_web', {
      to: web,
      for: 'select',
      using: sql`${table.id} = (select org()) or (${entered} and (${table.kind} = 'AUB' or ${isAuditorOfAub})) or exists (
        select from supplier_assignment a
        where (a.school_id = ${table.id} and a.supplier_id = (select org()))
           or (a.supplier_id = ${table.id} and a.school_id = (select org())))
        or exists (select from membership m
          where m.organisation_id = ${table.id} and m.person_id = (select nullif(current_setting('app.person', true), '')::uuid))
        or ${table.successorId} = (select org())`,
    }),
    pgPolicy('organisation_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

/** The institution numbers of a school, one or more (D.7). After a merger they are the successor's; what was is ended, not deleted. */
export const institutionNumber = pgTable(
  'institution_number',
  {
    organisationId: uuid('organisation_id').notNull(),
    number: text('number').notNull(),
    /** Always this kind: sign-in and search find a school by it. */
    organisationKind: text('organisation_kind').notNull().default('SCHOOL'),
    endedAt: instant('ended_at'),
  },
  table => [
    primaryKey({ columns: [table.organisationId, table.number] }),
    index('institution_number_of').on(table.number),
    check('institution_number_kind', sql`organisation_kind = 'SCHOOL'`),
    foreignKey({
      columns: [table.organisationId, table.organisationKind],
      foreignColumns: [organisation.id, organisation.kind],
      name: 'institution_number_of_school',
    }),
    ...engineRoom('institution_number'),
    pgPolicy('institution_number_web', { to: web, for: 'select', using: knows(table.organisationId) }),
    pgPolicy('institution_number_aub', { to: aub, using: entered, withCheck: entered }),
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
    uniqueIndex('agreement_one_current').on(table.schoolId).where(sql`status <> 'ENDED'`),
    ...engineRoom('agreement'),
    pgPolicy('agreement_web', { to: web, for: 'select', using: knows(table.schoolId) }),
    // Sending in annex 2 makes the agreement active, and nothing else that a school does.
    pgPolicy('agreement_web_activate', {
      to: web,
      for: 'update',
      using: sql`${own(table.schoolId)} and ${table.status} = 'PENDING'`,
      withCheck: sql`${own(table.schoolId)} and ${table.status} = 'ACTIVE' and exists (
        select from contact_annex a where a.organisation_id = ${table.schoolId} and a.status in ('SUBMITTED', 'ACKNOWLEDGED'))`,
    }),
    pgPolicy('agreement_aub', { to: aub, using: entered, withCheck: entered }),
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
    /** Always these kinds: a school that names another school as its supplier would come to see it. */
    schoolKind: text('school_kind').notNull().default('SCHOOL'),
    supplierKind: text('supplier_kind').notNull().default('SUPPLIER'),
  },
  table => [
    check('assignment_service', sql`service in ('SCHOOL_STAY', 'BOARD_AND_LODGING')`),
    check('assignment_kinds', sql`school_kind = 'SCHOOL' and supplier_kind = 'SUPPLIER'`),
    foreignKey({
      columns: [table.schoolId, table.schoolKind],
      foreignColumns: [organisation.id, organisation.kind],
      name: 'assignment_school_kind',
    }),
    foreignKey({
      columns: [table.supplierId, table.supplierKind],
      foreignColumns: [organisation.id, organisation.kind],
      name: 'assignment_supplier_kind',
    }),
    uniqueIndex('assignment_one_current').on(table.schoolId, table.service).where(sql`to_on is null`),
    index('assignment_school').on(table.schoolId, table.supplierId),
    index('assignment_supplier').on(table.supplierId, table.schoolId),
    ...engineRoom('supplier_assignment'),
    pgPolicy('supplier_assignment_web', {
      to: web,
      for: 'select',
      using: sql`${own(table.schoolId)} or ${own(table.supplierId)}`,
    }),
    // The school decides who supplies it; AUB registers it on its behalf.
    ...(['insert', 'update'] as const).map(verb =>
      pgPolicy(`supplier_assignment_web_${verb}`, {
        to: web,
        for: verb,
        ...(verb === 'update' && { using: own(table.schoolId) }),
        withCheck: own(table.schoolId),
      }),
    ),
    pgPolicy('supplier_assignment_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

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
    status: text('status', { enum: ['DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'SUPERSEDED'] })
      .notNull()
      .default('ACKNOWLEDGED'),
    contacts: jsonb('contacts').$type<readonly ContactPerson[]>().notNull().default([]),
    points: jsonb('points').$type<readonly ContactPoint[]>().notNull().default([]),
    /** A webhook or SMS gateway of the organisation that reaches the person on call. */
    onCallAddress: text('on_call_address'),
    completedBy: text('completed_by'),
    submittedAt: instant('submitted_at'),
    acknowledgedAt: instant('acknowledged_at'),
    /** The last "still correct"; asked for every six months. */
    confirmedAt: instant('confirmed_at'),
    digitalPostSentOn: date('digital_post_sent_on', { mode: 'string' }),
    checksum: text('checksum'),
    /** Where everybody sees how the services are, of annex 1. */
    statusPageUrl: text('status_page_url'),
    /** Grows with each save of a draft, so that two who fill in the same form do not overwrite each other. */
    revision: integer('revision').notNull().default(1),
  },
  table => [
    check('annex_kind', sql`kind in ('ANNEX_1', 'ANNEX_2')`),
    check('annex_status', sql`status in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'SUPERSEDED')`),
    uniqueIndex('annex_one_draft').on(table.organisationId).where(sql`status = 'DRAFT'`),
    uniqueIndex('annex_version').on(table.organisationId, table.version),
    index('annex_in_force').on(table.organisationId, table.validFrom),
    ...engineRoom('contact_annex'),
    // A draft is its owner's alone; what was sent is seen by everybody who works with the organisation. Annex 1 first:
    // every command asks for it, and to work with somebody may mean to look through all open cases.
    pgPolicy('contact_annex_web', {
      to: web,
      for: 'select',
      using: sql`((${entered} and ${table.kind} = 'ANNEX_1') or ${worksWith(table.organisationId)}) and (${table.status} <> 'DRAFT' or ${own(table.organisationId)})`,
    }),
    pgPolicy('contact_annex_aub', {
      to: aub,
      for: 'select',
      using: sql`${entered} and (${table.status} <> 'DRAFT' or ${own(table.organisationId)})`,
    }),
    ...[web, aub].flatMap(role => [
      pgPolicy(`contact_annex_${role.name}_insert`, { to: role, for: 'insert', withCheck: own(table.organisationId) }),
      pgPolicy(`contact_annex_${role.name}_update`, {
        to: role,
        for: 'update',
        using: own(table.organisationId),
        withCheck: own(table.organisationId),
      }),
    ]),
    // Of an annex that is not its own AUB may take note, and nothing else; a trigger holds its other columns.
    pgPolicy('contact_annex_aub_acknowledge', {
      to: aub,
      for: 'update',
      using: sql`${entered} and ${table.status} = 'SUBMITTED'`,
      withCheck: sql`${entered} and ${table.status} = 'ACKNOWLEDGED'`,
    }),
  ],
)

/** The supplier's part of a school's annex 2: filled in by the supplier, adopted by the school. */
export const adoptedAnnex = pgTable(
  'adopted_annex',
  {
    schoolId: uuid('school_id')
      .notNull()
      .references(() => organisation.id),
    supplierId: uuid('supplier_id')
      .notNull()
      .references(() => organisation.id),
    annexId: uuid('annex_id')
      .notNull()
      .references(() => contactAnnex.id),
    adoptedAt: instant('adopted_at').notNull(),
    adoptedBy: text('adopted_by').notNull(),
  },
  table => [
    primaryKey({ columns: [table.schoolId, table.supplierId, table.annexId] }),
    ...engineRoom('adopted_annex'),
    pgPolicy('adopted_annex_web', {
      to: web,
      for: 'select',
      using: sql`${own(table.schoolId)} or ${own(table.supplierId)}`,
    }),
    pgPolicy('adopted_annex_web_insert', { to: web, for: 'insert', withCheck: own(table.schoolId) }),
    pgPolicy('adopted_annex_aub', { to: aub, for: 'select', using: entered }),
  ],
)

/** What happened to an organisation: annexes, people, tokens, assignments. Append-only. */
export const organisationEvent = pgTable(
  'organisation_event',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    actorName: text('actor_name').notNull(),
    actorOrganisationId: uuid('actor_organisation_id'),
    content: jsonb('content').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  table => [
    index('organisation_event_at').on(table.organisationId, table.at),
    ...engineRoom('organisation_event'),
    pgPolicy('organisation_event_web', { to: web, for: 'select', using: own(table.organisationId) }),
    pgPolicy('organisation_event_web_insert', { to: web, for: 'insert', withCheck: own(table.organisationId) }),
    pgPolicy('organisation_event_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

/** An address that answered that it does not exist: a red flag on the contact, and a task for its owner. */
export const mailBounce = pgTable(
  'mail_bounce',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    address: text('address').notNull(),
    at: instant('at').notNull(),
    answer: text('answer').notNull(),
    resolvedAt: instant('resolved_at'),
  },
  table => [
    uniqueIndex('mail_bounce_open').on(table.organisationId, table.address).where(sql`resolved_at is null`),
    ...engineRoom('mail_bounce'),
    pgPolicy('mail_bounce_web', {
      to: web,
      for: 'select',
      using: sql`${worksWith(table.organisationId)} or exists (
        select from organisation o where o.id = ${table.organisationId} and o.kind = 'AUB')`,
    }),
    pgPolicy('mail_bounce_web_update', {
      to: web,
      for: 'update',
      using: own(table.organisationId),
      withCheck: own(table.organisationId),
    }),
    pgPolicy('mail_bounce_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

/** What annex 1 says otherwise for one school; the rest of it holds for everybody. */
export const annexDeviation = pgTable(
  'annex_deviation',
  {
    schoolId: uuid('school_id')
      .primaryKey()
      .references(() => organisation.id),
    phone: text('phone'),
    mailbox: text('mailbox'),
    outOfHoursMailbox: text('out_of_hours_mailbox'),
    text: text('text').notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: text('decided_by').notNull(),
    endedAt: instant('ended_at'),
  },
  table => [
    ...engineRoom('annex_deviation'),
    pgPolicy('annex_deviation_web', { to: web, for: 'select', using: worksWith(table.schoolId) }),
    pgPolicy('annex_deviation_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)

/** A test of the mailbox that is read round the clock, or of the alarm to whoever is on call, with what came of it (E.3). */
export const contactTest = pgTable(
  'contact_test',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    kind: text('kind', { enum: ['OUT_OF_HOURS_MAIL', 'ON_CALL_ALARM'] }).notNull(),
    recipient: text('recipient').notNull(),
    /** Stands in the mail alone: whoever knows it has read it. */
    code: text('code').notNull(),
    askedAt: instant('asked_at').notNull(),
    askedBy: text('asked_by').notNull(),
    result: text('result', { enum: ['ARRIVED', 'FAILED'] }),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by'),
    note: text('note'),
  },
  table => [
    check('contact_test_kind', sql`kind in ('OUT_OF_HOURS_MAIL', 'ON_CALL_ALARM')`),
    check('contact_test_result', sql`result in ('ARRIVED', 'FAILED')`),
    index('contact_test_asked').on(table.organisationId, table.askedAt),
    ...engineRoom('contact_test'),
    ...[web, aub].map(role =>
      pgPolicy(`contact_test_${role.name}`, {
        to: role,
        using: own(table.organisationId),
        withCheck: own(table.organisationId),
      }),
    ),
    pgPolicy('contact_test_aub_reads', { to: aub, for: 'select', using: entered }),
  ],
)

export type OrganisationRow = typeof organisation.$inferSelect
