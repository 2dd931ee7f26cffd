import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgPolicy, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { aub, engineRoom, entered, isInForce, own, web } from './tenancy.ts'

/** How a school's system is connected to one of AUB's services: kept by the school or whoever supplies it, seen by AUB. */
export const serviceConnection = pgTable(
  'service_connection',
  {
    schoolId: uuid('school_id')
      .notNull()
      .references(() => organisation.id),
    service: text('service', { enum: ['SCHOOL_STAY', 'BOARD_AND_LODGING'] }).notNull(),
    status: text('status', { enum: ['PLANNED', 'CONNECTED', 'CLOSED'] }).notNull(),
    connectedSince: date('connected_since', { mode: 'string' }),
    certificateExpiresOn: date('certificate_expires_on', { mode: 'string' }),
    /** How many days before the expiry its keepers were last told; null for this certificate never. */
    remindedDays: integer('reminded_days'),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'date' }).notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    version: integer('version').notNull().default(1),
  },
  table => {
    const keeps = sql`(${own(table.schoolId)} or exists (select from supplier_assignment a
      where a.school_id = ${table.schoolId} and a.service = ${table.service} and a.supplier_id = (select org()) and ${isInForce}))`
    return [
      primaryKey({ columns: [table.schoolId, table.service] }),
      check('connection_service', sql`service in ('SCHOOL_STAY', 'BOARD_AND_LODGING')`),
      check('connection_status', sql`status in ('PLANNED', 'CONNECTED', 'CLOSED')`),
      index('connection_expiry').on(table.certificateExpiresOn).where(sql`status = 'CONNECTED'`),
      ...engineRoom('service_connection'),
      pgPolicy('service_connection_web', { to: web, using: keeps, withCheck: keeps }),
      pgPolicy('service_connection_aub', { to: aub, using: entered, withCheck: entered }),
    ]
  },
)

export type ServiceConnectionRow = typeof serviceConnection.$inferSelect
