import type { Actor } from './actor.ts'

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
