import type { Role } from '#domain/actor.ts'
import type { AnnexKind } from '#domain/annex.ts'
import type { AnnexChange } from '#domain/annex-change.ts'
import type { CaseType } from '#domain/case-type.ts'
import type { GateReason } from '#domain/change.ts'
import type { RootCauseLimit } from '#domain/problem-watch.ts'
import type { RootCause } from '#domain/root-cause.ts'
import type { ClockKind, Priority } from '#domain/service-level.ts'

// What a mail is made of, written by the command that caused it and rendered by the post. JSON only: instants are ISO
// strings in UTC, dates 'YYYY-MM-DD'. A mail says what was true when it was caused, so nothing is looked up later.

/** The facts table at the foot of every mail. */
export type MailCase = Readonly<{
  number: string
  title: string
  priority: Priority
  service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'BOTH' | 'OTHER'
  otherService: string | null
  responsible: string
  counterpart: string
  openedAt: string
  /** Of a case without clocks: it has no priority that means anything. */
  isRequest?: true
}>

/** Why this recipient gets the mail; said at its foot. */
export type MailReason =
  | 'PROBLEM_OWNER'
  | 'ANALYSIS_RECEIVER'
  | 'CONTACT_POINT'
  | 'AFFECTED_SCHOOL'
  | 'REPORTER'
  | 'HANDLER'
  | 'ESCALATION_CONTACT'
  | 'NAMED'
  | 'ON_CALL'
  | 'ANNEX_OWNER'
  | 'INVITED'
  | 'ASKED_FOR_ACCESS'
  | 'MEMBER_KEEPER'
  | 'ASKED_FOR_PASSWORD'

export type MailPerson = Readonly<{ name: string | null; organisation: string; phone: string | null }>

/** The telephone duty of a priority 1 report; null below priority 1. */
export type MailPhoneDuty = Readonly<{ isCallRequired: boolean; phone: string | null; organisation: string }>

export type MailClock = Readonly<{ kind: ClockKind; owedBy: string; startedAt: string; dueAt: string }>

type Mail<Template extends string, Data> = Readonly<{ template: Template; case: MailCase; reason: MailReason } & Data>

/** To the side that must solve it, and to the other parties for information. */
export type IncidentReportedMail = Mail<
  'INCIDENT_REPORTED',
  {
    /** True for the side that must solve it; false for a party that is only told. */
    mustAct: boolean
    reporter: MailPerson & Readonly<{ department: string | null; location: string | null }>
    description: string | null
    businessConsequence: string | null
    reactionDueAt: string
    firstFeedbackDueAt: string | null
    phoneDuty: MailPhoneDuty | null
    /** Fields of the minimum data that are missing. */
    missing: readonly string[]
  }
>

/** The reporter's receipt. */
export type IncidentReceivedMail = Mail<
  'INCIDENT_RECEIVED',
  {
    reactionDueAt: string
    firstFeedbackDueAt: string | null
    phoneDuty: MailPhoneDuty | null
    missing: readonly string[]
  }
>

export type StatusSentMail = Mail<
  'STATUS_SENT',
  {
    number: number
    sentAt: string
    sentBy: MailPerson
    situation: string
    handling: string | null
    nextStep: string | null
    /** When the next status is due; null when none is agreed. */
    nextDueAt: string | null
  }
>

/** 80 % of a clock is used (C.5). */
export type ClockAtRiskMail = Mail<'CLOCK_AT_RISK', { clock: MailClock }>

export type ClockMissedMail = Mail<
  'CLOCK_MISSED',
  {
    clock: MailClock
    /** True for the side that owes it; false for its counterpart. */
    mustAct: boolean
    /** Whom to call at the owing side. */
    call: MailPerson | null
    /** The next whole hour that counts as another miss; null when there is none. */
    nextMissAt: string | null
  }
>

/** A step on the ladder of annex 1 or 2. */
export type EscalationMail = Mail<
  'ESCALATION',
  {
    clock: MailClock
    level: 1 | 2 | 3
    /** Levels below without a person in force, said in the mail (F17). */
    skippedLevels: readonly number[]
    handler: MailPerson | null
    counterpartCall: MailPerson | null
  }
>

export type IncidentResolvedMail = Mail<
  'INCIDENT_RESOLVED',
  {
    resolvedAt: string
    resolvedBy: MailPerson
    resolution: string
    workaround: string | null
    isRootCauseKnown: boolean
    /** The last day for saying that it is not solved; null when nothing closes by itself. */
    closesOn: string | null
  }
>

/** Calls, roles, affected schools and requests: what one side tells the other, or the platform both (C.5). */
export type CoordinationMail = Mail<
  'COORDINATION',
  {
    what:
      | 'SITUATION_MANAGER_NAMED'
      | 'COORDINATING_CONTACT_NAMED'
      | 'SITUATION_MANAGER_MISSING'
      | 'COORDINATING_CONTACT_MISSING'
      | 'CALL_MISSING'
      | 'SCHOOL_AFFECTED'
      | 'SCHOOL_RESTORED'
      | 'SCHOOL_RESEND_DATA'
      | 'SCHOOL_NOT_AFFECTED'
      | 'REQUEST_ACCEPTED'
      | 'REQUEST_DECLINED'
      | 'REQUEST_ANSWERED'
      | 'REQUEST_DONE'
      | 'REQUEST_OVERDUE'
    by: MailPerson | null
    /** Who was named, or is to be called. */
    person: MailPerson | null
    text: string | null
    /** The instant that it is about. */
    at: string | null
    /** True to the very person who was named. */
    isYou: boolean
  }
>

/** A short alarm to whoever is on call, by webhook or by the SMS gateway of the organisation (R-4.13, E.3). */
export type OnCallMail = Mail<
  'ON_CALL',
  { alarm: 'REPORTED' | 'AT_RISK' | 'ESCALATED'; dueAt: string | null; level: 1 | 2 | 3 | null }
>

/** What somebody is asked for, without a clock of section 4.2, or told. */
export type RequestMail = Mail<
  'REQUEST',
  {
    caseType: Exclude<CaseType, 'INCIDENT'>
    mustAct: boolean
    reporter: MailPerson
    description: string | null
    replyBy: string | null
    environment: string | null
    periodFrom: string | null
    periodTo: string | null
    participants: string | null
  }
>

/** To whoever handles the case from now on, after a change of supplier (C.4). */
export type IncidentHandedOverMail = Mail<
  'INCIDENT_HANDED_OVER',
  {
    by: string
    note: string
    /** What the receiver owes from now on; empty when the other side does. */
    clocks: readonly MailClock[]
  }
>

/** Everything else that one side of an incident tells the other (C.5). */
export type IncidentNewsMail = Mail<
  'INCIDENT_NEWS',
  {
    what:
      | 'REOPENED'
      | 'CANCELLED'
      | 'PRIORITY_CHANGED'
      | 'PRIORITY_OBJECTED'
      | 'OUTAGE_NEAR'
      | 'DETECTION_CLAIMED'
      | 'DETECTION_ANSWERED'
      | 'DISPUTE_SETTLED'
      | 'FEEDBACK_PROPOSED'
      | 'FEEDBACK_AGREED'
      | 'SOLUTION_PROPOSED'
      | 'SOLUTION_AGREED'
      | 'SOLUTION_TIME_MISSING'
      | 'PROBLEM_MISSING'
    by: MailPerson | null
    text: string | null
    /** The instant that it is about. */
    at: string | null
    fromPriority: Priority | null
    /** Where the recipient accepts with one click and without signing in; null when there is nothing to accept. */
    acceptPath: string | null
  }
>

/** A letter between organisations that concerns no case; `path` is the page that its button leads to. */
type Letter<Template extends string, Data> = Readonly<
  { template: Template; case?: undefined; reason: MailReason; path: string } & Data
>

/** A problem or a change, as the facts table of its mails has it; `path` is the page that the button leads to. */
export type MailFile = Readonly<{
  number: string
  title: string
  services: readonly string[]
  owner: string
  counterpart: string | null
  openedAt: string
  path: string
}>

type FileMail<Template extends string, Data> = Readonly<
  { template: Template; case?: undefined; file: MailFile; reason: MailReason } & Data
>

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

/** A requirement of AUB's, to who must meet it and to the schools as a copy (R-5.41; screens 6, mail 11). */
export type RequirementAnnouncedMail = Letter<
  'REQUIREMENT_ANNOUNCED',
  {
    mustAnswer: boolean
    number: string
    title: string
    services: readonly string[]
    specification: string
    legalBasis: string | null
    mustBeCompletedOn: string
    noticeDays: number
    shortNoticeReason: string | null
    by: string
    organisation: string
  }
>

/** What a supplier answers to a requirement, to AUB. */
export type RequirementAnsweredMail = Letter<
  'REQUIREMENT_ANSWERED',
  {
    number: string
    title: string
    answer: 'POSSIBLE' | 'NOT_POSSIBLE' | 'QUESTIONS'
    text: string | null
    by: MailPerson
  }
>

/** A service window announced, changed or cancelled (C.5). */
export type ServiceWindowMail = Letter<
  'SERVICE_WINDOW',
  {
    what: 'ANNOUNCED' | 'CHANGED' | 'CANCELLED'
    owner: string
    services: readonly string[]
    startsAt: string
    endsAt: string
    text: string | null
  }
>

/** A freeze begins in 30 or 7 days, to whoever has changes ahead (screens 6, mail 12). */
export type FreezeNearMail = Letter<
  'FREEZE_NEAR',
  {
    days: number
    firstDay: string
    lastDay: string
    /** The organisation's own changes whose windows lie in it. */
    changes: readonly Readonly<{ number: string; title: string; windowStart: string }>[]
  }
>

type MailAnnex = Readonly<{ kind: AnnexKind; version: number; organisation: string }>

/** A new version of annex 1 or 2, to whoever works with its owner. */
export type AnnexChangedMail = Letter<
  'ANNEX_CHANGED',
  {
    annex: MailAnnex
    validFrom: string
    submittedBy: string
    /** What it says differently, by field path; all of it when it is the first version. */
    changes: readonly AnnexChange[]
  }
>

/** "Still correct?", each half year: what we have, to be confirmed in one click. */
export type AnnexCheckMail = Letter<
  'ANNEX_CHECK',
  { annex: MailAnnex; confirmedAt: string; content: readonly Readonly<{ field: string; text: string }>[] }
>

/** Annex 2 has not come in ten working days after the invitation, and weekly from then on. */
export type AnnexMissingMail = Letter<'ANNEX_MISSING', { organisation: string; invitedAt: string }>

/** An address of the annex answered that it does not exist. */
export type ContactBouncedMail = Letter<'CONTACT_BOUNCED', { organisation: string; address: string; answer: string }>

/** A school has given a supplier a service, or said its last day (C.4). Days, both included; null for no last day. */
export type SupplierAssignedMail = Letter<
  'SUPPLIER_ASSIGNED',
  {
    school: string
    service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING'
    firstOn: string
    lastOn: string | null
    isEnding: boolean
    by: string
  }
>

/** A way in, bound to the address it is sent to (F55). `path` is sealed: the database holds no link that opens anything. */
export type InvitationMail = Letter<
  'INVITATION',
  { organisation: string; invitedBy: string; inviter: string; roles: readonly Role[]; expiresAt: string }
>

/** Somebody whom the organisation's provider vouched for has been let in (D.6). */
export type AccessGrantedMail = Letter<
  'ACCESS_GRANTED',
  { organisation: string; grantedBy: string; roles: readonly Role[] }
>

/** Somebody whom the organisation's provider vouched for waits for a yes (D.6); written by the function begin_session. */
export type AccessAskedMail = Letter<'ACCESS_ASKED', { organisation: string; name: string; email: string }>

/** A token of an integration soon ends, and nothing takes over (screens 5.18). */
export type TokenExpiresMail = Letter<
  'TOKEN_EXPIRES',
  { client: string; token: string; ending: string; expiresAt: string; days: number }
>

/** A way to a new password, for an hour; its path is sealed as an invitation's is. */
export type PasswordResetMail = Letter<'PASSWORD_RESET', object>

/** A test of the mailbox that is read round the clock, or of the first step of the ladder (E.3). */
export type ContactTestMail = Letter<
  'CONTACT_TEST',
  { kind: 'OUT_OF_HOURS_MAIL' | 'ON_CALL_ALARM'; organisation: string; askedBy: string; code: string }
>

export type MailData =
  | InvitationMail
  | AccessAskedMail
  | AccessGrantedMail
  | PasswordResetMail
  | TokenExpiresMail
  | AnnexChangedMail
  | AnnexCheckMail
  | AnnexMissingMail
  | ContactBouncedMail
  | SupplierAssignedMail
  | IncidentReportedMail
  | IncidentReceivedMail
  | StatusSentMail
  | ClockAtRiskMail
  | ClockMissedMail
  | EscalationMail
  | IncidentResolvedMail
  | IncidentNewsMail
  | IncidentHandedOverMail
  | CoordinationMail
  | RequestMail
  | OnCallMail
  | ContactTestMail
  | ProblemOpenedMail
  | RootCauseDueMail
  | RootCauseMissedMail
  | RootCauseSentMail
  | ProblemNewsMail
  | ChangeNewsMail
  | RequirementAnnouncedMail
  | RequirementAnsweredMail
  | ServiceWindowMail
  | FreezeNearMail
