import type { LaneSql } from '#db/lanes.ts'
import type { DefaultReporter } from '#db/tables/people.ts'

type Read = Readonly<{ sql: LaneSql }>

export type ClientRow = Readonly<{
  id: string
  organisationId: string
  name: string
  purpose: string | null
  defaultReporter: DefaultReporter
  priorityWords: Readonly<Record<string, number>>
  createdAt: Date | null
  createdBy: string | null
  endedAt: Date | null
  oauthScopes: readonly string[] | null
  lastUsedAt: Date | null
}>

/** A token as it is shown: never its secret, of which only the hash is kept. */
export type TokenRow = Readonly<{
  id: string
  clientId: string
  name: string
  purpose: string | null
  ending: string
  scopes: readonly string[]
  createdAt: Date
  createdBy: string | null
  expiresAt: Date
  revokedAt: Date | null
  lastUsedAt: Date | null
  replacedById: string | null
  state: 'ACTIVE' | 'EXPIRED' | 'REVOKED'
}>

const list = (ids: readonly string[]) => `{${[...new Set(ids)].join(',')}}`

const clientColumns = (sql: LaneSql) => sql`c.id, c.organisation_id as "organisationId", c.name, c.purpose,
  c.default_reporter as "defaultReporter", c.priority_words as "priorityWords", c.created_at as "createdAt", c.created_by as "createdBy", c.ended_at as "endedAt",
  to_json(c.oauth_scopes) as "oauthScopes", (select max(t.last_used_at) from api_token t where t.client_id = c.id) as "lastUsedAt"`

/** A page of the organisation's own clients, by name in Danish order. */
export async function clientPage(
  { sql }: Read,
  args: { limit: number; after: { name: string; id: string } | null; isEnded: boolean },
): Promise<{ rows: ClientRow[]; hasMore: boolean }> {
  const rows = (await sql`select ${clientColumns(sql)} from integration_client c
    where ${args.isEnded ? sql`c.ended_at is not null` : sql`c.ended_at is null`}
      ${args.after ? sql`and (c.name collate "da-x-icu", c.id) > (${args.after.name} collate "da-x-icu", ${args.after.id}::uuid)` : sql``}
    order by c.name collate "da-x-icu", c.id limit ${args.limit + 1}`) as unknown as ClientRow[]
  return { rows: rows.slice(0, args.limit), hasMore: rows.length > args.limit }
}

export async function clientsByIds({ sql }: Read, ids: readonly string[]): Promise<ClientRow[]> {
  return (await sql`select ${clientColumns(sql)} from integration_client c
    where c.id = any(${list(ids)}::uuid[])`) as unknown as ClientRow[]
}

// Tokens live by the real clock, not by the one that a demo moves (house decision 7).
const tokenColumns = (sql: LaneSql) => sql`t.id, t.client_id as "clientId", t.name, t.purpose, t.ending,
  to_json(t.scopes) as scopes, t.created_at as "createdAt", t.created_by as "createdBy", t.expires_at as "expiresAt",
  t.revoked_at as "revokedAt", t.last_used_at as "lastUsedAt", t.replaced_by_id as "replacedById",
  case when t.revoked_at is not null then 'REVOKED' when t.expires_at <= clock_timestamp() then 'EXPIRED' else 'ACTIVE' end as state`

/** The fixed tokens of some clients, the newest first; those of one hour from /oauth/token are not listed. */
export async function tokensOfClients({ sql }: Read, clientIds: readonly string[]): Promise<TokenRow[]> {
  return (await sql`select ${tokenColumns(sql)} from api_token t where t.client_id = any(${list(clientIds)}::uuid[])
    and not t.is_from_oauth order by t.client_id, t.created_at desc, t.id`) as unknown as TokenRow[]
}

export async function tokensByIds({ sql }: Read, ids: readonly string[]): Promise<TokenRow[]> {
  return (await sql`select ${tokenColumns(sql)} from api_token t
    where t.id = any(${list(ids)}::uuid[]) and not t.is_from_oauth`) as unknown as TokenRow[]
}

/** For how many schools a supplier's token can read: those that have assigned it today (R-2.1). */
export async function assignedSchools({ sql }: Read): Promise<number> {
  const [row] =
    await sql`select count(distinct school_id)::int as n from supplier_assignment a where a.supplier_id = (select org())
    and (select (app_clock() at time zone 'Europe/Copenhagen')::date) between a.from_on and coalesce(a.to_on, 'infinity')`
  return (row?.n as number | undefined) ?? 0
}
