import type { Actor, OrganisationKind } from './actor.ts'

type Speaker = Pick<Actor, 'organisationId' | 'organisationKind'>
type Sides = Readonly<{
  responsibleSide: 'SCHOOL_SIDE' | 'AUB'
  responsibleId: string
  counterpartId: string
  reportedById: string
}>

/**
 * Does the actor act for the side that must solve the incident (Instruks 4.2, R-4.11)? On the school side that is the
 * organisation that handles it, or the school whose own report it is; one affected school among several does not act
 * for the others.
 */
export function actsForResponsible({ organisationId, organisationKind }: Speaker, sides: Sides): boolean {
  if (sides.responsibleSide === 'AUB') return organisationKind === 'AUB'
  if (organisationKind === 'AUB') return false
  return organisationId === sides.responsibleId || organisationId === sides.reportedById
}

/** May the actor confirm that the incident is solved (Instruks 5.2.1, R-5.14)? The reporter, or the responsible side's counterpart. */
export function mayConfirmSolution({ organisationId }: Speaker, sides: Sides): boolean {
  if (organisationId === sides.reportedById) return true
  return organisationId === sides.counterpartId && organisationId !== sides.responsibleId
}

/**
 * May the actor take the report back, as a mistake or a duplicate (C.1)? Whoever reported it, or registered it for a
 * caller. The other side answers a report and closes what is solved; it never makes somebody else's undone.
 */
export const mayCancel = (
  { organisationId }: Speaker,
  sides: Pick<Sides, 'reportedById'> & Readonly<{ registeredById?: string | null | undefined }>,
): boolean => organisationId === sides.reportedById || organisationId === sides.registeredById

/** Does the actor speak for one of the two sides, or the reporter? One affected school among several does not. */
export function speaksForASide(speaker: Speaker, sides: Sides): boolean {
  const { organisationId } = speaker
  return actsForResponsible(speaker, sides) || [sides.counterpartId, sides.reportedById].includes(organisationId)
}

/** Are two organisations on the same side of a case: AUB, or the school with those who act for it? */
export const isSameSide = (one: OrganisationKind, other: OrganisationKind): boolean =>
  (one === 'AUB') === (other === 'AUB')

/** May the actor change the priority: the responsible side, or the Situation Manager? */
export function mayChangePriority(speaker: Speaker & Pick<Actor, 'roles'>, sides: Sides): boolean {
  return actsForResponsible(speaker, sides) || speaker.roles.includes('SITUATION_MANAGER')
}
