import type { CaseType } from '#domain/case-type.ts'
import type { ClockKind, Priority } from '#domain/service-level.ts'
import type { Mail, MailPerson } from './shape.ts'

/** The telephone duty of a priority 1 report; null below priority 1. */
export type MailPhoneDuty = Readonly<{ isCallRequired: boolean; phone: string | null; organisation: string }>

export type MailClock = Readonly<{ kind: ClockKind; owedBy: string; startedAt: string; dueAt: string }>

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
/** `used`: how much of the clock, in per cent; 80 where a mail does not say. */
export type ClockAtRiskMail = Mail<'CLOCK_AT_RISK', { clock: MailClock; used?: 50 | 80 }>

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
