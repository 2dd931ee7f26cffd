import type { GateReason } from '#domain/change.ts'
import type { RootCauseLimit } from '#domain/problem-watch.ts'
import type { RootCause } from '#domain/root-cause.ts'
import type { FileMail, MailPerson } from './shape.ts'

/** A problem is opened, to those whom it concerns; the owner is told by when the analysis is due. */
export type ProblemOpenedMail = FileMail<
  'PROBLEM_OPENED',
  {
    mustAct: boolean
    description: string | null
    problemOwner: MailPerson
    /** Null when no analysis is required. */
    rootCause: Readonly<{ dueOn: string; wallOn: string }> | null
  }
>

/** Working days 5, 8 and 10 of an analysis, and two days before one that was agreed. */
export type RootCauseDueMail = FileMail<
  'ROOT_CAUSE_DUE',
  { mustAct: boolean; createdAt: string; dueOn: string; wallOn: string; isAgreed: boolean; daysLeft: number }
>

/** The analysis was not sent in time: a breach. */
export type RootCauseMissedMail = FileMail<
  'ROOT_CAUSE_MISSED',
  { mustAct: boolean; missedOn: string; limit: RootCauseLimit; wallOn: string; call: MailPerson | null }
>

/** The analysis itself, to ATP Servicedesk. */
export type RootCauseSentMail = FileMail<
  'ROOT_CAUSE_SENT',
  { version: number; sentBy: MailPerson; sentAt: string; analysis: RootCause }
>

/** Everything else that one side of a problem tells the other (C.5). */
export type ProblemNewsMail = FileMail<
  'PROBLEM_NEWS',
  {
    what:
      | 'EXTENSION_ASKED'
      | 'EXTENSION_GRANTED'
      | 'EXTENSION_DECLINED'
      | 'ROOT_CAUSE_WAIVED'
      | 'WAIVER_OBJECTED'
      | 'ROOT_CAUSE_RETURNED'
      | 'ROOT_CAUSE_ACCEPTED'
      | 'PROBLEM_IDLE'
      | 'KNOWN_ERROR_REVIEW'
      | 'RESOURCES_REQUESTED'
      | 'RESOURCES_ANSWERED'
    by: string | null
    text: string | null
    /** The date that it is about ('YYYY-MM-DD'). */
    on: string | null
  }
>

/** What happens to a change, to both its sides: how the gate stands with it, and which date would be legal (C.5). */
export type ChangeNewsMail = FileMail<
  'CHANGE_NEWS',
  {
    what:
      | 'SUBMITTED'
      | 'REVISED'
      | 'SCOPE_CHANGED'
      | 'WINDOW_MOVED'
      | 'FREEZE_CHANGED'
      | 'QUESTION'
      | 'ANSWER'
      | 'POINT'
      | 'CALL'
      | 'DIALOGUE_CONFIRMED'
      | 'APPROVED'
      | 'APPROVED_WITH_CONDITIONS'
      | 'OBJECTED'
      | 'EXEMPTION_PROPOSED'
      | 'EXEMPTION_GRANTED'
      | 'SILENT'
      | 'SUMMARY_MISSED'
      | 'REVIEW_MISSED'
      | 'STARTED'
      | 'STARTED_ANYWAY'
      | 'COMPLETED'
      | 'ROLLED_BACK'
      | 'REVIEWED'
      | 'WITHDRAWN'
      | 'WISH_SENT'
      | 'WISH_ACCEPTED'
      | 'WISH_DECLINED'
    by: MailPerson | null
    text: string | null
    windowStart: string | null
    windowEnd: string | null
    /** False for a wish, and for a change that does not affect AUB. */
    isUnderGate: boolean
    /** Why the gate is shut; empty when it is open. */
    reasons: readonly GateReason[]
  }
>
