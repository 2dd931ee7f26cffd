import { ask } from '#app/_graph/ask.ts'
import { OrganisationsToChooseDocument, type OrganisationsToChooseQuery } from '#graphql/generated/operations.ts'

export type ChoosableOrganisation = OrganisationsToChooseQuery['organisations']['nodes'][number]

/** Every organisation of the register, for AUB. */
export async function organisationsToChoose(): Promise<readonly ChoosableOrganisation[]> {
  const all: ChoosableOrganisation[] = []
  for (let after: string | null = null; ; ) {
    const { organisations }: OrganisationsToChooseQuery = await ask(OrganisationsToChooseDocument, { after })
    all.push(...organisations.nodes)
    if (!organisations.pageInfo.hasNextPage) return all
    after = organisations.pageInfo.endCursor ?? null
  }
}
