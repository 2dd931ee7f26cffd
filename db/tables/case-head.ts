import { integer, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { instructionVersion } from './installation.ts'
import { organisation } from './organisation.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * What every problem and change carries: the block of section 5.2.1, its stamps, its place in the history, and whose
 * it is. `owner_id` and `counterpart_id` are its two sides; the trigger `derive_parties` reads them, and `state`.
 */
export const caseHead = {
  id: uuid('id').primaryKey().defaultRandom(),
  number: text('number').notNull(),
  title: text('title'),
  description: text('description'),
  businessConsequence: text('business_consequence'),
  services: text('services').array().notNull(),
  priority: smallint('priority').$type<1 | 2 | 3 | 4>(),
  ownerId: uuid('owner_id')
    .notNull()
    .references(() => organisation.id),
  /** Null while a draft is the owner's alone. */
  counterpartId: uuid('counterpart_id').references(() => organisation.id),
  reporterName: text('reporter_name'),
  reporterDepartment: text('reporter_department'),
  reporterLocation: text('reporter_location'),
  reporterPhone: text('reporter_phone'),
  reporterEmail: text('reporter_email'),
  createdAt: instant('created_at').notNull(),
  openedAt: instant('opened_at'),
  resolvedAt: instant('resolved_at'),
  closedAt: instant('closed_at'),
  instructionVersionId: text('instruction_version_id')
    .notNull()
    .references(() => instructionVersion.id),
  version: integer('version').notNull().default(1),
  seq: integer('seq').notNull().default(0),
  lastAt: instant('last_at').notNull(),
  lastHash: text('last_hash').notNull(),
  nextDueAt: instant('next_due_at'),
  nextOwedBy: uuid('next_owed_by'),
  externalSystem: text('external_system'),
  externalId: text('external_id'),
}
