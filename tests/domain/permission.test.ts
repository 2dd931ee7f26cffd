import { describe, expect, it } from 'vitest'
import type { Actor, OrganisationKind, Role } from '#domain/actor.ts'
import { may, VERBS, type Verb } from '#domain/permission.ts'

const person = (role: Role, organisationKind: OrganisationKind, more: Partial<Actor> = {}): Actor => ({
  kind: 'PERSON',
  id: 'p',
  name: 'Ida Holm',
  organisationId: 'o',
  organisationKind,
  organisationName: 'O',
  roles: [role],
  scopes: [],
  language: 'da',
  phone: null,
  email: null,
  department: null,
  location: null,
  sessionId: 's',
  reporterName: null,
  ...more,
})

const home: Readonly<Record<Role, OrganisationKind>> = {
  SCHOOL_USER: 'SCHOOL',
  SCHOOL_ADMIN: 'SCHOOL',
  SUPPLIER_AGENT: 'SUPPLIER',
  SUPPLIER_ADMIN: 'SUPPLIER',
  AUB_AGENT: 'AUB',
  AUB_CHANGE_MANAGER: 'AUB',
  SITUATION_MANAGER: 'AUB',
  ATP_SERVICE_DESK: 'AUB',
  AUB_ADMIN: 'AUB',
  AUDITOR: 'AUB',
  INTEGRATION: 'SUPPLIER',
}
const roles = Object.keys(home) as Role[]

/** One letter per role that may, in the order of C.4: U school user, S school admin, L supplier agent, P supplier admin, A agent, C change manager, M Situation Manager, D ATP desk, B AUB admin, V auditor; t for a token. */
const letters: readonly (readonly [string, readonly Role[]])[] = [
  ['U', ['SCHOOL_USER']],
  ['S', ['SCHOOL_ADMIN']],
  ['L', ['SUPPLIER_AGENT']],
  ['P', ['SUPPLIER_ADMIN']],
  ['A', ['AUB_AGENT']],
  ['C', ['AUB_CHANGE_MANAGER']],
  ['M', ['SITUATION_MANAGER']],
  ['D', ['ATP_SERVICE_DESK']],
  ['B', ['AUB_ADMIN']],
  ['V', ['AUDITOR']],
]

const expected: Readonly<Record<Verb, string>> = {
  reportIncident: 'USLPAMD t',
  beginIncident: 'SLPAMD t',
  sendStatus: 'USLPAMD t',
  recallStatus: 'USLPAMD t',
  resolveIncident: 'SLPAMD t',
  closeIncident: 'USLPAMD t',
  reopenIncident: 'USLPAMD t',
  cancelIncident: 'USLPAMD t',
  changePriority: 'SLPAMD t',
  objectToPriority: 'SLPAMD t',
  settleDispute: 'SLPACMD',
  proposeFeedbackTime: 'USLPAMD t',
  acceptFeedbackTime: 'USLPAMD t',
  claimShouldHaveDetected: 'SLPAMD t',
  answerDetectionClaim: 'SLPAMD t',
  logCall: 'USLPAMD t',
  appointSituationManager: 'MD t',
  appointCoordinatingContact: 'SLP t',
  acknowledgeEscalation: 'SLPAMD t',
  assignHandler: 'SLPAMD t',
  addNote: 'USLPAMD t',
  addAttachment: 'USLPAMD t',
  recordExternalReference: 'USLPAMD t',
  changeAffectedSchools: 'LPAMD t',
  recordSchoolOutcome: 'SLPAMD t',
  answerRequest: 'USLPAMD t',
  exportIncident: 'USLPAMD t',
  openProblem: 'SLPAMD t',
  linkIncident: 'SLPAMD t',
  declineSimilarity: 'SLPAMD t',
  recordKnownError: 'SLPAMD t',
  planProblem: 'SLPAMD t',
  waiveRootCause: 'SLP',
  objectToWaiver: 'CD',
  askExtension: 'SLP t',
  answerExtension: 'CD',
  saveRootCauseDraft: 'SLP t',
  sendRootCause: 'SLP t',
  returnRootCause: 'CD',
  acceptRootCause: 'CD',
  requestResources: 'SLPAMD t',
  answerResources: 'SLPAMD t',
  solveProblem: 'SLPAMD t',
  closeProblem: 'SLPAMD t',
  draftChange: 'SLPAC t',
  submitChange: 'SLPAC t',
  askQuestion: 'SLPAC t',
  answerQuestion: 'SLPAC t',
  closeQuestion: 'SLPAC t',
  proposeAgreedPoint: 'SLPAC t',
  tickAgreedPoint: 'SLPAC',
  logDialogueCall: 'SLPAC t',
  confirmDialogue: 'C',
  approveChange: 'C',
  objectToChange: 'C',
  grantFreezeExemption: 'C',
  startImplementation: 'SLP t',
  completeImplementation: 'SLP t',
  rollBackChange: 'SLP t',
  reviewChange: 'SLPC t',
  withdrawChange: 'SLPAC t',
  answerWish: 'SLPAC t',
  moveWindow: 'SLP t',
  announceServiceWindow: 'SLPAC t',
  announceRequirement: 'C',
  answerRequirement: 'SLPC t',
  confirmFreeze: 'C',
  correctFreeze: 'C',
  approveStandardTemplate: 'C',
  revokeStandardTemplate: 'C',
  saveView: 'USLPACMDB',
  removeView: 'USLPACMDB',
  saveAnnexDraft: 'SPB',
  submitAnnex: 'SPB',
  acknowledgeAnnex: 'AB',
  confirmAnnex: 'SPB',
  adoptSupplierAnnex: 'S',
  recordDigitalPost: 'SPB',
  resolveBounce: 'SPAB',
  registerOrganisation: 'B',
  updateOrganisation: 'B',
  mergeOrganisations: 'B',
  setTestEnvironment: 'B',
  importSchools: 'B',
  undoImport: 'B',
  openAgreement: 'B',
  endAgreement: 'B',
  assignSupplier: 'SB',
  endAssignment: 'SB',
  recordConnection: 'SLPB',
  switchInterfaceService: 'B',
  confirmInstruction: 'B',
  handOverCases: 'S',
  deviateFromAnnex: 'B',
  endDeviation: 'B',
  testContact: 'SPB',
  recordContactTest: 'SPB',
  importContacts: 'SPB',
  rotateOnCallSecret: 'SPB',
  createClient: 'SPB',
  changeDefaultReporter: 'SPB',
  setPriorityWords: 'SPB',
  endClient: 'SPB',
  createToken: 'SPB',
  rotateToken: 'SPB',
  revokeToken: 'SPB',
  issueClientSecret: 'SPB',
  withdrawClientSecret: 'SPB',
  invitePerson: 'SPB',
  withdrawInvitation: 'SPB',
  changeRoles: 'SPB',
  setEscalationLevel: 'SPB',
  endMembership: 'SPB',
  answerAccessRequest: 'SPB',
  saveIdentityProvider: 'SPB',
  grantAuditor: 'SPB',
  endAuditorGrant: 'SPB',
  disablePerson: 'B',
  enablePerson: 'B',
  updateProfile: 'USLPACMDBV',
  acknowledgeInstruction: 'SP',
  confirmOrganisation: 'SP',
  chooseNotifications: 'USLPACMDBV',
  markNotificationsRead: 'USLPACMDBV',
  changePassword: 'USLPACMDBV',
  endOwnSession: 'USLPACMDBV',
  endAllSessions: 'USLPACMDBV',
  subscribeToCalendar: 'USLPACMDB',
  endSubscription: 'USLPACMDB',
}

const scopeOf = (verb: Verb) => {
  const place = VERBS.indexOf(verb)
  if (place < VERBS.indexOf('openProblem')) return 'incidents:write'
  return place < VERBS.indexOf('draftChange') ? 'problems:write' : 'changes:write'
}

describe('Who may use which verb (C.4)', () => {
  it('Every verb of the table is named here, and none besides', () => {
    expect(VERBS).toEqual(Object.keys(expected))
  })

  it.each(Object.entries(expected) as [Verb, string][])('%s: %s', (verb, permitted) => {
    for (const role of roles) {
      const letter = letters.find(([, held]) => held.includes(role))?.[0] ?? 'none'
      expect(may(person(role, home[role]), verb), role).toBe(permitted.includes(letter))
    }
    for (const kind of ['SCHOOL', 'SUPPLIER', 'AUB'] as const) {
      const scopes = ['cases:read', 'incidents:write', 'problems:write', 'changes:write']
      const client = (held: string[]) => person('INTEGRATION', kind, { kind: 'CLIENT', scopes: held })
      const side = { SCHOOL: /[USLP]/, SUPPLIER: /[LP]/, AUB: /[ACMDB]/ }[kind]
      const isPermitted = permitted.endsWith(' t') && side.test(permitted)
      expect(may(client(scopes), verb), kind).toBe(isPermitted)
      expect(may(client([scopeOf(verb)]), verb), kind).toBe(isPermitted)
      expect(may(client(scopes.filter(scope => scope !== scopeOf(verb))), verb), kind).toBe(false)
    }
  })

  it('A role held in the wrong kind of organisation permits nothing', () => {
    for (const verb of VERBS) {
      expect(may(person('AUB_CHANGE_MANAGER', 'SUPPLIER'), verb)).toBe(false)
      expect(may(person('ATP_SERVICE_DESK', 'SCHOOL'), verb)).toBe(false)
      expect(may(person('SUPPLIER_ADMIN', 'AUB'), verb)).toBe(false)
      expect(may(person('SCHOOL_ADMIN', 'SUPPLIER'), verb)).toBe(false)
    }
  })

  it('A school that is its own supplier has supplier agents of its own (R-2.13)', () => {
    expect(may(person('SUPPLIER_AGENT', 'SCHOOL'), 'beginIncident')).toBe(true)
  })

  it('A token never confirms, decides, settles or waives, whatever roles it was given (C.4)', () => {
    const scopes = ['incidents:write', 'problems:write', 'changes:write']
    const forged = person('AUB_CHANGE_MANAGER', 'AUB', {
      kind: 'CLIENT',
      scopes,
      roles: ['INTEGRATION', 'AUB_CHANGE_MANAGER'],
    })
    for (const verb of [
      'confirmDialogue',
      'approveChange',
      'objectToChange',
      'grantFreezeExemption',
      'answerExtension',
      'settleDispute',
    ] as const)
      expect(may(forged, verb)).toBe(false)
    const without = person('SUPPLIER_AGENT', 'SUPPLIER', { kind: 'CLIENT', scopes })
    expect(may(without, 'reportIncident')).toBe(false)
  })

  it('A person’s scopes mean nothing', () => {
    expect(may(person('AUDITOR', 'AUB', { scopes: ['incidents:write'] }), 'addNote')).toBe(false)
    expect(may(person('SCHOOL_USER', 'SCHOOL', { roles: ['AUDITOR', 'SCHOOL_USER'] }), 'addNote')).toBe(true)
  })
})
