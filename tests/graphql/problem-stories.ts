const successes = {
  openProblem: 'ProblemOpened',
  linkIncident: 'IncidentLinked',
  planProblem: 'ProblemPlanned',
  recordKnownError: 'KnownErrorRecorded',
  waiveRootCause: 'RootCauseWaived',
  saveRootCauseDraft: 'RootCauseDraftSaved',
  askExtension: 'ExtensionAsked',
  answerExtension: 'ExtensionAnswered',
  sendRootCause: 'RootCauseSent',
  returnRootCause: 'RootCauseReturned',
  acceptRootCause: 'RootCauseAccepted',
  requestResources: 'ResourcesRequested',
  answerResources: 'ResourcesAnswered',
  solveProblem: 'ProblemSolved',
  closeProblem: 'ProblemClosed',
} as const
export type ProblemVerbName = keyof typeof successes

/** A verb on problems as an integrator sends it: the problem afterwards, or the refusal. */
export function problemVerb(name: ProblemVerbName): string {
  const type = name[0]?.toUpperCase() + name.slice(1)
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on Refusal { code message field } ... on ${successes[name]} { problem { ...P } } } } ${FIELDS}`
}

const FIELDS = `fragment P on Problem { id number version state viewerMay
  rootCause { state dueOn tenDaysOn agreedOn wallOn workingDaysLeft } breaches { code dueAt }
  resourceRequests { id isOverdue answer } draft { revision } analyses { version returnedAt deliveries { state } } }`

export const PROBLEM = `query ($number: String!) { problem(by: { number: $number }) { ...P incidents { number }
  timeline { nodes { kind summary } } } } ${FIELDS}`
