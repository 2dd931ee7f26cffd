import {
  type OrganisationKind,
  OrganisationsToChooseDocument,
  type OrganisationsToChooseQuery,
} from '#graphql/generated/operations.ts'
import { ask } from './ask.ts'
import { everyPage } from './every-page.ts'

export type ChoosableOrganisation = OrganisationsToChooseQuery['organisations']['nodes'][number]

/** Every organisation that the person may see, or those of one kind: AUB has hundreds of schools. */
export const organisationsToChoose = (kind: OrganisationKind | null = null): Promise<ChoosableOrganisation[]> =>
  everyPage(async after => (await ask(OrganisationsToChooseDocument, { after, kind })).organisations)
