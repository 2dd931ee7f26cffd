import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { ensureRoles, type LaneUrls, laneUrlsOf } from './roles.ts'

export { assertLaneIsSafe } from './lane-safety.ts'
export { type LaneUrls, laneUrlsOf } from './roles.ts'

export type InstallationKind = 'DEMO' | 'TEST' | 'PRODUCTION'

const OLDEST = 170000
const LOCK = 716_052_001

/** Roles, migrations and the installation's kind, under one lock; safe to repeat and to run on many machines at once. */
export async function prepareDatabase(input: {
  adminUrl: string
  secret: string
  kind: InstallationKind
  progress?: (line: string) => void
}): Promise<LaneUrls> {
  const sql = postgres(input.adminUrl, { max: 1, fetch_types: false, onnotice: () => undefined })
  try {
    await refuseOldServer(sql)
    await sql`select pg_advisory_lock(${LOCK})`
    await refuseForeignDatabase(sql)
    await ensureRoles(sql, input.secret)
    await sql.unsafe('set role desk_owner')
    await migrate(drizzle(sql), {
      migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
      migrationsSchema: 'public',
      migrationsTable: 'schema_migration',
    })
    await sql.unsafe('grant select on schema_migration to desk_web, desk_aub, desk_worker, desk_sweep')
    await settleKind(sql, input.kind)
    input.progress?.('The database is migrated')
    return laneUrlsOf(input.adminUrl, input.secret)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function refuseOldServer(sql: postgres.Sql): Promise<void> {
  const [server] = await sql`select current_setting('server_version_num')::int as number, version() as text`
  if (server?.number >= OLDEST) return
  throw new Error(
    `PostgreSQL 17 or newer is needed (transaction_timeout); this server is ${server?.text}. Install a maintained release of 17 or 18.`,
  )
}

/** A database with tables that are not ours is somebody else's: nothing is written to it (F59). */
async function refuseForeignDatabase(sql: postgres.Sql): Promise<void> {
  const [found] =
    await sql`select to_regclass('public.schema_migration') is not null as "isOurs", current_database() as name,
    (select count(*)::int from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as tables`
  if (!found || found.isOurs || found.tables === 0) return
  throw new Error(
    `The database ${found.name} holds ${found.tables} tables of another program, so nothing was written to it. Name an empty database in DATABASE_URL.`,
  )
}

/** The kind is written once. A production database has no offset table and no door to move time (house decision 7). */
async function settleKind(sql: postgres.Sql, kind: InstallationKind): Promise<void> {
  await sql`insert into installation (kind, created_at) values (${kind}, clock_timestamp()) on conflict do nothing`
  const [row] = await sql`select kind from installation`
  if (row?.kind !== kind) {
    throw new Error(
      `This database belongs to a ${row?.kind} installation, and this is a ${kind} start. Give it another database.`,
    )
  }
  await sql`insert into instruction_version (id, label, valid_from, content)
    values (${INSTRUCTION_2026.id}, ${INSTRUCTION_2026.label}, ${INSTRUCTION_2026.validFrom}::date,
            ${JSON.stringify(INSTRUCTION_2026)}::text::jsonb) on conflict do nothing`
  if (kind === 'PRODUCTION') {
    await sql.unsafe(
      'create or replace function app_clock() returns timestamptz language sql volatile parallel safe as $$ select clock_timestamp() $$',
    )
    return
  }
  await sql.unsafe(`
    create table if not exists clock_offset (one int primary key default 1 check (one = 1), "offset" interval not null);
    insert into clock_offset ("offset") values ('0') on conflict do nothing;
    grant select on clock_offset to desk_web, desk_aub, desk_worker;
    grant select, update on clock_offset to desk_sweep;
    create or replace function app_clock() returns timestamptz language sql volatile
      as $$ select clock_timestamp() + (select "offset" from clock_offset) $$;`)
  if (kind === 'DEMO') await sql.unsafe('grant select (id, name, email, disabled_at) on person to desk_sweep')
}
