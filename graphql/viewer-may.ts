import type { Actor } from '#domain/actor.ts'
import { actsForResponsible, mayConfirmSolution } from '#domain/incident-side.ts'
import { may } from '#domain/permission.ts'
import type { Incident } from './mappers.ts'
import { type BuiltVerb, builtVerbs } from './verbs.ts'

type Case = Pick<Incident, 'state' | 'responsibleSide' | 'responsibleId' | 'counterpartId' | 'reportedById'>

const isOpen = ({ state }: Case) => state === 'NEW' || state === 'IN_PROGRESS'

/** Which verbs would not be refused for the case's state and side; the commands have the last word (C.1). */
const fits: Readonly<Record<BuiltVerb, (actor: Actor, row: Case) => boolean>> = {
  reportIncident: () => false,
  beginIncident: (actor, row) => row.state === 'NEW' && actsForResponsible(actor, row),
  sendStatus: (_actor, row) => isOpen(row),
  resolveIncident: (actor, row) => isOpen(row) && actsForResponsible(actor, row),
  closeIncident: (actor, row) => row.state === 'RESOLVED' && mayConfirmSolution(actor, row),
  exportIncident: () => true,
}

/** The verbs that the actor may use on the case in its present state. */
export const viewerMay = (actor: Actor, row: Case): string[] =>
  builtVerbs.filter(verb => may(actor, verb) && fits[verb](actor, row))
