import type { WishAnswered as WishAnsweredAnswer } from '#db/commands/answer-wish.ts'
import type { ImplementationCompleted as CompletedAnswer } from '#db/commands/complete-implementation.ts'
import type { DialogueConfirmed as ConfirmedAnswer } from '#db/commands/confirm-dialogue.ts'
import type { Decided } from '#db/commands/decide-change.ts'
import type { ChangeDrafted as DraftedAnswer } from '#db/commands/draft-change.ts'
import type { WindowMoved as MovedAnswer } from '#db/commands/move-window.ts'
import type { ChangeReviewed as ReviewedAnswer } from '#db/commands/review-change.ts'
import type { ChangeRolledBack as RolledBackAnswer } from '#db/commands/roll-back-change.ts'
import type { ImplementationStarted as StartedAnswer } from '#db/commands/start-implementation.ts'
import type { ChangeSubmitted as SubmittedAnswer } from '#db/commands/submit-change.ts'
import type { ChangeWithdrawn as WithdrawnAnswer } from '#db/commands/withdraw-change.ts'
import type { Judged } from '#db/judge.ts'
import type { ChangeFilter, ChangeHead, ListedChange } from '#db/queries/changes.ts'
import type { DecisionRow, DialogueRow, Participant, TemplateRow } from '#db/tables/gate.ts'
import type { GateReason as Reason } from '#domain/change.ts'
import type { Refused } from './mappers.ts'
import type { Page } from './paging.ts'

export type Change = ChangeHead
export type ChangeConnection = Readonly<{ page: Page<ListedChange>; filter: ChangeFilter }>
export type ChangeGate = Judged & Readonly<{ asOf: Date }>
export type GateReason = Reason
export type Dialogue = Readonly<{ change: ChangeHead; entries: readonly DialogueRow[] }>
export type DialogueQuestion = DialogueRow & Readonly<{ answers: readonly DialogueRow[] }>
export type DialogueAnswer = DialogueRow
export type AgreedPoint = DialogueRow
export type DialogueCall = DialogueRow
export type DialogueParticipant = Participant
export type Decision = DecisionRow & Readonly<{ isOfPresentScope: boolean }>
export type StandardTemplate = TemplateRow

type Entered<Kind extends string> = Readonly<{ kind: Kind; changeId: string; entryId: string }>

export type ChangeDrafted = DraftedAnswer
export type ChangeSubmitted = SubmittedAnswer
export type WindowMoved = MovedAnswer
export type ChangeWithdrawn = WithdrawnAnswer
export type QuestionAsked = Entered<'QuestionAsked'>
export type QuestionAnswered = Entered<'QuestionAnswered'>
export type QuestionClosed = Entered<'QuestionClosed'>
export type PointProposed = Entered<'PointProposed'>
export type PointTicked = Entered<'PointTicked'>
export type DialogueCallLogged = Entered<'DialogueCallLogged'>
export type DialogueConfirmed = ConfirmedAnswer
export type ChangeApproved = Decided & Readonly<{ kind: 'ChangeApproved' }>
export type ChangeObjected = Decided & Readonly<{ kind: 'ChangeObjected' }>
/** The first of two persons only proposes it; the history says so, and `isInForce` is false. */
export type FreezeExemptionGranted = Readonly<{ kind: 'FreezeExemptionGranted'; changeId: string; isInForce: boolean }>
export type ImplementationStarted = StartedAnswer
export type ImplementationCompleted = CompletedAnswer
export type ChangeRolledBack = RolledBackAnswer
export type ChangeReviewed = ReviewedAnswer
export type WishAnswered = WishAnsweredAnswer

export type IncompleteChange = Refused<'IncompleteChange'>
export type GateShut = Refused<'GateShut'>
export type QuestionOpen = Refused<'QuestionOpen'>
export type PointNotTicked = Refused<'PointNotTicked'>
export type DialogueOneSided = Refused<'DialogueOneSided'>
export type QuestionIsClosed = Refused<'QuestionIsClosed'>
export type OnlyTheAskerCloses = Refused<'OnlyTheAskerCloses'>
export type AlreadyTicked = Refused<'AlreadyTicked'>
export type SignInTooOld = Refused<'SignInTooOld'>
export type GateUnavailable = Refused<'GateUnavailable'>
export type NoFreezeToExempt = Refused<'NoFreezeToExempt'>
export type SecondPersonRequired = Refused<'SecondPersonRequired'>
