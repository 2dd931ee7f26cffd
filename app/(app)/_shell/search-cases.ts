'use server'

import { act } from '#app/_graph/act.ts'
import { type FoundCaseFragment, SearchCasesDocument } from '#graphql/generated/operations.ts'

/** The first hits for the palette; null when it could not be searched. */
export async function searchCases(text: string): Promise<readonly FoundCaseFragment[] | null> {
  try {
    return (await act(SearchCasesDocument, { text: text.slice(0, 200), first: 8, after: null })).search.nodes
  } catch {
    return null
  }
}
