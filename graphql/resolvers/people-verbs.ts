import { answerAccessRequest } from '#db/commands/answer-access-request.ts'
import { changeRoles } from '#db/commands/change-roles.ts'
import { disablePerson } from '#db/commands/disable-person.ts'
import { enablePerson } from '#db/commands/enable-person.ts'
import { endAllSessions } from '#db/commands/end-all-sessions.ts'
import { endAuditorGrant } from '#db/commands/end-auditor-grant.ts'
import { endMembership } from '#db/commands/end-membership.ts'
import { endOwnSession } from '#db/commands/end-own-session.ts'
import { grantAuditor } from '#db/commands/grant-auditor.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { saveIdentityProvider } from '#db/commands/save-identity-provider.ts'
import { setEscalationLevel } from '#db/commands/set-escalation-level.ts'
import { updateProfile } from '#db/commands/update-profile.ts'
import { withdrawInvitation } from '#db/commands/withdraw-invitation.ts'
import { identityProviderOf } from '#db/queries/identity-providers.ts'
import { accessRequestsOf, auditorGrantsOf, invitationsOf, membersOf } from '#db/queries/people.ts'
import { PROVIDER, sealed } from '#db/sealed.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { mailedSecret } from '#graphql/mailed-secret.ts'
import { plainId, plainKey } from '#graphql/plain-id.ts'
import { settings } from '#graphql/settings.ts'

type Typed = Readonly<{ personId: string }>
const personOf = <T extends Typed>(input: T): T => ({ ...input, personId: plainKey('Person', input.personId) })
const languageOf = (language: 'DA' | 'EN' | null | undefined) => (language === 'EN' ? ('en' as const) : ('da' as const))

async function memberOf({ personId }: Typed, _args: unknown, context: Context) {
  const { organisationId } = await context.actor()
  const [member] = await context.ask(tx => membersOf(tx, organisationId, personId))
  if (!member) throw new Error('the member who was just changed is not visible to the one who changed them')
  return member
}

export const peopleVerbs: Resolvers = {
  Mutation: {
    invitePerson: (_root, { input }, context) =>
      context.command({ verb: 'invitePerson', input }, tx => {
        const organisationId =
          input.organisationId == null ? null : (uuidOf('Organisation', input.organisationId) ?? nobody)
        const whole = { ...input, organisationId, language: languageOf(input.language) }
        return invitePerson(tx, whole, mailedSecret('/invite'))
      }),
    withdrawInvitation: (_root, { input }, context) =>
      context.command({ verb: 'withdrawInvitation', input }, tx =>
        withdrawInvitation(tx, { invitationId: plainKey('Invitation', input.invitationId) }),
      ),
    changeRoles: (_root, { input }, context) =>
      context.command({ verb: 'changeRoles', input }, tx => changeRoles(tx, personOf(input))),
    setEscalationLevel: (_root, { input }, context) =>
      context.command({ verb: 'setEscalationLevel', input }, tx => setEscalationLevel(tx, personOf(input))),
    endMembership: (_root, { input }, context) =>
      context.command({ verb: 'endMembership', input }, tx => endMembership(tx, personOf(input))),
    disablePerson: (_root, { input }, context) =>
      context.command({ verb: 'disablePerson', input }, tx => disablePerson(tx, personOf(input))),
    enablePerson: (_root, { input }, context) =>
      context.command({ verb: 'enablePerson', input }, tx => enablePerson(tx, personOf(input))),
    answerAccessRequest: (_root, { input }, context) =>
      context.command({ verb: 'answerAccessRequest', input }, tx =>
        answerAccessRequest(tx, { ...input, requestId: plainKey('AccessRequest', input.requestId) }),
      ),
    saveIdentityProvider(_root, { input }, context) {
      const { sessionSecret, kind } = settings()
      const means = {
        seal: (secret: string) => sealed(secret, sessionSecret, PROVIDER),
        mayBeLocal: kind !== 'PRODUCTION',
      }
      const providerId = input.providerId == null ? null : plainKey('IdentityProvider', input.providerId)
      return context.command({ verb: 'saveIdentityProvider', input }, tx =>
        saveIdentityProvider(tx, { ...input, providerId }, means),
      )
    },
    grantAuditor: (_root, { input }, context) =>
      context.command({ verb: 'grantAuditor', input }, tx => grantAuditor(tx, personOf(input))),
    endAuditorGrant: (_root, { input }, context) =>
      context.command({ verb: 'endAuditorGrant', input }, tx =>
        endAuditorGrant(tx, { grantId: plainKey('AuditorGrant', input.grantId) }),
      ),
    updateProfile: (_root, { input }, context) =>
      context.command({ verb: 'updateProfile', input }, tx =>
        updateProfile(tx, { ...input, language: languageOf(input.language) }),
      ),
    endOwnSession: (_root, { input }, context) =>
      context.command({ verb: 'endOwnSession', input }, tx =>
        endOwnSession(tx, { sessionId: plainKey('Session', input.sessionId) }),
      ),
    endAllSessions: (_root, { input }, context) =>
      context.command({ verb: 'endAllSessions', input }, tx => endAllSessions(tx, input)),
  },
  PersonInvited: {
    async invitation({ invitationId, organisationId }, _args, context) {
      const found = (await context.ask(tx => invitationsOf(tx, organisationId))).find(one => one.id === invitationId)
      if (!found) throw new Error('the invitation that was just sent is not visible to the one who sent it')
      return found
    },
  },
  InvitationWithdrawn: {
    invitations: ({ organisationId }, _args, context) => context.ask(tx => invitationsOf(tx, organisationId)),
  },
  RolesChanged: { member: memberOf },
  EscalationLevelSet: { member: memberOf },
  MembershipEnded: {
    members: ({ organisationId }, _args, context) => context.ask(tx => membersOf(tx, organisationId)),
  },
  PersonDisabled: { personId: ({ personId }) => plainId('Person', personId) },
  PersonEnabled: { personId: ({ personId }) => plainId('Person', personId) },
  AccessRequestAnswered: {
    accessRequests: ({ organisationId }, _args, context) => context.ask(tx => accessRequestsOf(tx, organisationId)),
  },
  IdentityProviderSaved: {
    async identityProvider({ organisationId }, _args, context) {
      const found = await context.ask(tx => identityProviderOf(tx, organisationId))
      if (!found) throw new Error('the provider that was just saved is not visible to the one who saved it')
      return found
    },
  },
  AuditorGranted: {
    auditorGrants: ({ organisationId }, _args, context) => context.ask(tx => auditorGrantsOf(tx, organisationId)),
  },
  AuditorGrantEnded: {
    auditorGrants: ({ organisationId }, _args, context) => context.ask(tx => auditorGrantsOf(tx, organisationId)),
  },
  ProfileUpdated: { viewer: (_done, _args, context) => context.actor() },
  SessionEnded: { isEnded: () => true },
}
