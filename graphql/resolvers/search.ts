import { searchPage } from '#db/queries/search.ts'
import { caseTypes } from '#graphql/case-types.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import type { SearchHit } from '#graphql/mappers.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { searchWords } from '#graphql/search-words.ts'
import { priorityOf } from './incident.ts'

const hits = 'search'
const placeOf = ({ place, caseId }: SearchHit) => [place, caseId]

export const search: Resolvers = {
  Query: {
    async search(_root, { text, ...args }, context) {
      const words = searchWords('text', text)
      const wanted = wantedPage(args)
      const found = wanted.cursor && (await cursorPlace(context, 'after', hits, wanted.cursor))
      const after = found ? { openedAt: String(found[0]), caseId: String(found[1]) } : null
      const { rows, hasMore } = await context.ask(tx => searchPage(tx, words, wanted.size, after))
      return { page: pageOf(wanted, rows, hasMore) }
    },
  },
  SearchHitConnection: {
    edges: ({ page }, _args, context) => edges(context, hits, page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page }, _args, context) => pageInfo(context, hits, page, placeOf),
  },
  SearchHit: {
    id: ({ noun, caseId }) => globalId(caseTypes[noun], caseId),
    priority: ({ priority }) => priorityOf(priority),
  },
}
