import type { Role } from '#domain/actor.ts'
import type { AnnexKind } from '#domain/annex.ts'
import type { AnnexChange } from '#domain/annex-change.ts'
import type { Letter } from './shape.ts'

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

/** The certificate of a school's connection soon ends. The last day, included. */
export type CertificateExpiresMail = Letter<
  'CERTIFICATE_EXPIRES',
  { school: string; service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING'; expiresOn: string; days: number }
>

/** A way to a new password, for an hour; its path is sealed as an invitation's is. */
export type PasswordResetMail = Letter<'PASSWORD_RESET', object>

/** A test of the mailbox that is read round the clock, or of the first step of the ladder (E.3). */
export type ContactTestMail = Letter<
  'CONTACT_TEST',
  { kind: 'OUT_OF_HOURS_MAIL' | 'ON_CALL_ALARM'; organisation: string; askedBy: string; code: string }
>
