import { countDuties, dutyPage } from '#db/queries/inbox.ts'
import { caseTypes } from '#graphql/case-types.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import type { Duty, DutyConnection } from '#graphql/mappers.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { priorityOf } from './incident.ts'

const listOf = ({ whose }: Pick<DutyConnection, 'whose'>) => `duties ${whose}`
const placeOf = ({ place, caseId }: Duty) => [place, caseId]

export const inbox: Resolvers = {
  Query: {
    async duties(_root, { whose, ...args }, context) {
      const wanted = wantedPage(args)
      const found = wanted.cursor && (await cursorPlace(context, 'after', listOf({ whose }), wanted.cursor))
      const after = found ? { dueAt: String(found[0]), caseId: String(found[1]) } : null
      const { rows, hasMore } = await context.ask(tx => dutyPage(tx, whose, wanted.size, after))
      return { page: pageOf(wanted, rows, hasMore), whose }
    },
  },
  DutyConnection: {
    edges: ({ page, whose }, _args, context) => edges(context, listOf({ whose }), page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page, whose }, _args, context) => pageInfo(context, listOf({ whose }), page, placeOf),
    totalCount: ({ whose }, _args, context) => context.ask(tx => countDuties(tx, whose)),
  },
  Duty: {
    id: ({ noun, caseId }) => globalId(caseTypes[noun], caseId),
    priority: ({ priority }) => priorityOf(priority),
    owedBy: ({ owedById }, _args, { load }) => (owedById ? load.organisation.load(owedById) : null),
  },
}
