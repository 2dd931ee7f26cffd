import { overviewFigures, partyFigures } from '#db/queries/overview.ts'
import type { PriorityCount, Resolvers } from '#graphql/generated/resolvers.ts'
import { named } from './organisation.ts'
import { uptimeUntil } from './uptime.ts'

type Counts = Readonly<{ p1: number; p2: number; p3: number; p4: number }>

const countsOf = ({ p1, p2, p3, p4 }: Counts): PriorityCount[] => [
  { priority: 'P1', count: p1 },
  { priority: 'P2', count: p2 },
  { priority: 'P3', count: p3 },
  { priority: 'P4', count: p4 },
]

type Duties = Readonly<{ reactionMet: number; reactionMissed: number; feedbackMet: number; feedbackMissed: number }>
const reactionOf = (row: Duties) => ({ met: row.reactionMet, missed: row.reactionMissed })
const feedbackOf = (row: Duties) => ({ met: row.feedbackMet, missed: row.feedbackMissed })

export const overview: Resolvers = {
  Query: {
    overview: (_root, _args, context) => context.readingCases(overviewFigures),
  },
  Overview: {
    openByPriority: countsOf,
    reaction: reactionOf,
    feedback: feedbackOf,
    uptime: ({ asOf }, _args, context) => uptimeUntil(asOf, context),
    async parties(_row, _args, context) {
      const { organisationKind } = await context.actor()
      return context.ask(tx => partyFigures(tx, organisationKind))
    },
  },
  PartyFigures: {
    organisation: (row, _args, { load }) => named(load, row.organisationId),
    openByPriority: countsOf,
    reaction: reactionOf,
    feedback: feedbackOf,
  },
}
