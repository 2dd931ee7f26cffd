import type { Role } from '#domain/actor.ts'
import type { AnnexKind } from '#domain/annex.ts'
import type { AnnexChange } from '#domain/annex-change.ts'
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
}>

/** Why this recipient gets the mail; said at its foot. */
export type MailReason =
  | 'CONTACT_POINT'
  | 'AFFECTED_SCHOOL'
  | 'REPORTER'
  | 'HANDLER'
  | 'ESCALATION_CONTACT'
  | 'ANNEX_OWNER'
  | 'INVITED'
  | 'ASKED_FOR_ACCESS'
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

/** A letter between organisations that concerns no case; `path` is the page that its button leads to. */
type Letter<Template extends string, Data> = Readonly<
  { template: Template; case?: undefined; reason: MailReason; path: string } & Data
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

/** A way to a new password, for an hour; its path is sealed as an invitation's is. */
export type PasswordResetMail = Letter<'PASSWORD_RESET', object>

/** A test of the mailbox that is read round the clock, or of the first step of the ladder (E.3). */
export type ContactTestMail = Letter<
  'CONTACT_TEST',
  { kind: 'OUT_OF_HOURS_MAIL' | 'ON_CALL_ALARM'; organisation: string; askedBy: string; code: string }
>

export type MailData =
  | InvitationMail
  | AccessGrantedMail
  | PasswordResetMail
  | AnnexChangedMail
  | AnnexCheckMail
  | AnnexMissingMail
  | ContactBouncedMail
  | IncidentReportedMail
  | IncidentReceivedMail
  | StatusSentMail
  | ClockAtRiskMail
  | ClockMissedMail
  | EscalationMail
  | IncidentResolvedMail
  | IncidentHandedOverMail
  | ContactTestMail
