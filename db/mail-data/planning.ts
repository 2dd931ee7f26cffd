import type { Letter, MailPerson } from './shape.ts'

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

/** What a supplier answers to a requirement, to AUB, or what AUB replies to its questions. */
export type RequirementAnsweredMail = Letter<
  'REQUIREMENT_ANSWERED',
  {
    number: string
    title: string
    answer: 'POSSIBLE' | 'NOT_POSSIBLE' | 'QUESTIONS' | 'REPLIED'
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
