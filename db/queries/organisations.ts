import type { LaneSql } from '#db/lanes.ts'
import type { OrganisationRow } from '#db/tables/organisation.ts'

type Read = Readonly<{ sql: LaneSql }>
export type OrganisationHead = Pick<OrganisationRow, 'id' | 'kind' | 'name' | 'cvr'>
export type OneService = 'SCHOOL_STAY' | 'BOARD_AND_LODGING'

const list = (ids: readonly string[]) => `{${ids.join(',')}}`

export async function organisationsByIds({ sql }: Read, ids: readonly string[]): Promise<OrganisationHead[]> {
  return (await sql`select id, kind, name, cvr from organisation where id = any(${list(ids)}::uuid[])`) as unknown as OrganisationHead[]
}

/** The organisations that the actor works with, by name in Danish order. */
export async function organisationPage(
  { sql }: Read,
  args: { limit: number; after: { name: string; id: string } | null; kind: string | null },
): Promise<{ rows: OrganisationHead[]; hasMore: boolean }> {
  const rows = (await sql`select id, kind, name, cvr from organisation
    where true ${args.kind ? sql`and kind = ${args.kind}` : sql``}
      ${args.after ? sql`and (name collate "da-x-icu", id) > (${args.after.name} collate "da-x-icu", ${args.after.id}::uuid)` : sql``}
    order by name collate "da-x-icu", id limit ${args.limit + 1}`) as unknown as OrganisationHead[]
  return { rows: rows.slice(0, args.limit), hasMore: rows.length > args.limit }
}

export async function countOrganisations({ sql }: Read, kind: string | null): Promise<number> {
  const [row] = await sql`select count(*)::int as n from (
    select from organisation where true ${kind ? sql`and kind = ${kind}` : sql``} limit 10001) c`
  return row?.n as number
}

/** The schools that the actor can name in a report, with who handles each service: its supplier, or itself (R-2.1, R-3.13). */
export async function reportableSchools({
  sql,
}: Read): Promise<{ school: OrganisationHead; service: OneService; handlerId: string }[]> {
  const rows =
    await sql`select o.id, o.kind, o.name, o.cvr, s.code as service, coalesce(a.supplier_id, o.id) as "handlerId"
    from organisation o
    cross join (values ('SCHOOL_STAY'), ('BOARD_AND_LODGING')) s(code)
    left join supplier_assignment a on a.school_id = o.id and a.service = s.code
      and (select (app_clock() at time zone 'Europe/Copenhagen')::date) between a.from_on and coalesce(a.to_on, 'infinity')
    where o.kind = 'SCHOOL'
      and ((select kind from organisation where id = (select org())) <> 'SUPPLIER' or a.supplier_id = (select org()))
    order by o.name collate "da-x-icu", o.id, s.code desc`
  return rows.map(({ service, handlerId, ...school }) => ({
    school: school as unknown as OrganisationHead,
    service: service as OneService,
    handlerId: handlerId as string,
  }))
}

export type MembershipRow = Readonly<{ organisationId: string; roles: readonly string[] }>

/** All memberships of the signed-in person; organisations of the other door are named too, since the person is in them. */
export async function membershipsOf({ sql }: Read, personId: string): Promise<MembershipRow[]> {
  return (await sql`select organisation_id as "organisationId", to_json(roles) as roles from membership
    where person_id = ${personId} and ended_at is null order by organisation_id`) as unknown as MembershipRow[]
}
