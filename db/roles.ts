import { createHmac } from 'node:crypto'
import type postgres from 'postgres'

export type LaneUrls = Readonly<{ web: string; aub: string; worker: string; sweep: string }>

const roles = { web: 'desk_web', aub: 'desk_aub', worker: 'desk_worker', sweep: 'desk_sweep' } as const

/** The lanes' addresses for a database: every machine that shares the secret finds the same. */
export function laneUrlsOf(adminUrl: string, secret: string): LaneUrls {
  const url = (role: string) => {
    const lane = new URL(adminUrl)
    lane.username = role
    lane.password = password(secret, role)
    return lane.href
  }
  return { web: url(roles.web), aub: url(roles.aub), worker: url(roles.worker), sweep: url(roles.sweep) }
}

const password = (secret: string, role: string) => createHmac('sha256', secret).update(`lane ${role}`).digest('hex')

/** Roles belong to the cluster, so they are made before the migrations of any one database. */
export async function ensureRoles(sql: postgres.Sql, secret: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await makeRoles(sql, secret)
    } catch (error) {
      if (attempt >= 8 || !isRace(error as { code?: string; message?: string })) throw error
    }
  }
}

/** Another database of the cluster is being prepared in the same moment: the lock is the database's, the roles are not. */
const isRace = ({ code, message = '' }: { code?: string; message?: string }) =>
  code === '42710' || code === '23505' || message.includes('tuple concurrently')

async function makeRoles(sql: postgres.Sql, secret: string): Promise<void> {
  const [here] = await sql`select current_database() as database, current_user as me`
  const database = `"${here?.database}"`
  const existing = await sql`select rolname, rolsuper, rolbypassrls from pg_roles where rolname like 'desk\\_%'`
  const known = new Set(existing.map(row => row.rolname))
  const tainted = existing.find(row => row.rolsuper || row.rolbypassrls)
  if (tainted) {
    throw new Error(
      `The role ${tainted.rolname} is a superuser or bypasses row-level security. Take that from it: ALTER ROLE ${tainted.rolname} NOSUPERUSER NOBYPASSRLS.`,
    )
  }
  if (!known.has('desk_owner')) await sql.unsafe('create role desk_owner nologin nosuperuser nobypassrls noinherit')
  for (const role of Object.values(roles)) {
    // An attribute may be named in ALTER ROLE only by who has it, even to say no; a managed server gives CREATEROLE alone.
    const way = known.has(role)
      ? `alter role ${role} login`
      : `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole`
    await sql.unsafe(`${way} password '${password(secret, role)}'`)
    await sql.unsafe(`alter role ${role} set idle_in_transaction_session_timeout = '30s'`)
    await sql.unsafe(`alter role ${role} set statement_timeout = '10s'`)
  }
  await sql.unsafe(`grant desk_owner to "${here?.me}"`)
  await sql.unsafe(`revoke all on database ${database} from public`)
  await sql.unsafe(`grant connect on database ${database} to ${Object.values(roles).join(', ')}`)
  await sql.unsafe(`grant connect, create on database ${database} to desk_owner`)
  await sql.unsafe('revoke create on schema public from public')
  await sql.unsafe('grant usage, create on schema public to desk_owner')
}
