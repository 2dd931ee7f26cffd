import { boolean, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** The web services of AUB as rows: the two that the Instruks names, and those that AUB may switch on (G20). */
export const interfaceService = pgTable('interface_service', {
  code: text('code').primaryKey(),
  place: integer('place').notNull(),
  nameDa: text('name_da').notNull(),
  nameEn: text('name_en').notNull(),
  /** Named by section 2.1: always on. */
  isNamed: boolean('is_named').notNull(),
  isOn: boolean('is_on').notNull(),
  switchedAt: timestamp('switched_at', { withTimezone: true, mode: 'date' }),
  switchedByName: text('switched_by_name'),
})

export type InterfaceServiceRow = typeof interfaceService.$inferSelect
