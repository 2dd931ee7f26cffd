import type { InvitationAccepted as Accepted, InvitationLook } from '#db/commands/accept-invitation.ts'
import type { AccessRequestAnswered as Answered } from '#db/commands/answer-access-request.ts'
import type { PasswordChanged as Changed } from '#db/commands/change-password.ts'
import type { RolesChanged as Roles } from '#db/commands/change-roles.ts'
import type { PersonDisabled as Disabled } from '#db/commands/disable-person.ts'
import type { PersonEnabled as Enabled } from '#db/commands/enable-person.ts'
import type { AllSessionsEnded as AllEnded } from '#db/commands/end-all-sessions.ts'
import type { AuditorGrantEnded as GrantEnded } from '#db/commands/end-auditor-grant.ts'
import type { MembershipEnded as LetOut } from '#db/commands/end-membership.ts'
import type { SessionEnded as OneEnded } from '#db/commands/end-own-session.ts'
import type { AuditorGranted as Granted } from '#db/commands/grant-auditor.ts'
import type { PersonInvited as Invited } from '#db/commands/invite-person.ts'
import type { PasswordResetRequested as Requested } from '#db/commands/request-password-reset.ts'
import type { PasswordResetLook, PasswordReset as Reset } from '#db/commands/reset-password.ts'
import type { IdentityProviderSaved as Saved } from '#db/commands/save-identity-provider.ts'
import type { EscalationLevelSet as LevelSet } from '#db/commands/set-escalation-level.ts'
import type { ProfileUpdated as Updated } from '#db/commands/update-profile.ts'
import type { InvitationWithdrawn as Withdrawn } from '#db/commands/withdraw-invitation.ts'
import type { IdentityProviderRow } from '#db/queries/identity-providers.ts'
import type {
  AccessRequestRow,
  GrantRow,
  InvitationRow,
  MemberRow,
  OrganisationEventRow,
  SessionRow,
} from '#db/queries/people.ts'
import type { Refused } from './mappers.ts'
import type { Page } from './paging.ts'

export type Member = MemberRow
export type Invitation = InvitationRow
export type AccessRequest = AccessRequestRow
export type IdentityProvider = IdentityProviderRow
export type AuditorGrant = GrantRow
export type Session = SessionRow
export type OrganisationEvent = OrganisationEventRow
export type OrganisationEventConnection = Readonly<{ page: Page<OrganisationEventRow> }>
export type InvitationByLink = InvitationLook
export type PasswordResetByLink = PasswordResetLook
export type SignInProvider = Readonly<{ id: string; name: string }>

export type PersonInvited = Invited
export type InvitationWithdrawn = Withdrawn
export type InvitationAccepted = Accepted
export type RolesChanged = Roles
export type EscalationLevelSet = LevelSet
export type MembershipEnded = LetOut
export type PersonDisabled = Disabled
export type PersonEnabled = Enabled
export type AccessRequestAnswered = Answered
export type IdentityProviderSaved = Saved
export type AuditorGranted = Granted
export type AuditorGrantEnded = GrantEnded
export type ProfileUpdated = Updated
export type PasswordChanged = Changed
export type SessionEnded = OneEnded
export type AllSessionsEnded = AllEnded
export type PasswordResetRequested = Requested
export type PasswordReset = Reset

export type AlreadyMember = Refused<'AlreadyMember'>
export type LastAdministrator = Refused<'LastAdministrator'>
export type LinkClosed = Refused<'LinkClosed'>
export type OtherPersonSignedIn = Refused<'OtherPersonSignedIn'>
export type SignInFirst = Refused<'SignInFirst'>
export type PasswordWrong = Refused<'PasswordWrong'>
export type TooManyTries = Refused<'TooManyTries'>
