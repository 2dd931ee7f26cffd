/** Documents that several tests send. */
export const REPORT = `mutation Report($input: ReportIncidentInput!) {
  reportIncident(input: $input) {
    __typename
    ... on IncidentReported { incident { id number version priority state } linked { id } }
    ... on Refusal { code message field }
    ... on IncompleteReport { missing mayAcceptIncomplete }
    ... on PriorityReasonRequired { suggestedPriority }
  }
}`

/** A complete report of a serious fault by a supplier or school (Instruks 5.2.1). */
export const complete = {
  title: 'Skoleophold afvises',
  description: 'Indberetninger af skoleophold afvises med en fejl i skemaet.',
  businessConsequence: 'Skolerne kan ikke få refusion for april måned.',
  service: 'SCHOOL_STAY',
  priority: 'P2',
  impact: 'HIGH',
  urgency: 'MEDIUM',
} as const

export const verbs = {
  beginIncident: `mutation ($input: BeginIncidentInput!) { beginIncident(input: $input) {
    __typename ... on IncidentBegun { incident { id version state handlingStartedAt } } ... on Refusal { code message field }
    ... on VersionConflict { currentVersion } } }`,
  sendStatus: `mutation ($input: SendStatusInput!) { sendStatus(input: $input) {
    __typename ... on StatusSent { incident { id version } entry { seq kind status { number situation } } }
    ... on Refusal { code message field } ... on VersionConflict { currentVersion } } }`,
  resolveIncident: `mutation ($input: ResolveIncidentInput!) { resolveIncident(input: $input) {
    __typename ... on IncidentResolved { incident { id version state resolvedAt } } ... on Refusal { code message field } } }`,
  closeIncident: `mutation ($input: CloseIncidentInput!) { closeIncident(input: $input) {
    __typename ... on IncidentClosed { incident { id version state closedAt } } ... on Refusal { code message field }
    ... on ProblemRequired { conditions } } }`,
} as const
