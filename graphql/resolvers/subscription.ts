import { unauthenticated } from '#graphql/errors.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId, nobody, uuidOf } from '#graphql/global-id.ts'
import { changesFor } from '#graphql/live.ts'

export const subscription: Resolvers = {
  Subscription: {
    caseChanged: {
      subscribe(_root, { caseId }, { credential }) {
        if (!credential) throw unauthenticated()
        return changesFor(credential, caseId == null ? null : (uuidOf('Incident', caseId) ?? nobody))
      },
      resolve: (change: { caseId: string; seq: number }) => ({
        caseId: globalId('Incident', change.caseId),
        seq: change.seq,
      }),
    },
  },
}
