import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisation } from './organisation.ts'
import { aub, engineRoom, entered, isAuditedPartner, isAuditor, own, owner, web, worker } from './tenancy.ts'

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
      pgPolicy(`person_${role.name}_self`, {
        to: role,
        for: 'update',
        using: sql`${table.id} = ${me}`,
        withCheck: sql`${table.id} = ${me}`,
      }),
    ),
    // An auditor is told who read a case, on either side of it; memberships say whom they come to know.
    pgPolicy('person_desk_web', {
      to: web,
      for: 'select',
      using: sql`${table.id} = ${me} or exists (
        select from membership m where m.person_id = ${table.id} and (m.organisation_id = (select org()) or ${isAuditor}))`,
    }),
    pgPolicy('person_desk_aub', { to: aub, for: 'select', using: entered }),
    // AUB shuts a person out of the platform; a trigger sees to it that nothing else of them changes (C.4).
    pgPolicy('person_desk_aub_disable', { to: aub, for: 'update', using: entered, withCheck: entered }),
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
    version: integer('version').notNull().default(1),
  },
  table => [
    primaryKey({ columns: [table.personId, table.organisationId] }),
    index('membership_organisation').on(table.organisationId, table.personId),
    ...engineRoom('membership'),
    ...[web, aub].map(role =>
      pgPolicy(`membership_${role.name}_update`, {
        to: role,
        for: 'update',
        using: own(table.organisationId),
        withCheck: own(table.organisationId),
      }),
    ),
    pgPolicy('membership_desk_web', {
      to: web,
      for: 'select',
      using: sql`${own(table.organisationId)} or ${table.personId} = ${me} or ${isAuditedPartner(table.organisationId)}`,
    }),
    pgPolicy('membership_desk_aub', { to: aub, for: 'select', using: entered }),
  ],
)

/** A way in that was sent by mail: bound to one address, used once, ends by itself (F55). */
export const invitation = pgTable(
  'invitation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    email: text('email').notNull(),
    name: text('name').notNull(),
    roles: text('roles').array().notNull(),
    secretHash: text('secret_hash').notNull(),
    invitedBy: text('invited_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  table => [
    uniqueIndex('invitation_secret').on(table.secretHash),
    index('invitation_organisation').on(table.organisationId, table.createdAt),
    pgPolicy('invitation_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    // Annex 2 is asked for ten working days after the invitation.
    pgPolicy('invitation_worker', { to: worker, for: 'select', using: sql`true` }),
    pgPolicy('invitation_web', { to: web, using: own(table.organisationId), withCheck: own(table.organisationId) }),
    // AUB invites the first administrator of a school or supplier.
    pgPolicy('invitation_aub', {
      to: aub,
      using: sql`(select org()) is not null`,
      withCheck: sql`(select org()) is not null`,
    }),
  ],
)

/** Signed in by the organisation's own provider, but nobody has let them in yet (D.6). */
export const accessRequest = pgTable(
  'access_request',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    email: text('email').notNull(),
    name: text('name').notNull(),
    subject: text('subject').notNull(),
    createdAt: instant('created_at').notNull(),
    answeredAt: instant('answered_at'),
    answer: text('answer', { enum: ['ACCEPTED', 'REFUSED'] }),
    answeredBy: text('answered_by'),
    /** What was given with the yes; the membership is made at the next sign-in. */
    roles: text('roles').array(),
  },
  table => [
    uniqueIndex('access_request_open').on(table.organisationId, table.subject).where(sql`answered_at is null`),
    pgPolicy('access_request_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    pgPolicy('access_request_web', { to: web, using: own(table.organisationId), withCheck: own(table.organisationId) }),
    pgPolicy('access_request_aub', {
      to: aub,
      using: sql`(select org()) is not null`,
      withCheck: sql`(select org()) is not null`,
    }),
  ],
)

/** An organisation's own sign-in: a generic OpenID provider with its claims mapped (D.6). */
export const identityProvider = pgTable(
  'identity_provider',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    name: text('name').notNull(),
    issuer: text('issuer').notNull(),
    clientId: text('client_id').notNull(),
    /** Sealed by the web process; the database never holds it in clear. */
    clientSecret: text('client_secret'),
    organisationClaim: text('organisation_claim').notNull(),
    assuranceClaim: text('assurance_claim'),
    minimumAssurance: text('minimum_assurance', { enum: ['LOW', 'SUBSTANTIAL', 'HIGH'] }),
    /** A claim that must have one value, as Unilogin's `aktoer_gruppe` must be Medarbejder. */
    requiredClaim: text('required_claim'),
    requiredValue: text('required_value'),
    isEnabled: boolean('is_enabled').notNull().default(true),
    version: integer('version').notNull().default(1),
  },
  table => [
    uniqueIndex('identity_provider_once').on(table.organisationId, table.issuer, table.clientId),
    pgPolicy('identity_provider_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    ...engineRoom('identity_provider').slice(2),
    pgPolicy('identity_provider_web', {
      to: web,
      using: own(table.organisationId),
      withCheck: own(table.organisationId),
    }),
    pgPolicy('identity_provider_aub', {
      to: aub,
      using: own(table.organisationId),
      withCheck: own(table.organisationId),
    }),
  ],
)

/** A person as a provider names them: its issuer and subject. */
export const externalIdentity = pgTable(
  'external_identity',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('external_identity_person').on(table.personId),
    pgPolicy('external_identity_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
  ],
)

/** What an auditor may look at: some organisations, a period, and an end (C.4). */
export const auditorGrant = pgTable(
  'auditor_grant',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    fromOn: timestamp('from_on', { withTimezone: true, mode: 'date' }).notNull(),
    toOn: timestamp('to_on', { withTimezone: true, mode: 'date' }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    grantedBy: text('granted_by').notNull(),
    endedAt: instant('ended_at'),
  },
  table => [
    index('auditor_grant_person').on(table.personId),
    uniqueIndex('auditor_grant_live').on(table.personId, table.organisationId).where(sql`ended_at is null`),
    pgPolicy('auditor_grant_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    ...[web, aub].map(role =>
      pgPolicy(`auditor_grant_${role.name}`, {
        to: role,
        using: sql`${own(table.organisationId)} or ${table.personId} = ${me}`,
        withCheck: own(table.organisationId),
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
    /** A session by an organisation's own provider speaks for that organisation alone (D.6). */
    boundTo: uuid('bound_to'),
  },
  table => [
    uniqueIndex('session_secret').on(table.secretHash),
    index('session_person').on(table.personId),
    foreignKey({
      columns: [table.personId, table.organisationId],
      foreignColumns: [membership.personId, membership.organisationId],
    }),
    pgPolicy('session_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    // Whoever decided must still be signed in when the decision is stored (house decision 2).
    pgPolicy('session_worker', { to: worker, for: 'select', using: sql`true` }),
    ...[web, aub].flatMap(role => [
      pgPolicy(`session_${role.name}_read`, { to: role, for: 'select', using: sql`${table.personId} = ${me}` }),
      pgPolicy(`session_${role.name}_update`, {
        to: role,
        for: 'update',
        using: sql`${table.personId} = ${me}`,
        withCheck: sql`${table.personId} = ${me} and (${table.boundTo} is null or ${table.boundTo} = ${table.organisationId})`,
      }),
    ]),
  ],
)

/** A way to a new password that was sent by mail: used once, for an hour. Only definer functions come here. */
export const passwordReset = pgTable(
  'password_reset',
  {
    secretHash: text('secret_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  table => [
    index('password_reset_person').on(table.personId),
    pgPolicy('password_reset_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
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
    purpose: text('purpose'),
    createdAt: instant('created_at'),
    endedAt: instant('ended_at'),
    /** The secret of OAuth client credentials, as a hash; null when the client uses fixed tokens only. */
    oauthSecretHash: text('oauth_secret_hash'),
    /** What a token from /oauth/token may do; null when the client has no secret. */
    oauthScopes: text('oauth_scopes').array(),
    createdBy: text('created_by'),
    /** The tool's own words or numbers for the four priorities, in small letters. */
    priorityWords: jsonb('priority_words').$type<Readonly<Record<string, 1 | 2 | 3 | 4>>>().notNull().default({}),
  },
  table => [
    index('client_organisation').on(table.organisationId),
    unique('client_of').on(table.id, table.organisationId),
    ...engineRoom('integration_client'),
    ...[web, aub].map(role =>
      pgPolicy(`integration_client_${role.name}`, {
        to: role,
        using: own(table.organisationId),
        withCheck: own(table.organisationId),
      }),
    ),
  ],
)

/** A bearer token: kept as a hash, shown once. */
export const apiToken = pgTable(
  'api_token',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    clientId: uuid('client_id').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    secretHash: text('secret_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    name: text('name').notNull().default(''),
    purpose: text('purpose'),
    /** The last four characters, to tell tokens apart. */
    ending: text('ending').notNull().default(''),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    createdBy: text('created_by'),
    /** Given by /oauth/token, not made by hand. */
    isFromOauth: boolean('is_from_oauth').notNull().default(false),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
    /** The token that takes over; until this one expires both are valid. */
    replacedById: uuid('replaced_by_id'),
    /** The fewest days before the end of which somebody was reminded: 30, 7 or 1. */
    remindedDays: smallint('reminded_days'),
  },
  table => [
    uniqueIndex('token_secret').on(table.secretHash),
    // A token of one organisation for another's client would show that client's name and reporter.
    foreignKey({
      columns: [table.clientId, table.organisationId],
      foreignColumns: [integrationClient.id, integrationClient.organisationId],
      name: 'token_of_own_client',
    }),
    index('token_client').on(table.clientId),
    index('token_organisation').on(table.organisationId),
    foreignKey({
      columns: [table.replacedById, table.organisationId],
      foreignColumns: [table.id, table.organisationId],
      name: 'token_replaced_by_own',
    }),
    uniqueIndex('token_of').on(table.id, table.organisationId),
    pgPolicy('api_token_owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
    // Reminds of tokens that soon expire; its rights are on columns, and none of them is the hash.
    pgPolicy('api_token_worker', { to: worker, using: sql`true`, withCheck: sql`true` }),
    ...[web, aub].map(role =>
      pgPolicy(`api_token_${role.name}`, {
        to: role,
        using: own(table.organisationId),
        withCheck: own(table.organisationId),
      }),
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
