import type { Actor } from '#domain/actor.ts'
import { may } from '#domain/permission.ts'
import type { Change } from './mappers.ts'
import { type ChangeVerb, changeVerbs } from './verbs.ts'

type Fit = (actor: Actor, row: Change) => boolean
const ahead = ['SUBMITTED', 'IN_DIALOGUE', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'OBJECTED', 'SCHEDULED']
const isAhead = ({ state }: Change) => ahead.includes(state)
const isSaid = ({ state }: Change) => state !== 'DRAFT' && state !== 'CLOSED' && state !== 'WITHDRAWN'
const isOwner: Fit = (actor, row) => actor.organisationId === row.ownerId
const isOther: Fit = (actor, row) => actor.organisationId === row.counterpartId
const isSide: Fit = (actor, row) => isOwner(actor, row) || isOther(actor, row)
const isPlanned = ({ kind }: Change) => kind === 'CHANGE'
const isDecidedOn = (row: Change) =>
  isPlanned(row) && isAhead(row) && row.type !== 'STANDARD' && row.affectsAub !== 'NO'
const isRenewal = (row: Change) => isPlanned(row) && isAhead(row) && row.noticeScopeVersion !== row.scopeVersion

/** Which verbs would not be refused for the change's state and side; the commands and the gate have the last word (C.3). */
const fits: Readonly<Record<ChangeVerb, Fit>> = {
  draftChange: (actor, row) => isOwner(actor, row) && (row.state === 'DRAFT' || isAhead(row)),
  submitChange: (actor, row) => isOwner(actor, row) && (row.state === 'DRAFT' || isRenewal(row)),
  moveWindow: (actor, row) => isOwner(actor, row) && isPlanned(row) && isAhead(row),
  withdrawChange: (actor, row) => isOwner(actor, row) && (row.state === 'DRAFT' || isAhead(row)),
  askQuestion: (_actor, row) => isSaid(row),
  answerQuestion: (_actor, row) => isSaid(row),
  closeQuestion: (_actor, row) => isSaid(row),
  proposeAgreedPoint: (actor, row) => isSaid(row) && isSide(actor, row),
  tickAgreedPoint: (actor, row) => isSaid(row) && isSide(actor, row),
  logDialogueCall: (actor, row) => isSaid(row) && isSide(actor, row),
  confirmDialogue: (actor, row) => isOther(actor, row) && isPlanned(row) && isAhead(row),
  approveChange: (actor, row) => isOther(actor, row) && isDecidedOn(row),
  objectToChange: (actor, row) => isOther(actor, row) && isDecidedOn(row),
  grantFreezeExemption: (actor, row) => isOther(actor, row) && isDecidedOn(row) && row.type === 'NORMAL',
  startImplementation: (actor, row) => isOwner(actor, row) && isPlanned(row) && (row.state === 'DRAFT' || isAhead(row)),
  completeImplementation: (actor, row) => isOwner(actor, row) && row.state === 'IMPLEMENTING',
  rollBackChange: (actor, row) => isOwner(actor, row) && ['IMPLEMENTING', 'IMPLEMENTED'].includes(row.state),
  reviewChange: (actor, row) =>
    isPlanned(row) && isSide(actor, row) && ['IMPLEMENTED', 'ROLLED_BACK', 'REVIEWED'].includes(row.state),
  answerWish: (actor, row) => !isPlanned(row) && isOther(actor, row) && isAhead(row),
}

/** The verbs that the actor may use on the change in its present state. */
export const changeMay = (actor: Actor, row: Change): string[] =>
  changeVerbs.filter(verb => may(actor, verb) && fits[verb](actor, row))
