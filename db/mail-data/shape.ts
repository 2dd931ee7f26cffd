import type { Priority } from '#domain/service-level.ts'

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
export type Mail<Template extends string, Data> = Readonly<
  { template: Template; case: MailCase; reason: MailReason } & Data
>

/** A letter between organisations that concerns no case; `path` is the page that its button leads to. */
export type Letter<Template extends string, Data> = Readonly<
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

export type FileMail<Template extends string, Data> = Readonly<
  { template: Template; case?: undefined; file: MailFile; reason: MailReason } & Data
>
