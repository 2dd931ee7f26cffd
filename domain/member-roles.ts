import type { OrganisationKind, Role } from './actor.ts'
import { granted, type Outcome, refused } from './refusal.ts'

const given: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  SCHOOL: ['SCHOOL_USER', 'SCHOOL_ADMIN', 'SUPPLIER_AGENT', 'AUDITOR'],
  SUPPLIER: ['SUPPLIER_AGENT', 'SUPPLIER_ADMIN', 'AUDITOR'],
  AUB: ['AUB_AGENT', 'AUB_CHANGE_MANAGER', 'SITUATION_MANAGER', 'ATP_SERVICE_DESK', 'AUB_ADMIN', 'AUDITOR'],
}

/** The roles that an organisation can give its people; a school that is its own supplier has agents too (C.4, R-2.13). */
export const rolesOf = (kind: OrganisationKind): readonly Role[] => given[kind]

/** The role that keeps an organisation's people; it never runs out of them (C.4). */
export const administratorOf = (kind: OrganisationKind): Role =>
  ({ SCHOOL: 'SCHOOL_ADMIN', SUPPLIER: 'SUPPLIER_ADMIN', AUB: 'AUB_ADMIN' })[kind] as Role

/**
 * Roles as they may be given to one person (C.4): at least one, each of them the organisation's own, in a fixed order.
 * Whoever audits reads everything and changes nothing, so that role stands alone.
 */
export function checkedRoles(kind: OrganisationKind, wanted: readonly string[]): Outcome<readonly Role[]> {
  const roles = given[kind].filter(role => wanted.includes(role))
  if (wanted.length === 0) return refused('REQUIRED', ['roles'])
  if (wanted.some(role => !(given[kind] as readonly string[]).includes(role)))
    return refused('ROLE_ELSEWHERE', ['roles'])
  if (roles.includes('AUDITOR') && roles.length > 1) return refused('AUDITOR_ALONE', ['roles'])
  return granted(roles)
}
