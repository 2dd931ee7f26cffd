import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { MailData } from '#db/mail-data.ts'
import { NOUNS } from './incident.ts'
import { aub, engineRoom, entered, isNotSchool, isParty, knows, mayWrite, own, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What has happened and is to be told on: live pages, and doorbells of the workflows (house decision 1). */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    caseId: uuid('case_id').notNull(),
    noun: text('noun', { enum: NOUNS }).notNull().default('INCIDENT'),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    rings: boolean('rings').notNull(),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull().default(sql`clock_timestamp()`),
    announcedAt: instant('announced_at'),
    settledAt: instant('settled_at'),
    /** The place in the feed of changes, given by the relay when nothing older can still commit; null until then. */
    position: bigint('position', { mode: 'number' }),
    /** Of an entry that one organisation alone is told: that it lost sight of the case. */
    onlyFor: uuid('only_for'),
    /** As the entry of the history that it tells of. */
    privateTo: uuid('private_to'),
    aboutSchoolId: uuid('about_school_id'),
  },
  table => [
    index('outbox_unsettled').on(table.nextAttemptAt, table.id).where(sql`settled_at is null`),
    index('outbox_unannounced').on(table.id).where(sql`announced_at is null`),
    index('outbox_case_position').on(table.caseId, table.position),
    index('outbox_only_for').on(table.onlyFor, table.position).where(sql`only_for is not null`),
    uniqueIndex('outbox_position').on(table.position).where(sql`position is not null`),
    ...engineRoom('outbox'),
    pgPolicy('outbox_web_read', {
      to: web,
      for: 'select',
      using: sql`case when ${table.onlyFor} is null then ${isParty(table.caseId)} and (${table.privateTo} is null or ${own(table.privateTo)})
        and (${table.aboutSchoolId} is null or ${own(table.aboutSchoolId)} or ${isNotSchool(table.caseId)}) else ${own(table.onlyFor)} end`,
    }),
    pgPolicy('outbox_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`${table.onlyFor} is null and ${table.position} is null and ${mayWrite(table.caseId)}`,
    }),
    pgPolicy('outbox_aub', {
      to: aub,
      using: sql`${entered} and (${table.onlyFor} is null or ${own(table.onlyFor)}) and (${table.privateTo} is null or ${own(table.privateTo)})`,
      withCheck: sql`${entered} and ${table.onlyFor} is null and ${table.position} is null`,
    }),
  ],
)

/** How far the feed of changes has come. Its one row is the lock under which places are given, so their order is that of the commits. */
export const feedHead = pgTable(
  'feed_head',
  {
    one: integer('one').primaryKey().default(1),
    highest: bigint('highest', { mode: 'number' }).notNull().default(0),
  },
  () => [check('feed_head_one', sql`one = 1`)],
)

/** One mail to one recipient. The Message-ID is fixed here, so that a repeat is known as one. */
export const delivery = pgTable(
  'delivery',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Null for letters between organisations that concern no case: invitations, annexes. Then the sender counts. */
    caseId: uuid('case_id'),
    eventSeq: integer('event_seq'),
    senderId: uuid('sender_id'),
    template: text('template').notNull(),
    /** A webhook's address is in the letter's data; "recipient" shows no more than its host. */
    channel: text('channel', { enum: ['MAIL', 'WEBHOOK'] })
      .notNull()
      .default('MAIL'),
    recipient: text('recipient').notNull(),
    recipientName: text('recipient_name').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    language: text('language', { enum: ['da', 'en'] }).notNull(),
    messageId: text('message_id').notNull(),
    inReplyTo: text('in_reply_to'),
    data: jsonb('data').$type<MailData>().notNull(),
    /** SILENCED: no duty of the Instruks, and its receiver has chosen not to be mailed about it (screens 5.19). */
    state: text('state', { enum: ['QUEUED', 'SENT', 'FAILED', 'RECALLED', 'SILENCED'] })
      .notNull()
      .default('QUEUED'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull().default(sql`clock_timestamp()`),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    sentAt: instant('sent_at'),
    answer: text('answer'),
  },
  table => [
    check('delivery_channel', sql`channel in ('MAIL', 'WEBHOOK')`),
    check('delivery_state', sql`state in ('QUEUED', 'SENT', 'FAILED', 'RECALLED', 'SILENCED')`),
    uniqueIndex('delivery_once').on(table.caseId, table.eventSeq, table.recipient, table.template),
    uniqueIndex('delivery_message').on(table.messageId),
    index('delivery_queue').on(table.nextAttemptAt).where(sql`state = 'QUEUED'`),
    check('delivery_concerns', sql`case_id is not null or sender_id is not null`),
    ...engineRoom('delivery'),
    pgPolicy('delivery_web_read', {
      to: web,
      for: 'select',
      using: sql`case when ${table.caseId} is null then ${own(table.senderId)}
        else ${isParty(table.caseId)} and (${own(table.organisationId)} or (${isNotSchool(table.caseId)} and ${knows(table.organisationId)})) end`,
    }),
    pgPolicy('delivery_web_insert', {
      to: web,
      for: 'insert',
      withCheck: sql`case when ${table.caseId} is null then ${table.senderId} = org() else ${mayWrite(table.caseId)} end`,
    }),
    pgPolicy('delivery_web_recall', {
      to: web,
      for: 'update',
      using: sql`${table.caseId} is not null and ${mayWrite(table.caseId)} and ${table.state} = 'QUEUED'`,
      withCheck: sql`${table.state} = 'RECALLED'`,
    }),
    pgPolicy('delivery_aub', { to: aub, using: entered, withCheck: entered }),
  ],
)
