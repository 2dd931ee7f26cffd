import type { LaneSql } from '#db/lanes.ts'
import type { OrganisationRow } from '#db/tables/organisation.ts'

type Read = Readonly<{ sql: LaneSql }>
export type OrganisationHead = Pick<OrganisationRow, 'id' | 'kind' | 'name' | 'cvr'>
export type OneService = 'SCHOOL_STAY' | 'BOARD_AND_LODGING'

const list = (ids: readonly string[]) => `{${ids.join(',')}}`

/** In the place of an organisation that a case names and the actor may not know: another supplier of the school (C.4). */
export const UNSEEN: OrganisationHead = {
  id: '00000000-0000-0000-0000-000000000000',
  kind: 'SUPPLIER',
  name: '',
  cvr: null,
}

export async function organisationsByIds({ sql }: Read, ids: readonly string[]): Promise<OrganisationHead[]> {
  return (await sql`select id, kind, name, cvr from organisation where id = any(${list(ids)}::uuid[])`) as unknown as OrganisationHead[]
}

export type OrganisationFilter = Readonly<{
  kind?: string | null
  text?: string | null
  agreement?: string | null
  isTest?: boolean | null
  isEnded?: boolean | null
}>

/** What was registered by mistake is in no list. */
function narrowed(sql: LaneSql, filter: OrganisationFilter) {
  const words = filter.text?.trim()
  const like = `%${(words ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return sql`withdrawn_at is null
    ${filter.kind ? sql`and kind = ${filter.kind}` : sql``}
    ${
      words
        ? sql`and (name ilike ${like} or city ilike ${like} or cvr like ${like} or exists (
      select from institution_number n where n.organisation_id = organisation.id and n.ended_at is null and n.number like ${like}))`
        : sql``
    }
    ${filter.isTest == null ? sql`` : sql`and is_test = ${filter.isTest}`}
    ${filter.isEnded == null ? sql`` : sql`and (ended_on is not null) = ${filter.isEnded}`}
    ${
      filter.agreement
        ? sql`and kind = 'SCHOOL' and (select g.status from agreement g where g.school_id = organisation.id
      order by g.status = 'ENDED', g.to_on desc nulls first, g.from_on desc limit 1) = ${filter.agreement}`
        : sql``
    }`
}

/** The organisations that the actor works with, by name in Danish order. */
export async function organisationPage(
  { sql }: Read,
  args: { limit: number; after: { name: string; id: string } | null; filter: OrganisationFilter },
): Promise<{ rows: OrganisationHead[]; hasMore: boolean }> {
  const rows = (await sql`select id, kind, name, cvr from organisation
    where ${narrowed(sql, args.filter)}
      ${args.after ? sql`and (name collate "da-x-icu", id) > (${args.after.name} collate "da-x-icu", ${args.after.id}::uuid)` : sql``}
    order by name collate "da-x-icu", id limit ${args.limit + 1}`) as unknown as OrganisationHead[]
  return { rows: rows.slice(0, args.limit), hasMore: rows.length > args.limit }
}

export async function countOrganisations({ sql }: Read, filter: OrganisationFilter): Promise<number> {
  const [row] = await sql`select count(*)::int as n from (
    select from organisation where ${narrowed(sql, filter)} limit 10001) c`
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
    where o.kind = 'SCHOOL' and o.ended_on is null and o.delivery_channel = 'OWN_SA_SYSTEM'
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
export async function membershipsOf({ sql }: Read, personId: string, bound: string | null): Promise<MembershipRow[]> {
  return (await sql`select organisation_id as "organisationId", to_json(roles) as roles from membership
    where person_id = ${personId} and ended_at is null and (${bound}::uuid is null or organisation_id = ${bound}::uuid) order by organisation_id`) as unknown as MembershipRow[]
}
