import { act } from '#app/_graph/act.ts'
import { AllReadsDocument, type AllReadsQuery, type ReadLineFragment } from '#graphql/generated/operations.ts'

export type ReadFilter = Readonly<{ organisationId: string | null; channel: string | null }>

/** All reads of a case that pass the filter, newest first, in pages; null where there is no such case for the actor. */
export async function* allReads(
  number: string,
  filter: ReadFilter,
): AsyncGenerator<readonly ReadLineFragment[] | null> {
  let after: string | null = null
  do {
    const answer: AllReadsQuery = await act(AllReadsDocument, { number, after })
    const { incident } = answer
    if (!incident) {
      yield null
      return
    }
    const { nodes, pageInfo } = incident.reads
    yield nodes.filter(
      read =>
        (!filter.organisationId || read.organisation.id === filter.organisationId) &&
        (!filter.channel || read.channel === filter.channel),
    )
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
}
