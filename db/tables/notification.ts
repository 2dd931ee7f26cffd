import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { CHANNELS, TOPICS } from '#domain/notification.ts'
import { NOUNS } from './incident.ts'
import { aub, engineRoom, isParty, own, owner, web, worker } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const me = sql`(select nullif(current_setting('app.person', true), '')::uuid)`
const listed = (words: readonly string[]) => sql.raw(words.map(word => `'${word}'`).join(', '))

/** What a member of an organisation has chosen to be told of, and how; without a row the answer is yes (screens 5.19). */
export const notificationChoice = pgTable(
  'notification_choice',
  {
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    topic: text('topic', { enum: TOPICS }).notNull(),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    isOn: boolean('is_on').notNull(),
    chosenAt: instant('chosen_at').notNull(),
  },
  table => {
    const mine = sql`${own(table.organisationId)} and ${table.personId} = ${me}`
    return [
      primaryKey({ columns: [table.personId, table.organisationId, table.topic, table.channel] }),
      check('notification_choice_topic', sql`topic in (${listed(TOPICS)})`),
      check('notification_choice_channel', sql`channel in (${listed(CHANNELS)})`),
      // A priority 1 cannot be silenced, whichever way a row comes here (Instruks 4.2).
      check('notification_choice_critical', sql`is_on or topic <> 'CRITICAL'`),
      ...engineRoom('notification_choice', { sweep: false }),
      ...[web, aub].map(role =>
        pgPolicy(`notification_choice_${role.name}`, { to: role, using: mine, withCheck: mine }),
      ),
    ]
  },
)

/** Who takes part in a case: whoever has done something in it. Kept by the relay, which tells them what happens next. */
export const caseFollower = pgTable(
  'case_follower',
  {
    caseId: uuid('case_id').notNull(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    since: instant('since').notNull(),
  },
  table => [
    primaryKey({ columns: [table.caseId, table.personId, table.organisationId] }),
    pgPolicy('case_follower_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    pgPolicy('case_follower_worker', { to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)

/** What is new to one member in one case: a row however much happens, so that a busy case is one line (screens 6). */
export const notification = pgTable(
  'notification',
  {
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    caseId: uuid('case_id').notNull(),
    noun: text('noun', { enum: NOUNS }).notNull(),
    /** How much of it nobody has looked at. */
    unread: integer('unread').notNull(),
    lastKind: text('last_kind').notNull(),
    lastTopic: text('last_topic', { enum: TOPICS }).notNull(),
    lastSeq: integer('last_seq').notNull(),
    lastAt: instant('last_at').notNull(),
    /** The place of the latest of it in the feed: what came after a look is not marked as looked at. */
    position: bigint('position', { mode: 'number' }).notNull(),
    readAt: instant('read_at'),
  },
  table => {
    const mine = sql`${own(table.organisationId)} and ${table.personId} = ${me} and ${isParty(table.caseId)}`
    return [
      primaryKey({ columns: [table.personId, table.organisationId, table.caseId] }),
      check('notification_noun', sql`noun in (${listed(NOUNS)})`),
      check('notification_unread', sql`unread >= 0`),
      index('notification_latest').on(table.personId, table.organisationId, table.position),
      index('notification_unread_of').on(table.personId, table.organisationId).where(sql`unread > 0`),
      pgPolicy('notification_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
      pgPolicy('notification_worker', { to: worker, using: sql`true`, withCheck: sql`true` }),
      ...[web, aub].flatMap(role => [
        pgPolicy(`notification_${role.name}_read`, { to: role, for: 'select', using: mine }),
        pgPolicy(`notification_${role.name}_look`, { to: role, for: 'update', using: mine, withCheck: mine }),
      ]),
    ]
  },
)
