import type { LaneSql } from '#db/lanes.ts'
import type { OrganisationRow } from '#db/tables/organisation.ts'
import type { OneService } from './organisations.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${[...new Set(ids)].join(',')}}`
const today = (sql: LaneSql) => sql`(select (app_clock() at time zone 'Europe/Copenhagen')::date)`

/** What the register knows of an organisation beside its name. */
export type OrganisationRecord = Pick<
  OrganisationRow,
  'id' | 'city' | 'emailDomain' | 'deliveryChannel' | 'isTest' | 'endedOn' | 'successorId' | 'version' | 'withdrawnAt'
> &
  /** The merger as its own history has it: whoever has ended does not see the successor's row (C.4). */
  Readonly<{ institutionNumbers: readonly string[]; merger: Readonly<Record<string, string | number>> | null }>

export async function organisationRecords({ sql }: Read, ids: readonly string[]): Promise<OrganisationRecord[]> {
  const rows = await sql`select id, city, email_domain as "emailDomain",
      delivery_channel as "deliveryChannel", is_test as "isTest", ended_on::text as "endedOn", successor_id as "successorId",
      (select coalesce(jsonb_agg(n.number order by n.number), '[]') from institution_number n
        where n.organisation_id = organisation.id and n.ended_at is null) as "institutionNumbers",
      version, withdrawn_at as "withdrawnAt", case when ended_on is not null then (select e.content
        from organisation_event e where e.organisation_id = organisation.id and e.kind = 'OrganisationsMerged'
          and e.content->>'fromId' = organisation.id::text limit 1) end as merger
    from organisation where id = any(${list(ids)}::uuid[])`
  return rows as unknown as OrganisationRecord[]
}

export type AgreementRow = Readonly<{
  schoolId: string
  status: 'PENDING' | 'ACTIVE' | 'ENDED'
  fromOn: string
  toOn: string | null
}>

/** The newest agreement of each school; whoever is not a party to it has no row. */
export async function agreementsOf({ sql }: Read, schoolIds: readonly string[]): Promise<AgreementRow[]> {
  const rows =
    await sql`select distinct on (school_id) school_id as "schoolId", status, from_on::text as "fromOn", to_on::text as "toOn"
    from agreement where school_id = any(${list(schoolIds)}::uuid[])
    order by school_id, status = 'ENDED', to_on desc nulls first, from_on desc`
  return rows as unknown as AgreementRow[]
}

export type AssignmentRow = Readonly<{
  id: string
  schoolId: string
  supplierId: string
  service: OneService
  fromOn: string
  toOn: string | null
  isInForce: boolean
  hasPowerOfAttorney: boolean
}>

const assignment = (sql: LaneSql) => sql`a.id, a.school_id as "schoolId", a.supplier_id as "supplierId", a.service,
  a.from_on::text as "fromOn", a.to_on::text as "toOn", a.has_power_of_attorney as "hasPowerOfAttorney",
  ${today(sql)} between a.from_on and coalesce(a.to_on, 'infinity') as "isInForce"`

/** The assignments of schools and of suppliers, by either; those that the actor may see, the newest first. */
export async function assignmentsOf(
  { sql }: Read,
  organisationIds: readonly string[],
): Promise<(AssignmentRow & { organisationId: string })[]> {
  const rows = await sql`select o.id as "organisationId", ${assignment(sql)} from organisation o
    join supplier_assignment a on o.id in (a.school_id, a.supplier_id)
    where o.id = any(${list(organisationIds)}::uuid[])
    order by o.id, a.service desc, a.from_on desc, a.id`
  return rows as unknown as (AssignmentRow & { organisationId: string })[]
}

export async function assignmentsByIds({ sql }: Read, ids: readonly string[]): Promise<AssignmentRow[]> {
  const rows = await sql`select ${assignment(sql)} from supplier_assignment a where a.id = any(${list(ids)}::uuid[])`
  return rows as unknown as AssignmentRow[]
}

/** Open incidents of organisations among the actor's own cases, tests left out (E.13). */
export async function openIncidentsOf(
  { sql }: Read,
  organisationIds: readonly string[],
): Promise<{ id: string; count: number }[]> {
  const ids = list(organisationIds)
  const rows = await sql`
    with open as (select p.case_id as id from case_party p
      where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and p.is_open and not p.is_test and ${readsOn(sql)})
    select organisation_id as id, count(*)::int as count from (
      select open.id, unnest(array[i.responsible_id, i.counterpart_id]) as organisation_id from open join incident i on i.id = open.id
      union
      select open.id, s.school_id from open join affected_school s on s.case_id = open.id) c
    where organisation_id = any(${ids}::uuid[]) group by 1`
  return rows as unknown as { id: string; count: number }[]
}

export type OrganisationBy = Readonly<{
  id?: string | null
  cvrNumber?: string | null
  institutionNumber?: string | null
}>

/** One organisation of the register by one of its names; one that has ended last. */
export async function organisationIdBy({ sql }: Read, by: OrganisationBy): Promise<string | null> {
  const where = by.id
    ? sql`id = ${by.id}`
    : by.cvrNumber
      ? sql`cvr = ${by.cvrNumber}`
      : sql`id in (select organisation_id from institution_number where ended_at is null and number = ${by.institutionNumber ?? ''})`
  const [row] = await sql`select id from organisation where ${where} and withdrawn_at is null
    order by ended_on desc nulls first, id limit 1`
  return (row?.id as string | undefined) ?? null
}

export type SchoolImportRow = Readonly<{
  id: string
  fileName: string
  at: Date
  importedBy: string
  rowCount: number
  undoneAt: Date | null
  keptCount: number | null
}>

const schoolImport = (sql: LaneSql) => sql`id, file_name as "fileName", at, imported_by as "importedBy",
  row_count as "rowCount", undone_at as "undoneAt", kept_count as "keptCount"`

/** The last fifty imports of schools (E.14). */
export async function schoolImports({ sql }: Read): Promise<SchoolImportRow[]> {
  return (await sql`select ${schoolImport(sql)} from school_import order by at desc, id limit 50`) as unknown as SchoolImportRow[]
}

export async function schoolImportById({ sql }: Read, id: string): Promise<SchoolImportRow | null> {
  const [row] = await sql`select ${schoolImport(sql)} from school_import where id = ${id}`
  return (row as unknown as SchoolImportRow | undefined) ?? null
}
