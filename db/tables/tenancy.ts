import { sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgPolicy, pgPolicy, pgRole } from 'drizzle-orm/pg-core'

// Five roles (house decision 8). Nobody signs in as the owner; the four others are logins that own nothing.
export const owner = pgRole('desk_owner').existing()
export const web = pgRole('desk_web').existing()
export const aub = pgRole('desk_aub').existing()
export const worker = pgRole('desk_worker').existing()
export const sweep = pgRole('desk_sweep').existing()

const yes = sql`true`
/** AUB's predicate: somebody has entered. Never `true`, so a forgotten `enter` shows no row. */
export const entered = sql`(select org()) is not null`
export const own = (organisationId: AnyPgColumn) => sql`${organisationId} = (select org())`

/** The owner (definer functions, migrations), the worker and the sweep are not tenants. */
export function engineRoom(table: string, rights: { sweep?: boolean } = {}): PgPolicy[] {
  const policies = [
    pgPolicy(`${table}_owner`, { to: owner, using: yes, withCheck: yes }),
    pgPolicy(`${table}_worker`, { to: worker, using: yes, withCheck: yes }),
  ]
  if (rights.sweep ?? true) policies.push(pgPolicy(`${table}_sweep`, { to: sweep, using: yes, withCheck: yes }))
  return policies
}

/** The case's party rows decide, each until its instant; their own policy adds the organisation (house decision 8). */
export const isParty = (caseId: AnyPgColumn) =>
  sql`exists (select from case_party p where p.case_id = ${caseId} and (p.reads_until is null or p.reads_until > (select app_clock())))`
export const mayWrite = (caseId: AnyPgColumn) =>
  sql`exists (select from case_party p where p.case_id = ${caseId} and (p.writes_until is null or p.writes_until > (select app_clock())))`
/** For rows that would show one school that another is affected too. */
export const isNotSchool = (caseId: AnyPgColumn) =>
  sql`exists (select from case_party p where p.case_id = ${caseId} and p.side <> 'SCHOOL')`
/** Organisations are visible to those who work with them; the organisation's own policy answers. */
export const knows = (organisationId: AnyPgColumn) =>
  sql`exists (select from organisation o where o.id = ${organisationId})`

/** '' for everybody but an auditor, for whom it is the kind of the organisation looked at (C.4). */
const auditing = sql`coalesce((select current_setting('app.auditor', true)), '')`
export const isAuditor = sql`${auditing} <> ''`
export const isAuditorOfAub = sql`${auditing} = 'AUB'`
/** Whom an auditor is told the names of, as readers of a case: AUB's people and those of the audited organisation's partners. */
export const isAuditedPartner = (organisationId: AnyPgColumn) => sql`(${isAuditor} and (${isAuditorOfAub}
  or ${organisationId} = (select nullif(current_setting('app.aub', true), '')::uuid)
  or exists (select from supplier_assignment a where ${organisationId} in (a.school_id, a.supplier_id))))`
/**
 * An auditor sees cases of the granted period alone; everybody else all of the organisation's (C.4). A function, because
 * this stands in the plan of every statement on a case, and is asked only for an auditor.
 */
export const isInGrantedPeriod = (openedAt: AnyPgColumn) => sql`(${auditing} = '' or is_in_granted_period(${openedAt}))`

const today = sql`(app_clock() at time zone 'Europe/Copenhagen')::date`
/** Of a supplier_assignment called `a`: from its first to its last day in Copenhagen. */
export const isInForce = sql`a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today})`

/**
 * Who may know how an organisation is reached: whoever is assigned to it, or will be, or still has an open case with it.
 * A former supplier keeps its cases, not the school's telephone list (R-7.2, C.4). A function, as above.
 */
export const worksWith = (organisationId: AnyPgColumn) => sql`(${own(organisationId)} or works_with(${organisationId}))`

/** Read by the case's parties, written by those who still may; AUB once it has entered. */
export function caseRows(table: string, caseId: AnyPgColumn, narrower?: ReturnType<typeof sql>): PgPolicy[] {
  const reads = narrower ? sql`${isParty(caseId)} and ${narrower}` : isParty(caseId)
  return [
    ...engineRoom(table),
    pgPolicy(`${table}_web_read`, { to: web, for: 'select', using: reads }),
    pgPolicy(`${table}_web_insert`, { to: web, for: 'insert', withCheck: mayWrite(caseId) }),
    pgPolicy(`${table}_web_update`, { to: web, for: 'update', using: mayWrite(caseId), withCheck: mayWrite(caseId) }),
    pgPolicy(`${table}_aub`, {
      to: aub,
      using: narrower ? sql`${entered} and ${narrower}` : entered,
      withCheck: entered,
    }),
  ]
}
