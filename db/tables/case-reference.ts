import { sql } from 'drizzle-orm'
import { pgPolicy, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { incident } from './incident.ts'
import { organisation } from './organisation.ts'
import { aub, engineRoom, isParty, mayWrite, own, web } from './tenancy.ts'

/** What a case is called in an organisation's own system: AUB's case at ATP's internal IT. Nobody else's business (fault 42). */
export const caseReference = pgTable(
  'case_reference',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => incident.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    system: text('system').notNull(),
    externalId: text('external_id').notNull(),
    link: text('link'),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'date' }).notNull(),
    recordedByName: text('recorded_by_name').notNull(),
  },
  table => {
    const reads = sql`${own(table.organisationId)} and ${isParty(table.caseId)}`
    const writes = sql`${own(table.organisationId)} and ${mayWrite(table.caseId)}`
    return [
      primaryKey({ columns: [table.caseId, table.organisationId, table.system] }),
      uniqueIndex('case_reference_external').on(table.organisationId, table.system, table.externalId),
      ...engineRoom('case_reference'),
      ...[web, aub].flatMap(role => [
        pgPolicy(`case_reference_${role.name}_read`, { to: role, for: 'select', using: reads }),
        pgPolicy(`case_reference_${role.name}_insert`, { to: role, for: 'insert', withCheck: writes }),
        pgPolicy(`case_reference_${role.name}_update`, { to: role, for: 'update', using: writes, withCheck: writes }),
      ]),
    ]
  },
)

export type CaseReferenceRow = typeof caseReference.$inferSelect
