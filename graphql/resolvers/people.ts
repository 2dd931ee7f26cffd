import { boundTo } from '#db/bound-session.ts'
import { invitationByLink } from '#db/commands/accept-invitation.ts'
import { passwordResetByLink } from '#db/commands/reset-password.ts'
import { identityProviderOf, providerOfDomain } from '#db/queries/identity-providers.ts'
import { onboardingFacts } from '#db/queries/onboarding.ts'
import {
  accessRequestsOf,
  auditorGrantsOf,
  invitationsOf,
  membersOf,
  type OrganisationEventRow,
  organisationEventPage,
  sessionsOf,
} from '#db/queries/people.ts'
import type { Actor } from '#domain/actor.ts'
import { onboardingTasks } from '#domain/onboarding.ts'
import { may, type Verb } from '#domain/permission.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type { Resolvers, Role } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { messages } from '#graphql/messages/messages.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { plainId } from '#graphql/plain-id.ts'
import { settings } from '#graphql/settings.ts'

const list = 'organisation events'
const placeOf = (row: OrganisationEventRow) => [row.at.toISOString(), row.id]

/** One's own organisation, or for AUB any; otherwise one that nobody has, which answers with nothing. */
function lookedAt(actor: Actor, organisationId: string | null | undefined): string {
  const id = organisationId == null ? actor.organisationId : (uuidOf('Organisation', organisationId) ?? nobody)
  return id === actor.organisationId || actor.organisationKind === 'AUB' ? id : nobody
}

/** What only whoever may act on it is shown. */
async function keeperOf(context: Context, verb: Verb, organisationId?: string | null): Promise<string> {
  const actor = await context.actor()
  return may(actor, verb) || actor.roles.includes('AUDITOR') ? lookedAt(actor, organisationId) : nobody
}

export const people: Resolvers = {
  Query: {
    async members(_root, { organisationId }, context) {
      const actor = await context.actor()
      if (actor.kind === 'CLIENT') return []
      return context.ask(tx => membersOf(tx, lookedAt(actor, organisationId)))
    },
    async invitations(_root, { organisationId }, context) {
      const id = await keeperOf(context, 'invitePerson', organisationId)
      return context.ask(tx => invitationsOf(tx, id))
    },
    async accessRequests(_root, { organisationId }, context) {
      const id = await keeperOf(context, 'answerAccessRequest', organisationId)
      return context.ask(tx => accessRequestsOf(tx, id))
    },
    async identityProvider(_root, _args, context) {
      const id = await keeperOf(context, 'saveIdentityProvider')
      return context.ask(tx => identityProviderOf(tx, id))
    },
    async auditorGrants(_root, _args, context) {
      const id = await keeperOf(context, 'grantAuditor')
      return context.ask(tx => auditorGrantsOf(tx, id))
    },
    async sessions(_root, _args, context) {
      const actor = await context.actor()
      return actor.kind === 'CLIENT'
        ? []
        : context.ask(async tx => sessionsOf(tx, actor.id, await boundTo(tx, actor.sessionId)))
    },
    async organisationEvents(_root, args, context) {
      const wanted = wantedPage(args)
      const organisationId = await keeperOf(context, 'changeRoles')
      const place = wanted.cursor === null ? null : await cursorPlace(context, 'after', list, wanted.cursor)
      const after = place && { at: String(place[0]), id: String(place[1]) }
      const { rows, hasMore } = await context.ask(tx =>
        organisationEventPage(tx, { organisationId, limit: wanted.size, after }),
      )
      return { page: pageOf(wanted, rows, hasMore) }
    },
    async onboarding(_root, _args, context) {
      const actor = await context.actor()
      const home = { id: actor.organisationId, kind: actor.organisationKind, personId: actor.id }
      const tasks = onboardingTasks(actor, await context.ask(tx => onboardingFacts(tx, home)))
      return { tasks: [...tasks], done: tasks.filter(one => one.isDone).length }
    },
    invitationByLink: (_root, { secret }) => invitationByLink(secret),
    passwordResetByLink: (_root, { secret }) => passwordResetByLink(secret),
    async signInWay(_root, { email }) {
      const [, domain = ''] = /^[^\s@]{1,64}@([a-z0-9.-]{3,190})$/.exec(email.trim().toLowerCase()) ?? []
      return { provider: domain ? await providerOfDomain(domain) : null }
    },
  },
  Member: {
    personId: row => plainId('Person', row.personId),
    roles: row => row.roles as Role[],
    isSelf: async (row, _args, context) => (await context.actor()).id === row.personId,
  },
  Invitation: { invitationId: row => plainId('Invitation', row.id), roles: row => row.roles as Role[] },
  AccessRequest: { requestId: row => plainId('AccessRequest', row.id) },
  IdentityProvider: {
    providerId: row => plainId('IdentityProvider', row.id),
    redirectUri: row => `${settings().publicUrl}/api/auth/callback/${plainId('IdentityProvider', row.id)}`,
  },
  AuditorGrant: { grantId: row => plainId('AuditorGrant', row.id) },
  Session: {
    sessionId: row => plainId('Session', row.id),
    isThis: async (row, _args, context) => (await context.actor()).sessionId === row.id,
  },
  SignInProvider: { providerId: row => plainId('IdentityProvider', row.id) },
  InvitationByLink: {
    roles: look => [...(look.roles ?? [])] as Role[],
    email: look => look.email ?? null,
    name: look => look.name ?? null,
    organisationName: look => look.organisationName ?? null,
    invitedBy: look => look.invitedBy ?? null,
    expiresAt: look => (look.expiresAt ? new Date(look.expiresAt) : null),
    hasAccount: look => look.hasAccount ?? false,
    hasPassword: look => look.hasPassword ?? false,
  },
  PasswordResetByLink: { email: look => look.email ?? null },
  OrganisationEventConnection: {
    edges: ({ page }, _args, context) => edges(context, list, page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page }, _args, context) => pageInfo(context, list, page, placeOf),
  },
  OrganisationEvent: {
    text: (row, _args, { language }) => messages(language).organisationFact(row),
  },
}
