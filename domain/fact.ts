/** Which kind of activity an entry of the history log is. READ entries lie in a table of their own. */
export type EventCategory =
  | 'CREATED'
  | 'READ'
  | 'UPDATED'
  | 'MESSAGE'
  | 'STATUS'
  | 'PRIORITY'
  | 'CLOCK'
  | 'NOTIFIED'
  | 'EXPORTED'

/**
 * The closed list of everything that can have happened. One word travels unchanged: the outcome's kind, the type in
 * the graph, the history entry, the feed entry and the webhook event (house, decision 4).
 */
export const FACTS = {
  IncidentReported: 'CREATED',
  IncidentBegun: 'UPDATED',
  StatusSent: 'STATUS',
  StatusRecalled: 'STATUS',
  IncidentResolved: 'UPDATED',
  IncidentClosed: 'UPDATED',
  IncidentReopened: 'UPDATED',
  IncidentCancelled: 'UPDATED',
  IncidentPromoted: 'PRIORITY',
  OutagePromotionNear: 'PRIORITY',
  PriorityChanged: 'PRIORITY',
  PriorityObjected: 'PRIORITY',
  DisputeSettled: 'PRIORITY',
  FeedbackTimeProposed: 'MESSAGE',
  FeedbackTimeAccepted: 'MESSAGE',
  DetectionClaimed: 'CLOCK',
  DetectionClaimAnswered: 'CLOCK',
  CallLogged: 'MESSAGE',
  NoteAdded: 'MESSAGE',
  AttachmentAdded: 'MESSAGE',
  ExternalReferenceRecorded: 'UPDATED',
  CaseHandedOver: 'UPDATED',
  CaseMovedToSuccessor: 'UPDATED',
  SituationManagerAppointed: 'UPDATED',
  CoordinatingContactAppointed: 'UPDATED',
  CoordinatorMissing: 'CLOCK',
  CallMissing: 'CLOCK',
  SchoolAffected: 'UPDATED',
  SchoolOutcomeRecorded: 'UPDATED',
  RequestAnswered: 'MESSAGE',
  RequestOverdue: 'NOTIFIED',
  ProblemMissing: 'NOTIFIED',
  SolutionTimeMissing: 'NOTIFIED',
  ReactionMet: 'CLOCK',
  FeedbackMet: 'CLOCK',
  ClockHalfUsed: 'CLOCK',
  ClockAtRisk: 'CLOCK',
  ReactionMissed: 'CLOCK',
  FeedbackMissed: 'CLOCK',
  IncidentEscalated: 'NOTIFIED',
  EscalationAcknowledged: 'UPDATED',
  HandlerAssigned: 'UPDATED',
  CounterpartNotified: 'NOTIFIED',
  MailDelivered: 'NOTIFIED',
  MailBounced: 'NOTIFIED',
  CaseRead: 'READ',
  CaseExported: 'EXPORTED',
  ContentErased: 'UPDATED',
  CivilNumberKept: 'UPDATED',
  ReportAmended: 'UPDATED',
  ProblemOpened: 'CREATED',
  ProblemLinked: 'UPDATED',
  IncidentLinked: 'UPDATED',
  ProblemPlanned: 'UPDATED',
  AnalysisBegun: 'UPDATED',
  KnownErrorRecorded: 'UPDATED',
  KnownErrorReviewDue: 'NOTIFIED',
  RootCauseWaived: 'UPDATED',
  WaiverObjected: 'UPDATED',
  ExtensionAsked: 'MESSAGE',
  ExtensionAnswered: 'MESSAGE',
  RootCauseReminded: 'NOTIFIED',
  RootCauseMissed: 'CLOCK',
  RootCauseSent: 'MESSAGE',
  RootCauseReturned: 'MESSAGE',
  RootCauseAccepted: 'MESSAGE',
  ResourcesRequested: 'MESSAGE',
  ResourcesAnswered: 'MESSAGE',
  ProblemIdle: 'NOTIFIED',
  ProblemSolved: 'UPDATED',
  ProblemClosed: 'UPDATED',
  ChangeDrafted: 'CREATED',
  ChangeSubmitted: 'CREATED',
  ChangeRevised: 'UPDATED',
  WindowMoved: 'UPDATED',
  QuestionAsked: 'MESSAGE',
  QuestionAnswered: 'MESSAGE',
  QuestionClosed: 'MESSAGE',
  PointProposed: 'MESSAGE',
  PointTicked: 'MESSAGE',
  DialogueCallLogged: 'MESSAGE',
  DialogueConfirmed: 'UPDATED',
  ChangeApproved: 'UPDATED',
  ChangeObjected: 'UPDATED',
  FreezeChanged: 'UPDATED',
  FreezeExemptionProposed: 'UPDATED',
  FreezeExemptionGranted: 'UPDATED',
  DecisionSilent: 'CLOCK',
  DialogueSummaryMissed: 'CLOCK',
  ReviewMissed: 'CLOCK',
  ImplementationRefused: 'UPDATED',
  ImplementationStarted: 'UPDATED',
  ImplementationCompleted: 'UPDATED',
  ChangeRolledBack: 'UPDATED',
  ChangeReviewed: 'UPDATED',
  ChangeClosed: 'UPDATED',
  ChangeWithdrawn: 'UPDATED',
  WishAnswered: 'UPDATED',
} as const satisfies Readonly<Record<string, EventCategory>>

export type FactKind = keyof typeof FACTS

/** The category of a fact in the history log. */
export function categoryOf(kind: FactKind): EventCategory {
  return FACTS[kind]
}
