import { type SQL, sql } from 'drizzle-orm'
import {
  check,
  customType,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { aub, engineRoom, entered, isParty, mayWrite, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** A file of a case (screens 5.6). It stays with its side when it was put there for that side alone (house decision 8). */
export const attachment = pgTable(
  'attachment',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    /** The entry of the history that tells of it. */
    eventSeq: integer('event_seq').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    privateTo: uuid('private_to'),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    addedAt: instant('added_at').notNull(),
    addedById: uuid('added_by_id').notNull(),
    addedByName: text('added_by_name').notNull(),
  },
  table => {
    const isOpen = sql`(${table.privateTo} is null or ${own(table.privateTo)})`
    const writes = sql`${own(table.organisationId)} and ${isOpen}`
    return [
      check('attachment_size', sql`size between 1 and 5242880`),
      index('attachment_case').on(table.caseId, table.eventSeq),
      ...engineRoom('attachment', { sweep: false }),
      pgPolicy('attachment_web_read', { to: web, for: 'select', using: sql`${isParty(table.caseId)} and ${isOpen}` }),
      pgPolicy('attachment_web_insert', {
        to: web,
        for: 'insert',
        withCheck: sql`${mayWrite(table.caseId)} and ${writes}`,
      }),
      pgPolicy('attachment_aub_read', { to: aub, for: 'select', using: sql`${entered} and ${isOpen}` }),
      pgPolicy('attachment_aub_insert', { to: aub, for: 'insert', withCheck: sql`${entered} and ${writes}` }),
    ]
  },
)

/** What is in the file: in the database, where every web process reaches it, and apart, so that lists never carry it. */
export const attachmentContent = pgTable(
  'attachment_content',
  {
    attachmentId: uuid('attachment_id').primaryKey(),
    caseId: uuid('case_id').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  table => {
    const seen = (who: SQL) =>
      sql`${who} and exists (select from attachment a where a.id = ${table.attachmentId} and a.case_id = ${table.caseId})`
    const rules = [
      { role: web, reads: isParty(table.caseId), writes: mayWrite(table.caseId) },
      { role: aub, reads: entered, writes: entered },
    ]
    return [
      foreignKey({ columns: [table.attachmentId], foreignColumns: [attachment.id] }),
      ...engineRoom('attachment_content', { sweep: false }),
      ...rules.flatMap(({ role, reads, writes }) => [
        pgPolicy(`attachment_content_${role.name}_read`, { to: role, for: 'select', using: seen(reads) }),
        pgPolicy(`attachment_content_${role.name}_insert`, { to: role, for: 'insert', withCheck: seen(writes) }),
      ]),
    ]
  },
)
