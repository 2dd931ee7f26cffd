import { sql } from 'drizzle-orm'
import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { aub, engineRoom, entered, isNotSchool, isParty, knows, mayWrite, own, owner, web, worker } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** The history log: append-only, chained per case. No role may update or delete. */
export const caseEvent = pgTable(
  'case_event',
  {
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    category: text('category').notNull(),
    actorKind: text('actor_kind', { enum: ['PERSON', 'CLIENT', 'SYSTEM'] }).notNull(),
    actorId: uuid('actor_id'),
    actorName: text('actor_name').notNull(),
    organisationId: uuid('organisation_id'),
    source: text('source', { enum: ['WEB', 'API', 'MAIL', 'SYSTEM'] }).notNull(),
    contentHash: text('content_hash').notNull(),
    hash: text('hash').notNull(),
    /** A note of one organisation to itself: no other sees the entry, AUB no more than a school (faults 51). */
    privateTo: uuid('private_to'),
    /** The one school that an entry is about: the other schools of the case do not see it. */
    aboutSchoolId: uuid('about_school_id'),
  },
  table => {
    const isOpen = sql`(${table.privateTo} is null or ${own(table.privateTo)})`
    const visible = sql`(${table.organisationId} is null or ${knows(table.organisationId)}) and ${isOpen} and (${table.aboutSchoolId} is null
      or ${own(table.aboutSchoolId)} or (${isNotSchool(table.caseId)} and ${knows(table.aboutSchoolId)}))`
    return [
      primaryKey({ columns: [table.caseId, table.seq] }),
      ...engineRoom('case_event'),
      pgPolicy('case_event_web_read', { to: web, for: 'select', using: sql`${isParty(table.caseId)} and ${visible}` }),
      // Nobody writes in another organisation's name; the platform's own entries have none.
      pgPolicy('case_event_web_insert', {
        to: web,
        for: 'insert',
        withCheck: sql`${mayWrite(table.caseId)} and (${table.organisationId} is null or ${own(table.organisationId)}) and ${isOpen}`,
      }),
      pgPolicy('case_event_aub', {
        to: aub,
        using: sql`${entered} and ${isOpen}`,
        withCheck: sql`${entered} and ${isOpen}`,
      }),
    ]
  },
)

/** What a history entry says. Apart from the chain, so that it can be erased by a recorded act. */
export const eventContent = pgTable(
  'event_content',
  {
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    salt: text('salt').notNull(),
    content: jsonb('content').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.seq] }),
    foreignKey({ columns: [table.caseId, table.seq], foreignColumns: [caseEvent.caseId, caseEvent.seq] }),
    ...engineRoom('event_content'),
    pgPolicy('event_content_web_read', {
      to: web,
      for: 'select',
      using: sql`exists (select from case_event e where e.case_id = ${table.caseId} and e.seq = ${table.seq})`,
    }),
    pgPolicy('event_content_web_insert', { to: web, for: 'insert', withCheck: mayWrite(table.caseId) }),
    pgPolicy('event_content_aub', {
      to: aub,
      using: sql`${entered} and exists (select from case_event e where e.case_id = ${table.caseId} and e.seq = ${table.seq})`,
      withCheck: entered,
    }),
  ],
)

/** Who read a case, folded to five minutes (house decision 9). Names stay with the reader's own side. */
export const caseRead = pgTable(
  'case_read',
  {
    caseId: uuid('case_id').notNull(),
    readerId: uuid('reader_id').notNull(),
    channel: text('channel', { enum: ['WEB', 'API', 'MAIL'] }).notNull(),
    fiveMinutes: bigint('five_minutes', { mode: 'number' }).notNull(),
    organisationId: uuid('organisation_id').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.readerId, table.channel, table.fiveMinutes] }),
    index('case_read_at').on(table.caseId, table.at),
    index('case_read_since').on(table.at),
    pgPolicy('case_read_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    pgPolicy('case_read_worker', { to: worker, for: 'select', using: sql`true` }),
    pgPolicy('case_read_web_read', {
      to: web,
      for: 'select',
      using: sql`${isParty(table.caseId)} and ${knows(table.organisationId)}`,
    }),
    pgPolicy('case_read_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${table.organisationId} = (select org()) and ${isParty(table.caseId)}`,
    }),
    pgPolicy('case_read_aub', {
      to: aub,
      using: entered,
      withCheck: sql`${table.organisationId} = (select org())`,
    }),
  ],
)

/**
 * The seal of a minute: hashes over the heads of the cases that changed and over the reads, chained to the seal before
 * (house decision 9). A tail cut off, a case deleted or a read rewritten no longer fits it.
 */
export const seal = pgTable(
  'seal',
  {
    id: integer('id').primaryKey(),
    at: instant('at').notNull(),
    /** The cases of the feed up to this place, and the reads before this instant, are in this seal or an earlier one. */
    uptoPosition: bigint('upto_position', { mode: 'number' }).notNull(),
    readsBefore: instant('reads_before').notNull(),
    headCount: integer('head_count').notNull(),
    readCount: integer('read_count').notNull(),
    headsHash: text('heads_hash').notNull(),
    readsHash: text('reads_hash').notNull(),
    hash: text('hash').notNull(),
  },
  () => [
    ...engineRoom('seal', { sweep: false }),
    // How many cases changed in a minute is told to AUB alone (C.1).
    pgPolicy('seal_aub', { to: aub, for: 'select', using: entered }),
  ],
)

/** The head of a case's chain as a seal holds it. */
export const sealHead = pgTable(
  'seal_head',
  {
    caseId: uuid('case_id').notNull(),
    sealId: integer('seal_id')
      .notNull()
      .references(() => seal.id),
    seq: integer('seq').notNull(),
    hash: text('hash').notNull(),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.sealId] }),
    index('seal_head_seal').on(table.sealId),
    ...engineRoom('seal_head', { sweep: false }),
    pgPolicy('seal_head_web_read', { to: web, for: 'select', using: isParty(table.caseId) }),
    pgPolicy('seal_head_aub', { to: aub, for: 'select', using: entered }),
  ],
)

export type SealRow = typeof seal.$inferSelect
export type CaseEventRow = typeof caseEvent.$inferSelect
