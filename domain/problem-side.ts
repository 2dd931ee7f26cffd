import type { Actor } from './actor.ts'

type Speaker = Pick<Actor, 'organisationId' | 'organisationKind'>
type Sides = Readonly<{ ownerId: string; openedById: string; counterpartId: string | null }>

/** Does the actor act for the side that must find the cause (Instruks 5.3, R-5.35)? */
export const actsForOwner = ({ organisationId }: Speaker, { ownerId }: Sides): boolean => organisationId === ownerId

/** The owner, or the school that opened the problem for its supplier: both set resources aside for it. */
export const actsForOwningSide = ({ organisationId }: Speaker, { ownerId, openedById }: Sides): boolean =>
  organisationId === ownerId || organisationId === openedById

/** One of those who speak about the problem; a school that is only affected reads it. */
export const speaksInProblem = (actor: Speaker, sides: Sides): boolean =>
  actsForOwningSide(actor, sides) || actor.organisationId === sides.counterpartId

/** AUB receives the analysis of every problem that is not its own. */
export const receivesAnalysis = ({ organisationId, organisationKind }: Speaker, { ownerId }: Sides): boolean =>
  organisationKind === 'AUB' && organisationId !== ownerId
