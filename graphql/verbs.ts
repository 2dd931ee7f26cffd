/** The verbs that this version of the graph has as mutations on cases. */
export const builtVerbs = [
  'reportIncident',
  'beginIncident',
  'sendStatus',
  'resolveIncident',
  'closeIncident',
  'recallStatus',
  'reopenIncident',
  'cancelIncident',
  'changePriority',
  'objectToPriority',
  'settleDispute',
  'claimShouldHaveDetected',
  'answerDetectionClaim',
  'proposeFeedbackTime',
  'acceptFeedbackTime',
  'logCall',
  'appointSituationManager',
  'appointCoordinatingContact',
  'acknowledgeEscalation',
  'addNote',
  'recordExternalReference',
  'changeAffectedSchools',
  'recordSchoolOutcome',
  'answerRequest',
  'exportIncident',
] as const
export type BuiltVerb = (typeof builtVerbs)[number]

/** The verbs on problems (Instruks 5.3). */
export const problemVerbs = [
  'openProblem',
  'linkIncident',
  'declineSimilarity',
  'planProblem',
  'recordKnownError',
  'waiveRootCause',
  'objectToWaiver',
  'saveRootCauseDraft',
  'askExtension',
  'answerExtension',
  'sendRootCause',
  'returnRootCause',
  'acceptRootCause',
  'requestResources',
  'answerResources',
  'solveProblem',
  'closeProblem',
] as const
export type ProblemVerb = (typeof problemVerbs)[number]

/** The verbs on an organisation itself, its annex and its people. */
export const organisationVerbs = [
  'saveView',
  'removeView',
  'saveAnnexDraft',
  'submitAnnex',
  'acknowledgeAnnex',
  'confirmAnnex',
  'adoptSupplierAnnex',
  'recordDigitalPost',
  'resolveBounce',
  'importContacts',
  'testContact',
  'recordContactTest',
  'createClient',
  'changeDefaultReporter',
  'setPriorityWords',
  'endClient',
  'createToken',
  'rotateToken',
  'revokeToken',
  'issueClientSecret',
  'withdrawClientSecret',
] as const

/** The verbs on the register: organisations, agreements, assignments. */
export const registerVerbs = [
  'registerOrganisation',
  'updateOrganisation',
  'mergeOrganisations',
  'setTestEnvironment',
  'importSchools',
  'undoImport',
  'openAgreement',
  'endAgreement',
  'assignSupplier',
  'endAssignment',
  'handOverCases',
  'deviateFromAnnex',
  'endDeviation',
  'recordConnection',
  'switchInterfaceService',
  'confirmInstruction',
] as const

/** The verbs on people: an organisation's, and oneself. */
export const personVerbs = [
  'invitePerson',
  'withdrawInvitation',
  'changeRoles',
  'setEscalationLevel',
  'endMembership',
  'answerAccessRequest',
  'saveIdentityProvider',
  'grantAuditor',
  'endAuditorGrant',
  'disablePerson',
  'enablePerson',
  'updateProfile',
  'chooseNotifications',
  'markNotificationsRead',
  'changePassword',
  'endOwnSession',
  'endAllSessions',
] as const

/** The verbs of whoever plans: freezes, service windows, requirements, standard changes (section 5.4). */
export const planningVerbs = [
  'confirmFreeze',
  'correctFreeze',
  'announceServiceWindow',
  'announceRequirement',
  'answerRequirement',
  'approveStandardTemplate',
  'revokeStandardTemplate',
  'subscribeToCalendar',
  'endSubscription',
] as const

/** The verbs on a change (section 5.4). */
export const changeVerbs = [
  'draftChange',
  'submitChange',
  'moveWindow',
  'withdrawChange',
  'askQuestion',
  'answerQuestion',
  'closeQuestion',
  'proposeAgreedPoint',
  'tickAgreedPoint',
  'logDialogueCall',
  'confirmDialogue',
  'approveChange',
  'objectToChange',
  'grantFreezeExemption',
  'startImplementation',
  'completeImplementation',
  'rollBackChange',
  'reviewChange',
  'answerWish',
] as const
export type ChangeVerb = (typeof changeVerbs)[number]
