import type { FeedbackTimeAccepted as AcceptedTime, ProposalLook } from '#db/commands/accept-feedback-time.ts'
import type { DetectionClaimAnswered as DetectionClaimAnsweredFact } from '#db/commands/answer-detection-claim.ts'
import type { IncidentCancelled as IncidentCancelledFact } from '#db/commands/cancel-incident.ts'
import type { PriorityChanged as PriorityChangedFact } from '#db/commands/change-priority.ts'
import type { DetectionClaimed as DetectionClaimedFact } from '#db/commands/claim-should-have-detected.ts'
import type { PriorityObjected as PriorityObjectedFact } from '#db/commands/object-to-priority.ts'
import type { FeedbackTimeProposed as FeedbackTimeProposedFact } from '#db/commands/propose-feedback-time.ts'
import type { StatusRecalled as StatusRecalledFact } from '#db/commands/recall-status.ts'
import type { IncidentReopened as IncidentReopenedFact } from '#db/commands/reopen-incident.ts'
import type { DisputeSettled as DisputeSettledFact } from '#db/commands/settle-dispute.ts'
import type { CycleRow } from '#db/queries/case-life.ts'
import type { ClockForecast as Forecast, PriorityPreview } from '#db/queries/priority-preview.ts'
import type { DisputeRow, FeedbackProposalRow, ClockReadings as Readings, Tick } from '#db/tables/dispute.ts'
import type { Refused } from './mappers.ts'

// What stands behind the types of a case's life and its disputes while their resolvers run (codegen.ts, "mappers").
export type FeedbackProposal = FeedbackProposalRow
export type FeedbackTimeByLink = ProposalLook
export type Dispute = DisputeRow
export type DisputeTick = Tick & Readonly<{ of: DisputeRow['kind'] }>
export type ClockReadings = Readings
export type ClockForecast = Forecast
export type PriorityChangePreview = PriorityPreview
export type IncidentCycle = CycleRow
export type FeedbackTimeAccepted = AcceptedTime
export type FeedbackTimeAcceptedByLink = Readonly<{ kind: 'FeedbackTimeAcceptedByLink'; dueAt: Date }>
export type DetectionClaimAnswered = DetectionClaimAnsweredFact
export type IncidentCancelled = IncidentCancelledFact
export type PriorityChanged = PriorityChangedFact
export type DetectionClaimed = DetectionClaimedFact
export type PriorityObjected = PriorityObjectedFact
export type FeedbackTimeProposed = FeedbackTimeProposedFact
export type StatusRecalled = StatusRecalledFact
export type IncidentReopened = IncidentReopenedFact
export type DisputeSettled = DisputeSettledFact
export type DisputeAlreadyOpen = Refused<'DisputeAlreadyOpen'>
export type NoSuchDispute = Refused<'NoSuchDispute'>
export type LevelTwoRequired = Refused<'LevelTwoRequired'>
export type ProposalClosed = Refused<'ProposalClosed'>
export type RecallTooLate = Refused<'RecallTooLate'>
export type ReopenTooLate = Refused<'ReopenTooLate'>
