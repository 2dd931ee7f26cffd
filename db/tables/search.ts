import { bigint, customType, index, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { NOUNS } from './incident.ts'
import { aub, engineRoom, isParty, web } from './tenancy.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** What a case can be found by: its number and the texts that all its parties may read. Kept by the worker. */
export const caseSearch = pgTable(
  'case_search',
  {
    caseId: uuid('case_id').primaryKey(),
    noun: text('noun', { enum: NOUNS }).notNull(),
    number: text('number').notNull(),
    document: tsvector('document').notNull(),
  },
  table => [
    index('case_search_document').using('gin', table.document),
    index('case_search_number').on(table.number),
    ...engineRoom('case_search'),
    ...[web, aub].map(role =>
      pgPolicy(`case_search_${role.name}`, { to: role, for: 'select', using: isParty(table.caseId) }),
    ),
  ],
)

/** How far the worker has read the feed of changes, by what it reads for. */
export const feedReader = pgTable('feed_reader', {
  name: text('name').primaryKey(),
  position: bigint('position', { mode: 'number' }).notNull(),
})
