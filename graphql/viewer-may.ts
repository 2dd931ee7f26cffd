import type { Actor } from '#domain/actor.ts'
import { fits as fitsType, hasClocks } from '#domain/case-type.ts'
import {
  actsForResponsible,
  mayCancel,
  mayChangePriority,
  mayConfirmSolution,
  speaksForASide,
} from '#domain/incident-side.ts'
import { may } from '#domain/permission.ts'
import type { Incident } from './mappers.ts'
import { type BuiltVerb, builtVerbs } from './verbs.ts'

type Case = Pick<
  Incident,
  | 'caseType'
  | 'handlingStartedAt'
  | 'isMajorIncident'
  | 'state'
  | 'responsibleSide'
  | 'responsibleId'
  | 'counterpartId'
  | 'reportedById'
  | 'registeredById'
>

const isOpen = ({ state }: Case) => state === 'NEW' || state === 'IN_PROGRESS'

/** Which verbs would not be refused for the case's state and side; the commands have the last word (C.1). */
const fits: Readonly<Record<BuiltVerb, (actor: Actor, row: Case) => boolean>> = {
  reportIncident: () => false,
  beginIncident: (actor, row) =>
    (row.state === 'NEW' || (row.state === 'IN_PROGRESS' && row.handlingStartedAt === null)) &&
    actsForResponsible(actor, row),
  sendStatus: (_actor, row) => isOpen(row),
  resolveIncident: (actor, row) => isOpen(row) && actsForResponsible(actor, row),
  closeIncident: (actor, row) => row.state === 'RESOLVED' && mayConfirmSolution(actor, row),
  recallStatus: (_actor, row) => isOpen(row),
  reopenIncident: (actor, row) =>
    (row.state === 'RESOLVED' || row.state === 'CLOSED') && mayConfirmSolution(actor, row),
  cancelIncident: (actor, row) => isOpen(row) && mayCancel(actor, row),
  changePriority: (actor, row) => isOpen(row) && mayChangePriority(actor, row),
  objectToPriority: (actor, row) => isOpen(row) && speaksForASide(actor, row),
  settleDispute: (actor, row) => row.state !== 'CANCELLED' && speaksForASide(actor, row),
  claimShouldHaveDetected: (actor, row) => row.state !== 'CANCELLED' && speaksForASide(actor, row),
  answerDetectionClaim: (actor, row) => row.state !== 'CANCELLED' && speaksForASide(actor, row),
  proposeFeedbackTime: (actor, row) => isOpen(row) && speaksForASide(actor, row),
  acceptFeedbackTime: (actor, row) => isOpen(row) && speaksForASide(actor, row),
  exportIncident: () => true,
  logCall: (_actor, row) => isOpen(row),
  appointSituationManager: (_actor, row) => isOpen(row) && row.isMajorIncident,
  appointCoordinatingContact: (actor, row) => isOpen(row) && row.isMajorIncident && mayNameContact(actor, row),
  acknowledgeEscalation: (actor, row) => isOpen(row) && actsForResponsible(actor, row),
  assignHandler: (actor, row) => isOpen(row) && actsForResponsible(actor, row),
  addAttachment: (_actor, row) => row.state !== 'CLOSED' && row.state !== 'CANCELLED',
  addNote: (_actor, row) => row.state !== 'CLOSED' && row.state !== 'CANCELLED',
  recordExternalReference: (_actor, row) => row.state !== 'CLOSED' && row.state !== 'CANCELLED',
  changeAffectedSchools: (actor, row) =>
    isOpen(row) && (actor.organisationKind === 'AUB' || actsForResponsible(actor, row)),
  recordSchoolOutcome: (actor, row) =>
    row.state !== 'CLOSED' &&
    row.state !== 'CANCELLED' &&
    (actor.organisationKind === 'SCHOOL' || actsForResponsible(actor, row)),
  answerRequest: (actor, row) =>
    isOpen(row) &&
    (row.caseType === 'OPERATIONAL_DIALOGUE' || (!hasClocks(row.caseType) && actsForResponsible(actor, row))),
}

/** Who stands on a side of the case, or supplies; not one affected school of many. */
const mayNameContact = ({ organisationId, organisationKind }: Actor, row: Case) =>
  organisationKind === 'SUPPLIER' || [row.responsibleId, row.counterpartId, row.reportedById].includes(organisationId)

/** The verbs that the actor may use on the case in its present state. */
export const viewerMay = (actor: Actor, row: Case): string[] =>
  builtVerbs.filter(verb => may(actor, verb) && fits[verb](actor, row) && fitsType(verb, row.caseType))
