import type { LaneSql } from '#db/lanes.ts'
import type { Role } from '#domain/actor.ts'

type Read = Readonly<{ sql: LaneSql }>
const MOST = 500

export type MemberRow = Readonly<{
  personId: string
  organisationId: string
  name: string
  email: string
  phone: string | null
  department: string | null
  roles: readonly Role[]
  escalationLevel: number | null
  isDisabled: boolean
  version: number
}>

/** Who belongs to an organisation; row-level security says whose people one sees (C.4). */
export async function membersOf({ sql }: Read, organisationId: string, personId?: string): Promise<MemberRow[]> {
  return (await sql`select m.person_id as "personId", m.organisation_id as "organisationId", p.name, p.email, p.phone,
      p.department, to_json(m.roles) as roles, m.escalation_level as "escalationLevel",
      p.disabled_at is not null as "isDisabled", m.version
    from membership m join person p on p.id = m.person_id
    where m.organisation_id = ${organisationId} and m.ended_at is null ${personId ? sql`and m.person_id = ${personId}` : sql``}
    order by p.name collate "da-x-icu", p.id limit ${MOST}`) as unknown as MemberRow[]
}

export type InvitationRow = Readonly<{
  id: string
  organisationId: string
  email: string
  name: string
  roles: readonly Role[]
  invitedBy: string
  createdAt: Date
  expiresAt: Date
  isExpired: boolean
}>

/** Invitations that were neither used nor withdrawn, the newest first. */
export async function invitationsOf({ sql }: Read, organisationId: string): Promise<InvitationRow[]> {
  return (await sql`select id, organisation_id as "organisationId", email, name, to_json(roles) as roles,
      invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt", expires_at <= app_clock() as "isExpired"
    from invitation where organisation_id = ${organisationId} and used_at is null and withdrawn_at is null
    order by created_at desc, id limit ${MOST}`) as unknown as InvitationRow[]
}

export type AccessRequestRow = Readonly<{
  id: string
  organisationId: string
  email: string
  name: string
  createdAt: Date
}>

/** Who waits to be let in (D.6). */
export async function accessRequestsOf({ sql }: Read, organisationId: string): Promise<AccessRequestRow[]> {
  return (await sql`select id, organisation_id as "organisationId", email, name, created_at as "createdAt" from access_request
    where organisation_id = ${organisationId} and answered_at is null order by created_at, id limit ${MOST}`) as unknown as AccessRequestRow[]
}

export type SessionRow = Readonly<{
  id: string
  userAgent: string | null
  organisationId: string
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  isByProvider: boolean
  isFresh: boolean
}>

/** As long a decision of AUB's takes a sign-in for fresh (`ask_decision`). */
const FRESH_MINUTES = 15

/** One's own sessions that are still good, the last used first. */
export async function sessionsOf({ sql }: Read, personId: string, bound: string | null): Promise<SessionRow[]> {
  return (await sql`select id, user_agent as "userAgent", organisation_id as "organisationId", created_at as "createdAt",
      last_seen_at as "lastSeenAt", expires_at as "expiresAt", bound_to is not null as "isByProvider",
      created_at > clock_timestamp() - ${FRESH_MINUTES}::int * interval '1 minute' as "isFresh"
    from session where person_id = ${personId} and ended_at is null and expires_at > clock_timestamp()
      and (${bound}::uuid is null or bound_to = ${bound}::uuid)
    order by last_seen_at desc, id limit ${MOST}`) as unknown as SessionRow[]
}

export type GrantRow = Readonly<{
  id: string
  personId: string
  name: string
  fromOn: string
  toOn: string
  expiresAt: Date
  grantedBy: string
}>

/** Which auditors may look at an organisation, at what and how long; grants that have run out are not among them. */
export async function auditorGrantsOf({ sql }: Read, organisationId: string): Promise<GrantRow[]> {
  return (await sql`select g.id, g.person_id as "personId", p.name,
      (g.from_on at time zone 'Europe/Copenhagen')::date::text as "fromOn",
      ((g.to_on - interval '1 second') at time zone 'Europe/Copenhagen')::date::text as "toOn",
      g.expires_at as "expiresAt", g.granted_by as "grantedBy"
    from auditor_grant g join person p on p.id = g.person_id
    where g.organisation_id = ${organisationId} and g.ended_at is null and g.expires_at > app_clock()
    order by p.name collate "da-x-icu", g.id limit ${MOST}`) as unknown as GrantRow[]
}

export type OrganisationEventRow = Readonly<{
  id: string
  at: Date
  kind: string
  actorName: string
  content: Readonly<Record<string, unknown>>
}>

/** What happened to an organisation beside its cases, the newest first. */
export async function organisationEventPage(
  { sql }: Read,
  args: { organisationId: string; limit: number; after: { at: string; id: string } | null },
): Promise<{ rows: OrganisationEventRow[]; hasMore: boolean }> {
  const { organisationId, limit, after } = args
  const rows = (await sql`select id, at, kind, actor_name as "actorName", content from organisation_event
    where organisation_id = ${organisationId}
      ${after ? sql`and (at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by at desc, id desc limit ${limit + 1}`) as unknown as OrganisationEventRow[]
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}
