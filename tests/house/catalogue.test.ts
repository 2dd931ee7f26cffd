import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

const LOGINS = ['desk_web', 'desk_aub', 'desk_worker', 'desk_sweep']
/** Tables that hold nothing of any tenant. Whoever adds one says so here, or gives it policies. */
const NO_TENANTS = [
  'clock_offset',
  'feed_head',
  'feed_reader',
  'heartbeat',
  'installation',
  'instruction_version',
  'interface_service',
  'schema_migration',
]
/** House decision 8 names them; a new one is argued there first. */
const DEFINERS: Readonly<Record<string, readonly string[]>> = {
  enter: ['desk_aub', 'desk_web'],
  begin_session: ['desk_web'],
  sign_in_candidate: ['desk_web'],
  redeem_secret: ['desk_web'],
  ask_decision: ['desk_aub'],
  withdraw_decision: ['desk_aub'],
  accept_invitation: ['desk_web'],
  derive_parties: [],
  derive_case_parties: [],
  derive_handler: [],
  derive_writers: [],
  derive_successor: [],
  derive_problem_parties: [],
}
const SECRETS = ['password_hash', 'secret_hash', 'oauth_secret_hash', 'client_secret']

const tables =
  () => db.admin`select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced, o.rolname as owner
  from pg_class c join pg_roles o on o.oid = c.relowner where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`

test('Every table with tenant data has row-level security, forced; the others are named here one by one', async () => {
  const rows = await tables()
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(row => !row.secured).map(row => row.name)).toEqual(NO_TENANTS)
  expect(rows.filter(row => row.secured && !row.forced).map(row => row.name)).toEqual([])
})

test('Every table with tenant data carries its tenant, or the case whose parties decide', async () => {
  const keys =
    await db.admin`select table_name as name, array_to_json(array_agg(column_name::text)) as columns from information_schema.columns
    where table_schema = 'public' group by 1`
  const tenantKeys = [
    'organisation_id',
    'case_id',
    'school_id',
    'supplier_id',
    'person_id',
    'reported_by_id',
    'owner_id',
  ]
  const secured = (await tables()).filter(row => row.secured).map(row => row.name as string)
  const without = keys.filter(
    row => secured.includes(row.name) && !row.columns.some((column: string) => tenantKeys.includes(column)),
  )
  expect(without.map(row => row.name).sort()).toEqual(['organisation', 'person', 'seal', 'sign_in_attempt'])
})

test('Everything is owned by a role that is no superuser, bypasses nothing and cannot sign in; the logins own nothing', async () => {
  const owners =
    await db.admin`select distinct o.rolname as name, o.rolsuper as super, o.rolbypassrls as bypasses, o.rolcanlogin as signs
    from pg_class c join pg_roles o on o.oid = c.relowner where c.relnamespace = 'public'::regnamespace`
  expect(owners).toEqual([{ name: 'desk_owner', super: false, bypasses: false, signs: false }])
  const logins =
    await db.admin`select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty,
      exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid) as owns,
      exists (select from pg_auth_members m where m.member = r.oid) as becomes, has_schema_privilege(oid, 'public', 'create') as creates
    from pg_roles r where rolname in ${db.admin(LOGINS)} order by array_position(${`{${LOGINS.join(',')}}`}::text[], rolname::text)`
  expect(logins).toEqual(LOGINS.map(name => ({ name, mighty: false, owns: false, becomes: false, creates: false })))
})

test('No policy of a web login says yes to everybody, and none is for PUBLIC', async () => {
  const open = await db.admin`select tablename, policyname, roles::text from pg_policies where schemaname = 'public'
    and ((roles && '{desk_web,desk_aub}'::name[] and (qual = 'true' or with_check = 'true')) or 'public' = any(roles))`
  expect(open).toEqual([])
})

test('No login reads a hash of a password, a session, a token or another secret, by column or by table', async () => {
  const readable = await db.admin`select r.rolname as login, c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid, pg_roles r
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm') and a.attname in ${db.admin(SECRETS)} and r.rolname in ${db.admin(LOGINS)}
      and has_column_privilege(r.oid, c.oid, a.attnum, 'select') order by 1, 2, 3`
  // The sign-in code asks for a provider's secret before anybody has entered, by the sweep's eye.
  expect(readable.filter(row => row.column !== 'client_secret' || row.login !== 'desk_sweep')).toEqual([])
  const attempts =
    await db.admin`select rolname from pg_roles where rolname in ${db.admin(LOGINS)} and has_table_privilege(oid, 'sign_in_attempt', 'select, insert, update, delete')`
  expect(attempts).toEqual([])
})

describe('append-only', () => {
  test.each([
    'case_event',
    'event_content',
    'breach',
    'case_breach',
    'case_read',
    'problem_incident',
    'attachment',
    'attachment_content',
    'seal',
    'seal_head',
  ])('%s: no login may update, delete or truncate it', async table => {
    const rights =
      await db.admin`select rolname from pg_roles where rolname in ${db.admin(LOGINS)} and (has_table_privilege(oid, ${table}, 'delete, truncate')
      or has_any_column_privilege(oid, ${table}, 'update'))`
    expect(rights).toEqual([])
  })

  test('No login deletes anything but used idempotency keys; none truncates, triggers or references', async () => {
    const rights = await db.admin`select r.rolname as login, c.relname as table from pg_class c, pg_roles r
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname in ${db.admin(LOGINS)} and has_table_privilege(r.oid, c.oid, 'delete, truncate, trigger, references')`
    expect(rights).toEqual([{ login: 'desk_worker', table: 'idempotency_key' }])
  })

  test('Who may see a case is written by nobody but the trigger', async () => {
    const rights = await db.admin`select rolname from pg_roles where rolname in ${db.admin(LOGINS)}
      and (has_any_column_privilege(oid, 'case_party', 'insert, update') or has_table_privilege(oid, 'case_party', 'delete'))`
    expect(rights).toEqual([])
  })
})

test('Definer functions are those of house decision 8 alone, each with its search path, its owner and its callers', async () => {
  const found =
    await db.admin`select p.proname as name, o.rolname as owner, array_to_string(p.proconfig, ',') as config,
      coalesce((select json_agg(r.rolname order by r.rolname) from pg_roles r where r.rolname like 'desk\\_%' and r.rolname <> 'desk_owner' and has_function_privilege(r.oid, p.oid, 'execute')), '[]') as callers,
      exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x where x.grantee = 0) as is_public
    from pg_proc p join pg_roles o on o.oid = p.proowner where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`
  expect(found.map(row => row.name)).toEqual(
    expect.arrayContaining(['begin_session', 'derive_parties', 'enter', 'sign_in_candidate']),
  )
  for (const row of found) {
    expect(Object.keys(DEFINERS), row.name).toContain(row.name)
    expect(row.owner, row.name).toBe('desk_owner')
    expect(row.config, row.name).toMatch(/^search_path="?public"?, pg_temp/)
    expect(row.is_public, row.name).toBe(false)
    expect(row.callers, row.name).toEqual(DEFINERS[row.name])
  }
})

test('No view or materialised view stands beside the policies', async () => {
  const views =
    await db.admin`select relname, relkind from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`
  expect(views).toEqual([])
})

test('Keys that two tenants share cannot be probed: uniqueness names the tenant, or is of a secret or a random number', async () => {
  const uniques = await db.admin`select c.relname as table, i.relname as index, pg_get_indexdef(x.indexrelid) as def
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
    where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and x.indisunique and not x.indisprimary order by 1, 2`
  const tenant = /organisation_id|school_id|case_id|reported_by_id|owner_id|clock_id|person_id|\(id, kind\)/
  const open = uniques.filter(row => !tenant.test(row.def)).map(row => row.index as string)
  const numbers = ['change_number', 'incident_number', 'problem_number']
  const secrets = ['calendar_feed_secret', 'invitation_secret', 'session_secret', 'token_secret']
  expect(open.sort()).toEqual(
    [...numbers, ...secrets, 'delivery_message', 'organisation_one_aub', 'outbox_position', 'person_email'].sort(),
  )
})

/** Numbers that count upwards. No input of the graph names one, and no tenant's login points at a seal. */
const COUNTED_KEYS = ['outbox_pkey', 'seal_pkey']
/** What everybody may read, or no tenant's login may write a reference to. */
const OPEN_TARGETS = ['instruction_version', 'seal']

test('A primary key is a random uuid, names its tenant or case, or is a secret: nobody finds a row by guessing', async () => {
  const keys = await db.admin`select i.relname as index, pg_get_indexdef(x.indexrelid) as def,
      (select bool_or(t.typname = 'uuid') from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = x.indrelid and a.attnum = any(x.indkey)) as random
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
    where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and x.indisprimary order by 1`
  expect(keys.length).toBeGreaterThan(20)
  const open = keys.filter(row => !row.random && !/secret_hash|\(issuer, subject\)/.test(row.def))
  expect(open.map(row => row.index)).toEqual(COUNTED_KEYS)
})

test('A foreign key carries its tenant, or points at a random uuid: a reference tells nothing of what others have', async () => {
  const keys = await db.admin`select k.conname as name, k.confrelid::regclass::text as target,
      (select bool_or(t.typname = 'uuid') from unnest(k.confkey) n join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n
        join pg_type t on t.oid = a.atttypid) as random
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and c.relrowsecurity order by 1`
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter(row => !row.random && !OPEN_TARGETS.includes(row.target)).map(row => row.name)).toEqual([])
})

test('Whatever a tenant may point at within its own organisation is held there by a key of both', async () => {
  const pairs = await db.admin`select conname as name, pg_get_constraintdef(oid) as def from pg_constraint
    where contype = 'f' and conname in ('token_of_own_client', 'token_replaced_by_own') order by 1`
  for (const { name, def } of pairs)
    expect(def, name).toMatch(/organisation_id\) REFERENCES \w+\(id, organisation_id\)/)
  expect(pairs.length).toBe(2)
})

test('Every policy of a web login looks at who has entered, directly or through a row that does', async () => {
  const policies =
    await db.admin`select tablename, policyname, coalesce(qual, '') || ' ' || coalesce(with_check, '') as rule from pg_policies
    where schemaname = 'public' and roles && '{desk_web,desk_aub}'::name[]`
  expect(policies.length).toBeGreaterThan(60)
  const asks = /\borg\(\)|case_party|case_event|app\.person|FROM organisation o/
  expect(policies.filter(row => !asks.test(row.rule)).map(row => `${row.tablename}: ${row.policyname}`)).toEqual([])
})

test.each(['web', 'aub'] as const)(
  'Before anybody has entered, the login %s sees no row of any tenant (fault 46)',
  async door => {
    const login = postgres(db.lanes[door], { max: 1, fetch_types: false, onnotice: () => undefined })
    try {
      const secured = (await tables()).filter(row => row.secured).map(row => row.name as string)
      const readable = await login`select relname as name from pg_class where relname in ${login(secured)}
      and relnamespace = 'public'::regnamespace and has_any_column_privilege(oid, 'select')`
      expect(readable.length).toBeGreaterThan(20)
      for (const { name } of readable)
        expect((await login.unsafe(`select count(*)::int as n from "${name}"`))[0]?.n, String(name)).toBe(0)
    } finally {
      await login.end()
    }
  },
)

test('Nothing is granted to everybody, and no login may hand its rights on', async () => {
  const open = await db.admin`select c.relname as table, x.grantee::regrole::text as grantee, x.privilege_type as right
    from pg_class c, aclexplode(c.relacl) x where c.relnamespace = 'public'::regnamespace
    and (x.grantee = 0 or x.is_grantable) and x.grantee <> c.relowner`
  expect(open).toEqual([])
})
