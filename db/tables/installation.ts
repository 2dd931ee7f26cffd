import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgPolicy, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { aub, engineRoom, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What kind of installation this database is: written at the first migration, never changed (house decision 7). */
export const installation = pgTable(
  'installation',
  {
    one: integer('one').primaryKey().default(1),
    kind: text('kind', { enum: ['DEMO', 'TEST', 'PRODUCTION'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    seededAt: instant('seeded_at'),
  },
  () => [
    check('installation_one', sql`one = 1`),
    check('installation_kind', sql`kind in ('DEMO', 'TEST', 'PRODUCTION')`),
  ],
)

/** A version of the Instruks with its policy switches: immutable. */
export const instructionVersion = pgTable('instruction_version', {
  id: text('id').primaryKey(),
  label: text('label').notNull(),
  validFrom: instant('valid_from').notNull(),
  content: jsonb('content').notNull(),
})

/** Proof of life for readiness: the web process writes here. */
export const heartbeat = pgTable('heartbeat', {
  name: text('name').primaryKey(),
  at: instant('at').notNull(),
})

/** The first statement of a repeated command (house decision 11). Kept 30 days. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    organisationId: uuid('organisation_id').notNull(),
    callerId: uuid('caller_id').notNull(),
    key: text('key').notNull(),
    inputHash: text('input_hash').notNull(),
    answer: jsonb('answer'),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  },
  table => [
    primaryKey({ columns: [table.organisationId, table.callerId, table.key] }),
    index('idempotency_age').on(table.createdAt),
    ...engineRoom('idempotency_key', { sweep: false }),
    ...[web, aub].map(role =>
      pgPolicy(`idempotency_key_${role.name}`, {
        to: role,
        using: own(table.organisationId),
        withCheck: own(table.organisationId),
      }),
    ),
  ],
)
