import type { Actor, OrganisationKind, Role } from './actor.ts'

type Rule = Readonly<{ roles: readonly Role[]; scope: Scope | null }>

/** What a token may be allowed to do. Reading needs `cases:read` alone. */
export const SCOPES = ['cases:read', 'incidents:write', 'problems:write', 'changes:write'] as const
export type Scope = (typeof SCOPES)[number]

const school: readonly Role[] = ['SCHOOL_USER', 'SCHOOL_ADMIN']
const handlers: readonly Role[] = ['SCHOOL_ADMIN', 'SUPPLIER_AGENT', 'SUPPLIER_ADMIN']
const desk: readonly Role[] = ['AUB_AGENT', 'SITUATION_MANAGER', 'ATP_SERVICE_DESK']
const decider: readonly Role[] = ['AUB_CHANGE_MANAGER']
/** Who keeps an organisation's clients and their tokens. A token never makes another (C.4). */
const clientKeeper: readonly Role[] = ['SCHOOL_ADMIN', 'SUPPLIER_ADMIN', 'AUB_ADMIN']
/** Who keeps an organisation's annex (C.4). */
const annexOwner: readonly Role[] = ['SCHOOL_ADMIN', 'SUPPLIER_ADMIN', 'AUB_ADMIN']
/** Who keeps the register of organisations and their agreements (C.4). */
const registrar: readonly Role[] = ['AUB_ADMIN']
/** Everybody, for what concerns oneself. */
const anybody: readonly Role[] = [
  ...school,
  'SUPPLIER_AGENT',
  'SUPPLIER_ADMIN',
  ...desk,
  ...decider,
  'AUB_ADMIN',
  'AUDITOR',
]
/** Whoever may look at the calendar each day; an auditor's looks are logged one by one. */
const subscriber = anybody.filter(role => role !== 'AUDITOR')
/** Who keeps an organisation's people (C.4). */
const memberKeeper = annexOwner
const rootCauseReceiver: readonly Role[] = ['AUB_CHANGE_MANAGER', 'ATP_SERVICE_DESK']

const anyone = [...school, 'SUPPLIER_AGENT', 'SUPPLIER_ADMIN', ...desk] as const
const eitherSide = [...handlers, ...desk] as const
const changeTable = [...handlers, 'AUB_AGENT', ...decider] as const

const incidentVerb = (roles: readonly Role[]): Rule => ({ roles, scope: 'incidents:write' })
const problemVerb = (roles: readonly Role[]): Rule => ({ roles, scope: 'problems:write' })
const changeVerb = (roles: readonly Role[]): Rule => ({ roles, scope: 'changes:write' })
/** Confirming, deciding, settling and waiving are acts of a person; no token ever may (C.4). */
const personOnly = (roles: readonly Role[]): Rule => ({ roles, scope: null })

/** Which verb which role may use (C.4). Whose case it is, the row-level policies say. */
const table = {
  reportIncident: incidentVerb(anyone),
  beginIncident: incidentVerb(eitherSide),
  sendStatus: incidentVerb(anyone),
  recallStatus: incidentVerb(anyone),
  resolveIncident: incidentVerb(eitherSide),
  closeIncident: incidentVerb(anyone),
  reopenIncident: incidentVerb(anyone),
  cancelIncident: incidentVerb(anyone),
  changePriority: incidentVerb(eitherSide),
  objectToPriority: incidentVerb(eitherSide),
  settleDispute: personOnly([...eitherSide, ...decider]),
  proposeFeedbackTime: incidentVerb(anyone),
  acceptFeedbackTime: incidentVerb(anyone),
  claimShouldHaveDetected: incidentVerb(eitherSide),
  answerDetectionClaim: incidentVerb(eitherSide),
  logCall: incidentVerb(anyone),
  appointSituationManager: incidentVerb(['ATP_SERVICE_DESK', 'SITUATION_MANAGER']),
  appointCoordinatingContact: incidentVerb(handlers),
  acknowledgeEscalation: incidentVerb(eitherSide),
  assignHandler: incidentVerb(eitherSide),
  addNote: incidentVerb(anyone),
  addAttachment: incidentVerb(anyone),
  recordExternalReference: incidentVerb(anyone),
  changeAffectedSchools: incidentVerb(['SUPPLIER_AGENT', 'SUPPLIER_ADMIN', ...desk]),
  recordSchoolOutcome: incidentVerb(eitherSide),
  answerRequest: incidentVerb(anyone),
  exportIncident: incidentVerb(anyone),

  openProblem: problemVerb(eitherSide),
  linkIncident: problemVerb(eitherSide),
  declineSimilarity: problemVerb(eitherSide),
  recordKnownError: problemVerb(eitherSide),
  planProblem: problemVerb(eitherSide),
  waiveRootCause: personOnly(handlers),
  objectToWaiver: personOnly(rootCauseReceiver),
  askExtension: problemVerb(handlers),
  answerExtension: personOnly(rootCauseReceiver),
  saveRootCauseDraft: problemVerb(handlers),
  sendRootCause: problemVerb(handlers),
  returnRootCause: personOnly(rootCauseReceiver),
  acceptRootCause: personOnly(rootCauseReceiver),
  requestResources: problemVerb(eitherSide),
  answerResources: problemVerb(eitherSide),
  solveProblem: problemVerb(eitherSide),
  closeProblem: problemVerb(eitherSide),

  // AUB drafts a wish alone; the command sees to that.
  draftChange: changeVerb(changeTable),
  submitChange: changeVerb(changeTable),
  askQuestion: changeVerb(changeTable),
  answerQuestion: changeVerb(changeTable),
  closeQuestion: changeVerb(changeTable),
  proposeAgreedPoint: changeVerb(changeTable),
  tickAgreedPoint: personOnly(changeTable),
  logDialogueCall: changeVerb(changeTable),
  confirmDialogue: personOnly(decider),
  approveChange: personOnly(decider),
  objectToChange: personOnly(decider),
  grantFreezeExemption: personOnly(decider),
  startImplementation: changeVerb(handlers),
  completeImplementation: changeVerb(handlers),
  rollBackChange: changeVerb(handlers),
  reviewChange: changeVerb([...handlers, ...decider]),
  withdrawChange: changeVerb(changeTable),
  answerWish: changeVerb(changeTable),
  moveWindow: changeVerb(handlers),
  announceServiceWindow: changeVerb(changeTable),
  announceRequirement: personOnly(decider),
  answerRequirement: changeVerb([...handlers, ...decider]),
  confirmFreeze: personOnly(decider),
  correctFreeze: personOnly(decider),
  approveStandardTemplate: personOnly(decider),
  revokeStandardTemplate: personOnly(decider),

  saveView: personOnly([...anyone, ...decider, 'AUB_ADMIN']),
  removeView: personOnly([...anyone, ...decider, 'AUB_ADMIN']),

  saveAnnexDraft: personOnly(annexOwner),
  submitAnnex: personOnly(annexOwner),
  acknowledgeAnnex: personOnly(['AUB_AGENT', 'AUB_ADMIN']),
  confirmAnnex: personOnly(annexOwner),
  adoptSupplierAnnex: personOnly(['SCHOOL_ADMIN']),
  recordDigitalPost: personOnly(annexOwner),
  resolveBounce: personOnly([...annexOwner, 'AUB_AGENT']),

  registerOrganisation: personOnly(registrar),
  updateOrganisation: personOnly(registrar),
  mergeOrganisations: personOnly(registrar),
  setTestEnvironment: personOnly(registrar),
  importSchools: personOnly(registrar),
  undoImport: personOnly(registrar),
  openAgreement: personOnly(registrar),
  endAgreement: personOnly(registrar),
  assignSupplier: personOnly(['SCHOOL_ADMIN', 'AUB_ADMIN']),
  endAssignment: personOnly(['SCHOOL_ADMIN', 'AUB_ADMIN']),
  recordConnection: personOnly(['SCHOOL_ADMIN', 'SUPPLIER_AGENT', 'SUPPLIER_ADMIN', 'AUB_ADMIN']),
  switchInterfaceService: personOnly(registrar),
  confirmInstruction: personOnly(registrar),
  handOverCases: personOnly(['SCHOOL_ADMIN']),
  deviateFromAnnex: personOnly(registrar),
  endDeviation: personOnly(registrar),
  testContact: personOnly(annexOwner),
  recordContactTest: personOnly(annexOwner),
  importContacts: personOnly(annexOwner),
  rotateOnCallSecret: personOnly(annexOwner),

  createClient: personOnly(clientKeeper),
  changeDefaultReporter: personOnly(clientKeeper),
  setPriorityWords: personOnly(clientKeeper),
  endClient: personOnly(clientKeeper),
  createToken: personOnly(clientKeeper),
  rotateToken: personOnly(clientKeeper),
  revokeToken: personOnly(clientKeeper),
  issueClientSecret: personOnly(clientKeeper),
  withdrawClientSecret: personOnly(clientKeeper),

  invitePerson: personOnly(memberKeeper),
  withdrawInvitation: personOnly(memberKeeper),
  changeRoles: personOnly(memberKeeper),
  setEscalationLevel: personOnly(memberKeeper),
  endMembership: personOnly(memberKeeper),
  answerAccessRequest: personOnly(memberKeeper),
  saveIdentityProvider: personOnly(memberKeeper),
  grantAuditor: personOnly(memberKeeper),
  endAuditorGrant: personOnly(memberKeeper),
  disablePerson: personOnly(['AUB_ADMIN']),
  enablePerson: personOnly(['AUB_ADMIN']),
  updateProfile: personOnly(anybody),
  acknowledgeInstruction: personOnly(['SCHOOL_ADMIN', 'SUPPLIER_ADMIN']),
  confirmOrganisation: personOnly(['SCHOOL_ADMIN', 'SUPPLIER_ADMIN']),
  chooseNotifications: personOnly(anybody),
  markNotificationsRead: personOnly(anybody),
  changePassword: personOnly(anybody),
  endOwnSession: personOnly(anybody),
  endAllSessions: personOnly(anybody),
  subscribeToCalendar: personOnly(subscriber),
  endSubscription: personOnly(subscriber),
} as const satisfies Readonly<Record<string, Rule>>

export type Verb = keyof typeof table

/** Every verb, for tests and for the attack on the gate. */
export const VERBS = Object.keys(table) as readonly Verb[]

const kindOf: Readonly<Partial<Record<Role, OrganisationKind>>> = {
  SCHOOL_USER: 'SCHOOL',
  SCHOOL_ADMIN: 'SCHOOL',
  AUB_AGENT: 'AUB',
  AUB_CHANGE_MANAGER: 'AUB',
  SITUATION_MANAGER: 'AUB',
  ATP_SERVICE_DESK: 'AUB',
  AUB_ADMIN: 'AUB',
}

/** A supplier's role may also be held in a school that is its own supplier, never in AUB; auditors look anywhere. */
function holdsIn(role: Role, kind: OrganisationKind): boolean {
  if (role === 'AUDITOR') return true
  return kindOf[role] === kind || (kindOf[role] === undefined && kind !== 'AUB')
}

/**
 * May this actor use this verb at all (C.4)? A person by a role that belongs to the organisation spoken for; a client
 * by a scope, and only for what a person of its organisation's kind might do.
 */
export function may(actor: Actor, verb: Verb): boolean {
  const { roles, scope }: Rule = table[verb]
  const permitted = roles.filter(role => holdsIn(role, actor.organisationKind))
  if (actor.kind === 'PERSON') return permitted.some(role => actor.roles.includes(role))
  return scope !== null && actor.roles.includes('INTEGRATION') && actor.scopes.includes(scope) && permitted.length > 0
}
