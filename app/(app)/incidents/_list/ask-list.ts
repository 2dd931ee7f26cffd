import { ask } from '#app/_graph/ask.ts'
import { IncidentListDocument, type IncidentListQuery, ListNowDocument } from '#graphql/generated/operations.ts'
import { graphFilter, graphOrder, type ListFilter } from './list-filter.ts'

const PAGE = 50

const isBadInput = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && error.digest === 'BAD_USER_INPUT'

/** The rows that a filter asks for. An address with an old cursor or a foreign id gives the first page without them. */
export async function askList(filter: ListFilter): Promise<{ list: IncidentListQuery; shown: ListFilter }> {
  const needsNow = filter.due !== null || filter.owes === 'us'
  const known = needsNow ? await ask(ListNowDocument, {}) : null
  const asked = (shown: ListFilter) =>
    ask(IncidentListDocument, {
      first: PAGE,
      after: shown.after,
      filter: graphFilter(shown, known?.installation.now ?? '', known?.viewer?.organisation.id ?? ''),
      orderBy: graphOrder(shown),
    })
  try {
    return { list: await asked(filter), shown: filter }
  } catch (error) {
    if (!isBadInput(error)) throw error
    const owes = filter.owes === 'us' ? filter.owes : null
    const shown = { ...filter, after: null, owes, party: null, solves: null, category: null }
    return { list: await asked(shown), shown }
  }
}
