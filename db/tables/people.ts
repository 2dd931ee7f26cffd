import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { aub, engineRoom, own, owner, web } from './tenancy.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const me = sql`(select nullif(current_setting('app.person', true), '')::uuid)`

/** A human. The password hash is readable to the owner only. */
export const person = pgTable(
  'person',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    phone: text('phone'),
    department: text('department'),
    location: text('location'),
    language: text('language', { enum: ['da', 'en'] })
      .notNull()
      .default('da'),
    passwordHash: text('password_hash'),
    disabledAt: instant('disabled_at'),
  },
  table => [
    uniqueIndex('person_email').on(sql`lower(${table.email})`),
    check('person_language', sql`language in ('da', 'en')`),
    ...engineRoom('person'),
    ...[web, aub].map(role =>
      pgPolicy(`person_${role.name}`, {
        to: role,
        for: 'select',
        using: sql`${table.id} = ${me} or exists (
          select from membership m where m.person_id = ${table.id} and m.organisation_id = (select org()))`,
      }),
    ),
  ],
)

/** A person's roles in one organisation (C.4). */
export const membership = pgTable(
  'membership',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    roles: text('roles').array().notNull(),
    escalationLevel: smallint('escalation_level'),
    endedAt: instant('ended_at'),
  },
  table => [
    primaryKey({ columns: [table.personId, table.organisationId] }),
    index('membership_organisation').on(table.organisationId, table.personId),
    ...engineRoom('membership'),
    ...[web, aub].map(role =>
      pgPolicy(`membership_${role.name}`, {
        to: role,
        for: 'select',
        using: sql`${own(table.organisationId)} or ${table.personId} = ${me}`,
      }),
    ),
  ],
)

/** A sign-in. Its hash is readable to the owner only; the person may switch organisation and end it. */
export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    secretHash: text('secret_hash').notNull(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  table => [
    uniqueIndex('session_secret').on(table.secretHash),
    index('session_person').on(table.personId),
    foreignKey({
      columns: [table.personId, table.organisationId],
      foreignColumns: [membership.personId, membership.organisationId],
    }),
    pgPolicy('session_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    ...[web, aub].flatMap(role => [
      pgPolicy(`session_${role.name}_read`, { to: role, for: 'select', using: sql`${table.personId} = ${me}` }),
      pgPolicy(`session_${role.name}_update`, {
        to: role,
        for: 'update',
        using: sql`${table.personId} = ${me}`,
        withCheck: sql`${table.personId} = ${me}`,
      }),
    ]),
  ],
)

export type DefaultReporter = Readonly<{ name: string; department: string; location: string; phone: string }>

/** An ITSM tool or script of one organisation; a member of its own kind (C.4). */
export const integrationClient = pgTable(
  'integration_client',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    name: text('name').notNull(),
    defaultReporter: jsonb('default_reporter').$type<DefaultReporter>().notNull(),
  },
  table => [
    index('client_organisation').on(table.organisationId),
    ...engineRoom('integration_client'),
    ...[web, aub].map(role =>
      pgPolicy(`integration_client_${role.name}`, { to: role, for: 'select', using: own(table.organisationId) }),
    ),
  ],
)

/** A bearer token: kept as a hash, shown once. */
export const apiToken = pgTable(
  'api_token',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    clientId: uuid('client_id')
      .notNull()
      .references(() => integrationClient.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    secretHash: text('secret_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
  },
  table => [
    uniqueIndex('token_secret').on(table.secretHash),
    index('token_client').on(table.clientId),
    index('token_organisation').on(table.organisationId),
    pgPolicy('api_token_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    ...[web, aub].map(role =>
      pgPolicy(`api_token_${role.name}`, { to: role, for: 'select', using: own(table.organisationId) }),
    ),
  ],
)

/** Failed guesses, for the throttle. Only definer functions come here. */
export const signInAttempt = pgTable(
  'sign_in_attempt',
  {
    login: text('login').notNull(),
    source: text('source').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('sign_in_attempt_login').on(table.login, table.at),
    pgPolicy('sign_in_attempt_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
  ],
)
