import type { FactKind } from './fact.ts'

/** Kinds of event that a person chooses about (screens 5.19). */
export const TOPICS = ['CRITICAL', 'NEW_CASE', 'CASE_NEWS', 'DEADLINES', 'PROBLEMS', 'CHANGES', 'ACCOUNT'] as const
export type Topic = (typeof TOPICS)[number]

/** Ways in which a person is told. What stands in a case for everybody is not one of them. */
export const CHANNELS = ['MAIL', 'BELL'] as const
export type Channel = (typeof CHANNELS)[number]

/** Which kinds of event a channel carries at all. New cases and deadlines go by mail to the contact points alone (C.5). */
const carried: Readonly<Record<Channel, readonly Topic[]>> = {
  MAIL: ['CRITICAL', 'CASE_NEWS', 'PROBLEMS', 'ACCOUNT'],
  BELL: ['CRITICAL', 'NEW_CASE', 'CASE_NEWS', 'DEADLINES', 'PROBLEMS', 'CHANGES'],
}

/** Does this channel carry events of this kind? */
export const isCarried = (topic: Topic, channel: Channel): boolean => carried[channel].includes(topic)

/** A priority 1 reaches its people by day and night, whatever they have chosen (Instruks 4.2; screens 5.19). */
export const maySilence = (topic: Topic, channel: Channel): boolean => topic !== 'CRITICAL' && isCarried(topic, channel)

/** Of which kind a fact is news to those who take part in the case; what is missing here is no news to anybody. */
const newsOf = {
  IncidentReported: 'NEW_CASE',
  CaseHandedOver: 'NEW_CASE',
  CaseMovedToSuccessor: 'NEW_CASE',
  IncidentBegun: 'CASE_NEWS',
  HandlerAssigned: 'CASE_NEWS',
  StatusSent: 'CASE_NEWS',
  IncidentResolved: 'CASE_NEWS',
  IncidentClosed: 'CASE_NEWS',
  IncidentReopened: 'CASE_NEWS',
  IncidentCancelled: 'CASE_NEWS',
  IncidentPromoted: 'CASE_NEWS',
  PriorityChanged: 'CASE_NEWS',
  PriorityObjected: 'CASE_NEWS',
  DisputeSettled: 'CASE_NEWS',
  FeedbackTimeProposed: 'CASE_NEWS',
  FeedbackTimeAccepted: 'CASE_NEWS',
  DetectionClaimed: 'CASE_NEWS',
  DetectionClaimAnswered: 'CASE_NEWS',
  CallLogged: 'CASE_NEWS',
  NoteAdded: 'CASE_NEWS',
  AttachmentAdded: 'CASE_NEWS',
  SituationManagerAppointed: 'CASE_NEWS',
  CoordinatingContactAppointed: 'CASE_NEWS',
  SchoolAffected: 'CASE_NEWS',
  SchoolOutcomeRecorded: 'CASE_NEWS',
  RequestAnswered: 'CASE_NEWS',
  ReportAmended: 'CASE_NEWS',
  MailBounced: 'CASE_NEWS',
  ClockAtRisk: 'DEADLINES',
  ReactionMissed: 'DEADLINES',
  FeedbackMissed: 'DEADLINES',
  IncidentEscalated: 'DEADLINES',
  OutagePromotionNear: 'DEADLINES',
  CoordinatorMissing: 'DEADLINES',
  CallMissing: 'DEADLINES',
  RequestOverdue: 'DEADLINES',
  ProblemMissing: 'DEADLINES',
  SolutionTimeMissing: 'DEADLINES',
  ProblemOpened: 'PROBLEMS',
  ProblemPlanned: 'PROBLEMS',
  KnownErrorRecorded: 'PROBLEMS',
  KnownErrorReviewDue: 'PROBLEMS',
  RootCauseWaived: 'PROBLEMS',
  WaiverObjected: 'PROBLEMS',
  ExtensionAsked: 'PROBLEMS',
  ExtensionAnswered: 'PROBLEMS',
  RootCauseReminded: 'PROBLEMS',
  RootCauseMissed: 'PROBLEMS',
  RootCauseSent: 'PROBLEMS',
  RootCauseReturned: 'PROBLEMS',
  RootCauseAccepted: 'PROBLEMS',
  ResourcesRequested: 'PROBLEMS',
  ResourcesAnswered: 'PROBLEMS',
  ProblemIdle: 'PROBLEMS',
  ProblemSolved: 'PROBLEMS',
  ProblemClosed: 'PROBLEMS',
  ChangeSubmitted: 'CHANGES',
  ChangeRevised: 'CHANGES',
  WindowMoved: 'CHANGES',
  QuestionAsked: 'CHANGES',
  QuestionAnswered: 'CHANGES',
  QuestionClosed: 'CHANGES',
  PointProposed: 'CHANGES',
  PointTicked: 'CHANGES',
  DialogueConfirmed: 'CHANGES',
  ChangeApproved: 'CHANGES',
  ChangeObjected: 'CHANGES',
  FreezeChanged: 'CHANGES',
  FreezeExemptionGranted: 'CHANGES',
  DecisionSilent: 'CHANGES',
  DialogueSummaryMissed: 'CHANGES',
  ReviewMissed: 'CHANGES',
  ImplementationStarted: 'CHANGES',
  ImplementationCompleted: 'CHANGES',
  ChangeRolledBack: 'CHANGES',
  ChangeReviewed: 'CHANGES',
  ChangeWithdrawn: 'CHANGES',
  WishAnswered: 'CHANGES',
} as const satisfies Readonly<Partial<Record<FactKind, Topic>>>

export type NewsKind = keyof typeof newsOf
export const NEWS: Readonly<Partial<Record<FactKind, Topic>>> = newsOf

/**
 * What everybody of a side is told, for nobody there need have taken part yet: of an incident the side that must act
 * of a problem its owner, of a change whoever it was notified to.
 */
export const TEAM_NEWS: readonly FactKind[] = [
  'IncidentReported',
  'IncidentReopened',
  'ReactionMissed',
  'ProblemOpened',
  'ChangeSubmitted',
]

/** Of a priority 1 both sides are told in full, also when it becomes one. */
export const CRITICAL_TEAM_NEWS: readonly FactKind[] = [...TEAM_NEWS, 'IncidentPromoted', 'PriorityChanged']

/** To persons, because of what they do in a case; the others are duties of the Instruks to contact points (C.5). */
const personal: Readonly<Partial<Record<string, Topic>>> = {
  REPORTER: 'CASE_NEWS',
  HANDLER: 'CASE_NEWS',
  NAMED: 'CASE_NEWS',
  PROBLEM_OWNER: 'PROBLEMS',
  MEMBER_KEEPER: 'ACCOUNT',
}

/**
 * Of which kind a mail is that its receiver may silence, by the reason it is sent for; null for a duty, which always
 * leaves. What concerns a priority 1 is never silenced (Instruks 4.2).
 */
export function silenceableTopic(reason: string, priority: number | null): Topic | null {
  return priority === 1 ? null : (personal[reason] ?? null)
}
