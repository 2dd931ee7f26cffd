import { sql } from 'drizzle-orm'
import {
  check,
  date,
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
const me = sql`(select nullif(current_setting('app.person', true), '')::uuid)`

/** AUB's word on a freeze: its dates confirmed as the rule has them, or corrected; the highest version holds. */
export const freezeCorrection = pgTable(
  'freeze_correction',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** AUB. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    name: text('name', { enum: ['SUMMER', 'NEW_YEAR'] }).notNull(),
    /** The year that it begins in. */
    year: integer('year').notNull(),
    version: integer('version').notNull(),
    kind: text('kind', { enum: ['CONFIRMED', 'CORRECTED'] }).notNull(),
    firstDay: date('first_day', { mode: 'string' }).notNull(),
    lastDay: date('last_day', { mode: 'string' }).notNull(),
    reason: text('reason'),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: text('decided_by').notNull(),
  },
  table => [
    check('freeze_name', sql`name in ('SUMMER', 'NEW_YEAR')`),
    check('freeze_order', sql`last_day >= first_day`),
    check('freeze_reason', sql`(kind = 'CORRECTED') = (reason is not null)`),
    uniqueIndex('freeze_version').on(table.organisationId, table.name, table.year, table.version),
    ...engineRoom('freeze_correction'),
    pgPolicy('freeze_correction_web', { to: web, for: 'select', using: entered }),
    pgPolicy('freeze_correction_aub_read', { to: aub, for: 'select', using: entered }),
    pgPolicy('freeze_correction_aub_insert', { to: aub, for: 'insert', withCheck: own(table.organisationId) }),
  ],
)

/** That an organisation was told that a freeze is near; once for each of the distances (screens 6, mail 12). */
export const freezeReminder = pgTable(
  'freeze_reminder',
  {
    organisationId: uuid('organisation_id').notNull(),
    name: text('name').notNull(),
    year: integer('year').notNull(),
    days: integer('days').notNull(),
    remindedAt: instant('reminded_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisationId, table.name, table.year, table.days] }),
    ...engineRoom('freeze_reminder', { sweep: false }),
  ],
)

/** A person's subscription to the change calendar: its address is the secret, of which only the hash is kept. */
export const calendarFeed = pgTable(
  'calendar_feed',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    personId: uuid('person_id').notNull(),
    secretHash: text('secret_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
    lastUsedAt: instant('last_used_at'),
  },
  table => {
    const mine = sql`${own(table.organisationId)} and ${table.personId} = ${me}`
    return [
      uniqueIndex('calendar_feed_secret').on(table.secretHash),
      ...engineRoom('calendar_feed', { sweep: false }),
      ...[web, aub].flatMap(role => [
        pgPolicy(`calendar_feed_${role.name}_read`, { to: role, for: 'select', using: mine }),
        pgPolicy(`calendar_feed_${role.name}_insert`, { to: role, for: 'insert', withCheck: mine }),
        pgPolicy(`calendar_feed_${role.name}_end`, { to: role, for: 'update', using: mine, withCheck: mine }),
      ]),
    ]
  },
)

export type FreezeCorrectionRow = typeof freezeCorrection.$inferSelect
