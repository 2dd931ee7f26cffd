import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { aub, engineRoom, entered, isInForce, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A planned time without service, announced by either side; what was said of it lies beside it, word by word. */
export const serviceWindow = pgTable(
  'service_window',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Whose system it is. */
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => organisation.id),
    /** AUB's own windows are everybody's to see, and never leave a school's operating time. */
    isFromAub: boolean('is_from_aub').notNull(),
    services: text('services').array().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    text: text('text').notNull(),
    /** The change that it is a part of, if any. */
    changeId: uuid('change_id'),
    announcedAt: instant('announced_at').notNull(),
    announcedBy: text('announced_by').notNull(),
    cancelledAt: instant('cancelled_at'),
    version: integer('version').notNull().default(1),
  },
  table => {
    const read = sql`(${own(table.ownerId)} or (${table.isFromAub} and ${entered})
      or exists (select from service_window_school s where s.window_id = ${table.id} and s.school_id = (select org()))
      or exists (select from supplier_assignment a where a.school_id = ${table.ownerId} and a.supplier_id = (select org()) and ${isInForce}))`
    return [
      check('service_window_order', sql`ends_at > starts_at`),
      index('service_window_starts').on(table.startsAt),
      ...engineRoom('service_window'),
      pgPolicy('service_window_web_read', { to: web, for: 'select', using: read }),
      pgPolicy('service_window_web_insert', {
        to: web,
        for: 'insert',
        withCheck: sql`${own(table.ownerId)} and not ${table.isFromAub}`,
      }),
      pgPolicy('service_window_web_update', {
        to: web,
        for: 'update',
        using: own(table.ownerId),
        withCheck: own(table.ownerId),
      }),
      pgPolicy('service_window_aub_read', { to: aub, for: 'select', using: entered }),
      pgPolicy('service_window_aub_insert', {
        to: aub,
        for: 'insert',
        withCheck: sql`${own(table.ownerId)} and ${table.isFromAub}`,
      }),
      pgPolicy('service_window_aub_update', {
        to: aub,
        for: 'update',
        using: own(table.ownerId),
        withCheck: own(table.ownerId),
      }),
    ]
  },
)

/** The schools that a window concerns; none of them is told of the others. */
export const serviceWindowSchool = pgTable(
  'service_window_school',
  {
    windowId: uuid('window_id').notNull(),
    schoolId: uuid('school_id')
      .notNull()
      .references(() => organisation.id),
    ownerId: uuid('owner_id').notNull(),
  },
  table => [
    primaryKey({ columns: [table.windowId, table.schoolId] }),
    index('service_window_school_of').on(table.schoolId),
    ...engineRoom('service_window_school'),
    pgPolicy('service_window_school_web_read', {
      to: web,
      for: 'select',
      using: sql`(${own(table.ownerId)} or ${own(table.schoolId)})`,
    }),
    pgPolicy('service_window_school_web_insert', { to: web, for: 'insert', withCheck: own(table.ownerId) }),
    pgPolicy('service_window_school_aub_read', { to: aub, for: 'select', using: entered }),
    pgPolicy('service_window_school_aub_insert', { to: aub, for: 'insert', withCheck: own(table.ownerId) }),
  ],
)

/** What was said of a window, and when: only what was said before it began leaves the operating time. Append-only. */
export const serviceWindowWord = pgTable(
  'service_window_word',
  {
    windowId: uuid('window_id')
      .notNull()
      .references(() => serviceWindow.id),
    seq: integer('seq').notNull(),
    ownerId: uuid('owner_id').notNull(),
    kind: text('kind', { enum: ['ANNOUNCED', 'CHANGED', 'CANCELLED'] }).notNull(),
    saidAt: instant('said_at').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    text: text('text'),
    byName: text('by_name').notNull(),
  },
  table => {
    const ofVisible = sql`exists (select from service_window w where w.id = ${table.windowId})`
    return [
      primaryKey({ columns: [table.windowId, table.seq] }),
      check('service_window_word_kind', sql`kind in ('ANNOUNCED', 'CHANGED', 'CANCELLED')`),
      ...engineRoom('service_window_word'),
      pgPolicy('service_window_word_web_read', { to: web, for: 'select', using: sql`${entered} and ${ofVisible}` }),
      pgPolicy('service_window_word_web_insert', { to: web, for: 'insert', withCheck: own(table.ownerId) }),
      pgPolicy('service_window_word_aub_read', { to: aub, for: 'select', using: entered }),
      pgPolicy('service_window_word_aub_insert', { to: aub, for: 'insert', withCheck: own(table.ownerId) }),
    ]
  },
)

/**
 * When something is planned, and on which service; for everybody who plans (rules E.7). Whose it is can be read by
 * nobody: the logins have no right on that column, and the key is a one-way hash of the change's or the window's.
 */
export const windowOccupancy = pgTable(
  'window_occupancy',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    services: text('services').array().notNull(),
  },
  table => [
    index('window_occupancy_starts').on(table.startsAt),
    ...engineRoom('window_occupancy'),
    pgPolicy('window_occupancy_web_read', { to: web, for: 'select', using: entered }),
    pgPolicy('window_occupancy_web_insert', { to: web, for: 'insert', withCheck: own(table.ownerId) }),
    pgPolicy('window_occupancy_web_update', {
      to: web,
      for: 'update',
      using: own(table.ownerId),
      withCheck: own(table.ownerId),
    }),
  ],
)

export type ServiceWindowRow = typeof serviceWindow.$inferSelect
