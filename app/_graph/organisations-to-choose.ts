import { OrganisationsToChooseDocument, type OrganisationsToChooseQuery } from '#graphql/generated/operations.ts'
import { ask } from './ask.ts'

export type ChoosableOrganisation = OrganisationsToChooseQuery['organisations']['nodes'][number]

/** Every organisation that the person may see: AUB has hundreds of schools, so page by page. */
export async function organisationsToChoose(): Promise<readonly ChoosableOrganisation[]> {
  const all: ChoosableOrganisation[] = []
  for (let after: string | null = null; ; ) {
    const { organisations }: OrganisationsToChooseQuery = await ask(OrganisationsToChooseDocument, { after })
    all.push(...organisations.nodes)
    if (!organisations.pageInfo.hasNextPage) return all
    after = organisations.pageInfo.endCursor ?? null
  }
}
