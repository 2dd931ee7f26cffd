import type { RootCauseAccepted as RootCauseAcceptedAnswer } from '#db/commands/accept-root-cause.ts'
import type { ExtensionAnswered as ExtensionAnsweredAnswer } from '#db/commands/answer-extension.ts'
import type { ResourcesAnswered as ResourcesAnsweredAnswer } from '#db/commands/answer-resources.ts'
import type { ExtensionAsked as ExtensionAskedAnswer } from '#db/commands/ask-extension.ts'
import type { ProblemClosed as ProblemClosedAnswer } from '#db/commands/close-problem.ts'
import type { SimilarityDeclined as SimilarityDeclinedAnswer } from '#db/commands/decline-similarity.ts'
import type { IncidentLinked as IncidentLinkedAnswer } from '#db/commands/link-incident.ts'
import type { WaiverObjected as WaiverObjectedAnswer } from '#db/commands/object-to-waiver.ts'
import type { ProblemOpened as ProblemOpenedAnswer } from '#db/commands/open-problem.ts'
import type { ProblemPlanned as ProblemPlannedAnswer } from '#db/commands/plan-problem.ts'
import type { KnownErrorRecorded as KnownErrorRecordedAnswer } from '#db/commands/record-known-error.ts'
import type { ResourcesRequested as ResourcesRequestedAnswer } from '#db/commands/request-resources.ts'
import type { RootCauseReturned as RootCauseReturnedAnswer } from '#db/commands/return-root-cause.ts'
import type { RootCauseDraftSaved as RootCauseDraftSavedAnswer } from '#db/commands/save-root-cause-draft.ts'
import type { RootCauseSent as RootCauseSentAnswer } from '#db/commands/send-root-cause.ts'
import type { ProblemSolved as ProblemSolvedAnswer } from '#db/commands/solve-problem.ts'
import type { RootCauseWaived as RootCauseWaivedAnswer } from '#db/commands/waive-root-cause.ts'
import type { TrendCell } from '#db/queries/cause-trend.ts'
import type { KnownErrorHead } from '#db/queries/known-errors.ts'
import type { LikeIncidents } from '#db/queries/like-incidents.ts'
import type { ListedProblem, ProblemFilter, ProblemHead } from '#db/queries/problems.ts'
import type { CaseBreachRow } from '#db/tables/clock.ts'
import type { ResourceRequestRow } from '#db/tables/known-error.ts'
import type { RootCauseAnalysisRow, RootCauseDraftRow, RootCauseExtensionRow } from '#db/tables/root-cause.ts'
import type { Refused } from './mappers.ts'
import type { Page } from './paging.ts'

export type Problem = ProblemHead
export type ProblemConnection = Readonly<{ page: Page<ListedProblem>; filter: ProblemFilter }>
export type RootCauseDates = ProblemHead
export type CaseBreach = CaseBreachRow
export type KnownError = KnownErrorHead
export type KnownErrorConnection = Readonly<{ page: Page<KnownErrorHead>; list: string }>
export type ProblemSuggestion = LikeIncidents
export type CauseTrendCell = TrendCell
export type RootCauseDraft = RootCauseDraftRow
export type RootCauseAnalysis = RootCauseAnalysisRow
export type RootCauseExtension = RootCauseExtensionRow
export type ResourceRequest = ResourceRequestRow

export type ProblemOpened = ProblemOpenedAnswer
export type IncidentLinked = IncidentLinkedAnswer
export type SimilarityDeclined = SimilarityDeclinedAnswer
export type ProblemPlanned = ProblemPlannedAnswer
export type KnownErrorRecorded = KnownErrorRecordedAnswer
export type RootCauseWaived = RootCauseWaivedAnswer
export type WaiverObjected = WaiverObjectedAnswer
export type RootCauseDraftSaved = RootCauseDraftSavedAnswer
export type ExtensionAsked = ExtensionAskedAnswer
export type ExtensionAnswered = ExtensionAnsweredAnswer
export type RootCauseSent = RootCauseSentAnswer
export type RootCauseReturned = RootCauseReturnedAnswer
export type RootCauseAccepted = RootCauseAcceptedAnswer
export type ResourcesRequested = ResourcesRequestedAnswer
export type ResourcesAnswered = ResourcesAnsweredAnswer
export type ProblemSolved = ProblemSolvedAnswer
export type ProblemClosed = ProblemClosedAnswer

export type ProblemOwnerRequired = Refused<'ProblemOwnerRequired'>
export type AlreadyLinked = Refused<'AlreadyLinked'>
export type NotSuggested = Refused<'NotSuggested'>
export type StepNotPossible = Refused<'StepNotPossible'>
export type ReviewDateNotAhead = Refused<'ReviewDateNotAhead'>
export type RootCauseRequired = Refused<'RootCauseRequired'>
export type RootCauseNotOwed = Refused<'RootCauseNotOwed'>
export type RootCauseIncomplete = Refused<'RootCauseIncomplete'>
export type RootCauseAlreadySent = Refused<'RootCauseAlreadySent'>
export type RootCauseNotSent = Refused<'RootCauseNotSent'>
export type RootCauseMissing = Refused<'RootCauseMissing'>
export type ExtensionNotLater = Refused<'ExtensionNotLater'>
export type ExtensionBeyondWall = Refused<'ExtensionBeyondWall'>
export type ExtensionAlreadyAsked = Refused<'ExtensionAlreadyAsked'>
export type ExtensionNotAsked = Refused<'ExtensionNotAsked'>
export type AlreadyAnswered = Refused<'AlreadyAnswered'>
export type ProblemNotSolved = Refused<'ProblemNotSolved'>
export type IncidentsStillOpen = Refused<'IncidentsStillOpen'>
