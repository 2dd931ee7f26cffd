import { changeDefaultReporter } from '#db/commands/change-default-reporter.ts'
import { createClient } from '#db/commands/create-client.ts'
import { createToken } from '#db/commands/create-token.ts'
import { endClient } from '#db/commands/end-client.ts'
import { issueClientSecret } from '#db/commands/issue-client-secret.ts'
import { revokeToken } from '#db/commands/revoke-token.ts'
import { rotateToken } from '#db/commands/rotate-token.ts'
import { setPriorityWords } from '#db/commands/set-priority-words.ts'
import { withdrawClientSecret } from '#db/commands/withdraw-client-secret.ts'
import type { Resolvers, TokenScope } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { newSecret, shownOnce } from '#graphql/new-secret.ts'
import { rankOf } from './incident.ts'

const ofClient = <T extends { clientId: string }>(input: T): T => ({
  ...input,
  clientId: uuidOf('IntegrationClient', input.clientId) ?? nobody,
})
const ofToken = <T extends { tokenId: string }>(input: T): T => ({
  ...input,
  tokenId: uuidOf('ApiToken', input.tokenId) ?? nobody,
})
/** What the SDL says of an overlap that is left out. */
const usualOverlapHours = 168
/** CASES_READ in the graph is `cases:read`, the word of OAuth. */
const scopesOf = (scopes: readonly TokenScope[]) => scopes.map(scope => scope.toLowerCase().replace('_', ':'))

export const clientVerbs: Resolvers = {
  Mutation: {
    createClient: (_root, { input }, context) =>
      context.command({ verb: 'createClient', input }, tx => createClient(tx, input)),
    changeDefaultReporter: (_root, { input }, context) =>
      context.command({ verb: 'changeDefaultReporter', input }, tx => changeDefaultReporter(tx, ofClient(input))),
    setPriorityWords: (_root, { input }, context) =>
      context.command({ verb: 'setPriorityWords', input }, tx =>
        setPriorityWords(tx, {
          ...ofClient(input),
          words: input.words.map(one => ({ word: one.word, priority: rankOf(one.priority) })),
        }),
      ),
    endClient: (_root, { input }, context) =>
      context.command({ verb: 'endClient', input }, tx => endClient(tx, ofClient(input))),
    createToken: (_root, { input }, context) =>
      shownOnce(
        newSecret(),
        body => context.command({ verb: 'createToken', input }, body),
        (tx, kept) => createToken(tx, { ...ofClient(input), scopes: scopesOf(input.scopes) }, kept),
      ),
    rotateToken: (_root, { input }, context) =>
      shownOnce(
        newSecret(),
        body => context.command({ verb: 'rotateToken', input }, body),
        (tx, kept) =>
          rotateToken(tx, { ...ofToken(input), overlapHours: input.overlapHours ?? usualOverlapHours }, kept),
      ),
    revokeToken: (_root, { input }, context) =>
      context.command({ verb: 'revokeToken', input }, tx => revokeToken(tx, ofToken(input))),
    issueClientSecret: (_root, { input }, context) =>
      shownOnce(
        newSecret(),
        body => context.command({ verb: 'issueClientSecret', input }, body),
        (tx, kept) => issueClientSecret(tx, { ...ofClient(input), scopes: scopesOf(input.scopes) }, kept),
      ),
    withdrawClientSecret: (_root, { input }, context) =>
      context.command({ verb: 'withdrawClientSecret', input }, tx => withdrawClientSecret(tx, ofClient(input))),
  },
}
