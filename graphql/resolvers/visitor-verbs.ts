import { boundTo } from '#db/bound-session.ts'
import { acceptInvitation } from '#db/commands/accept-invitation.ts'
import { changePassword } from '#db/commands/change-password.ts'
import { requestPasswordReset } from '#db/commands/request-password-reset.ts'
import { resetPassword } from '#db/commands/reset-password.ts'
import { sessionsOf } from '#db/queries/people.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { mailedSecret } from '#graphql/mailed-secret.ts'

/** As `context.command` answers: a refusal is a member of the verb's union under its own kind (house decision 4). */
const answer = <T>(outcome: Outcome<T>): T => (outcome.ok ? outcome.value : (outcome.refusal as never))

/** The verbs of whoever holds a link or a password; they ask for no session, and passwords are never stored as keys. */
export const visitorVerbs: Resolvers = {
  Mutation: {
    async acceptInvitation(_root, { input }, context) {
      await context.afresh()
      const { credential, language } = context
      const sessionHash = credential?.kind === 'SESSION' ? credential.hash : null
      return answer(await acceptInvitation({ ...input, language, sessionHash }))
    },
    async changePassword(_root, { input }, context) {
      const [actor, { credential, address }] = [await context.actor(), context]
      await context.afresh()
      if (!credential) throw new Error('an actor without a credential')
      return answer(await changePassword({ credential, actor }, { ...input, source: `change ${address}` }))
    },
    async requestPasswordReset(_root, { input }, context) {
      await context.afresh()
      return answer(await requestPasswordReset({ ...input, source: context.address }, mailedSecret('/reset')))
    },
    async resetPassword(_root, { input }, context) {
      await context.afresh()
      return answer(await resetPassword(input))
    },
  },
  PasswordChanged: {
    async sessions(_done, _args, context) {
      const { id, sessionId } = await context.actor()
      return context.ask(async tx => sessionsOf(tx, id, await boundTo(tx, sessionId)))
    },
  },
  PasswordResetRequested: { isAsked: () => true },
}
