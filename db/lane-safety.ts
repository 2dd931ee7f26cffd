import type postgres from 'postgres'

/**
 * A process must not start with a login that row-level security does not bind, or with one that owns something, by
 * itself or by a role that it may take on (fault 54).
 */
export async function assertLaneIsSafe(sql: postgres.Sql | postgres.TransactionSql): Promise<void> {
  const [me] = await sql`select session_user as name, r.rolsuper, r.rolbypassrls,
    exists (select from pg_class c where c.relowner = r.oid) as owns,
    exists (select from pg_roles more where pg_has_role(r.oid, more.oid, 'MEMBER')
      and (more.rolsuper or more.rolbypassrls or more.rolname = 'desk_owner')) as may_become
    from pg_roles r where r.rolname = session_user`
  if (!me || me.rolsuper || me.rolbypassrls || me.owns || me.may_become) {
    throw new Error(
      `The database login ${me?.name} is a superuser, bypasses row-level security, owns tables or may become one that does. ` +
        'Use the lane logins that `node ops/migrate.ts` prints.',
    )
  }
}
