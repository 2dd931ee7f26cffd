import type * as danish from './people-da.ts'
import { registerFacts } from './register-en.ts'

export const personLabels: typeof danish.personLabels = {
  email: 'E-mail',
  name: 'Name',
  phone: 'Telephone',
  department: 'Department',
  location: 'Place',
  roles: 'Roles',
  level: 'Escalation level',
  reason: 'Reason',
  personId: 'Person',
  password: 'New password',
  currentPassword: 'Present password',
  issuer: 'Issuer',
  clientId: 'Client id',
  clientSecret: 'Client secret',
  organisationClaim: 'Claim with the CVR or institution number',
  assuranceClaim: 'Claim with the level of assurance',
  minimumAssurance: 'Least level of assurance',
  requiredClaim: 'Required claim',
  requiredValue: 'Value of the required claim',
  providerId: 'Own sign-in',
  fromOn: 'Cases from',
  toOn: 'Cases to',
  expiresOn: 'Access until',
  choices: 'The choice',
  versionId: 'The version',
}

export const personReasons: typeof danish.personReasons = {
  ROLE_ELSEWHERE: () => 'holds a role that this kind of organisation cannot give. Choose among those shown.',
  AUDITOR_ALONE: () =>
    'holds Auditor beside other roles. An auditor sees everything and changes nothing; choose that role alone.',
  ONLY_ADMINISTRATOR: () =>
    'can only be administrator when you invite into another organisation. It invites the rest itself.',
  NOT_AUDITOR: () => 'does not hold the role Auditor. Give the person that role first.',
  BEFORE_FROM: () => 'lies before the first day. Swap the two dates.',
  PASSWORD_OBVIOUS: () =>
    'is easy to guess. Choose one that is not your address or the same few characters over and over.',
  NOT_IN_FORCE: () => 'is not the one that is in force now. Read the page again, and acknowledge the new one.',
  CANNOT_BE_SILENCED: () =>
    'cannot be silenced. Critical faults (P1) and mails to contact points always arrive (Instruks 4.2).',
  ISSUER: () => 'is not a public https address. Write it exactly as the provider states it.',
  ONE_PROVIDER: () => 'exists already. Change the one that is there.',
}

const links: Readonly<Record<string, string>> = {
  USED: 'The link was used. Sign in, or ask for a new one if it was not you.',
  WITHDRAWN: 'The invitation was withdrawn. Ask whoever invited you for a new one.',
  EXPIRED: 'The link has expired. Ask for a new one.',
}

export const personRefusals: typeof danish.personRefusals = {
  AlreadyMember: () => "The address belongs to a member of the organisation. Change the member's roles instead.",
  LastAdministrator: ({ organisation }) =>
    `${organisation ?? 'The organisation'} would be left without an administrator. Make somebody else one first, or close the organisation by merging it into another.`,
  LinkClosed: ({ state }) => links[String(state)] ?? 'The link is not valid. Ask for a new one.',
  OtherPersonSignedIn: ({ email }) =>
    `The invitation is for ${email}, but somebody else is signed in here. Sign out, and open the link again.`,
  SignInFirst: ({ email }) => `${email} has an account already. Sign in with it, and accept the invitation then.`,
  PasswordWrong: () => 'The present password is another. Try again.',
  TooManyTries: ({ minutes }) => `Too many tries. Wait ${minutes ?? 15} minutes and try again.`,
}

export const personNouns: typeof danish.personNouns = {
  MEMBER: 'There is no such person, or they do not belong to your organisation. Read the page again.',
  INVITATION: 'There is no such invitation, or it can no longer be used. Read the page again.',
  ACCESS_REQUEST: 'There is no such request, or it is answered. Read the page again.',
  PROVIDER: 'There is no such sign-in. Read the page again.',
  GRANT: 'There is no such grant, or it has ended. Read the page again.',
  SESSION: 'There is no such session, or it has ended. Read the page again.',
}

export const changedMeanwhile: typeof danish.changedMeanwhile = {
  CONNECTION: 'The connection was changed by somebody else since you saw it. Read the page again.',
  ANNEX_DRAFT: 'Somebody else has saved the draft since you opened it. Open it again and go on from there.',
  MEMBER: 'Somebody changed the person since you saw the page. Read it again and decide anew.',
  PROVIDER: 'Somebody changed the sign-in since you saw the page. Read it again and correct anew.',
}

type Content = Readonly<Record<string, unknown>>

const roles: Readonly<Record<string, string>> = {
  SCHOOL_USER: 'school user',
  SCHOOL_ADMIN: 'school administrator',
  SUPPLIER_AGENT: 'support agent',
  SUPPLIER_ADMIN: 'supplier administrator',
  AUB_AGENT: 'customer service',
  AUB_CHANGE_MANAGER: 'change manager',
  SITUATION_MANAGER: 'Situation Manager',
  ATP_SERVICE_DESK: 'ATP service desk',
  AUB_ADMIN: 'AUB administrator',
  AUDITOR: 'auditor',
}
const list = (value: unknown) => (Array.isArray(value) ? value.map(role => roles[String(role)] ?? role).join(', ') : '')

const facts: Readonly<Record<string, (content: Content) => string>> = {
  ...registerFacts,
  PersonInvited: ({ name, email, roles: given }) => `${name} (${email}) was invited as ${list(given)}.`,
  InvitationWithdrawn: ({ email }) => `The invitation to ${email} was withdrawn.`,
  InvitationAccepted: ({ email, roles: given }) => `${email} accepted the invitation as ${list(given)}.`,
  RolesChanged: ({ name, before, after }) => `${name} changed role from ${list(before)} to ${list(after)}.`,
  EscalationLevelSet: ({ name, after }) =>
    after === null
      ? `${name} no longer stands for an escalation level.`
      : `${name} stands for escalation level ${after}.`,
  MembershipEnded: ({ name }) => `${name} no longer has access.`,
  PersonDisabled: ({ name, reason }) => `AUB shut ${name} out: ${reason}`,
  PersonEnabled: ({ name }) => `AUB let ${name} in again.`,
  AccessRequestAnswered: ({ email, answer, roles: given }) =>
    answer === 'ACCEPTED' ? `${email} was let in as ${list(given)}.` : `${email} was refused.`,
  IdentityProviderSaved: ({ name, isEnabled }) => `Sign-in by ${name} was saved and is ${isEnabled ? 'on' : 'off'}.`,
  AuditorGranted: ({ name, fromOn, toOn, expiresOn }) =>
    `${name} may see cases from ${fromOn} to ${toOn}, until ${expiresOn}.`,
  AuditorGrantEnded: () => "An auditor's access has ended.",
  AuditorLooked: () => 'The auditor has looked.',
  PasswordChanged: () => 'The person has a new password.',
  InstructionAcknowledged: ({ label }) => `${label} is acknowledged.`,
  OrganisationConfirmed: () => "The organisation's facts are confirmed.",
  AnnexDraftSaved: () => 'The draft of the annex was saved.',
  AnnexSubmitted: ({ version }) => `Version ${version} of the annex was sent in.`,
  AnnexAcknowledged: ({ version }) => `AUB has taken note of version ${version} of the annex.`,
  AnnexConfirmed: () => 'The annex was confirmed as correct.',
  AnnexCheckAsked: () => 'It was asked whether the annex is still correct.',
  AnnexReminded: () => 'A reminder of the missing annex was sent.',
  SupplierAnnexAdopted: () => "The supplier's part of the annex was adopted.",
  DigitalPostRecorded: ({ version }) => `Version ${version ?? ''} of the annex was recorded as sent by Digital Post.`,
  BounceResolved: ({ address }) => `Mail to ${address} arrives again.`,
  MailBounced: ({ address }) => `Mail to ${address} did not arrive.`,
  ClientCreated: ({ name }) => `The integration ${name} was made.`,
  ClientEnded: ({ name }) => `The integration ${name} was closed down.`,
  PriorityWordsSet: () => 'The words of the integration for the priorities were changed.',
  DefaultReporterChanged: () => 'The default reporter of the integration was changed.',
  TokenCreated: ({ name }) => `The token ${name} was made.`,
  TokenRotated: ({ name }) => `The token ${name} was renewed.`,
  TokenRevoked: ({ name }) => `The token ${name} was revoked.`,
  ClientSecretIssued: () => 'The secret of the integration was issued.',
  ClientSecretWithdrawn: () => 'The secret of the integration was withdrawn.',
}

export const organisationFact: typeof danish.organisationFact = ({ kind, content }) => facts[kind]?.(content) ?? kind
