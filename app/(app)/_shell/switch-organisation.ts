'use server'

import { redirect } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { SwitchOrganisationDocument } from '#graphql/generated/operations.ts'

/** Works in another of one's own organisations from now on; every page is another page then. */
export async function switchOrganisation(form: FormData): Promise<void> {
  const organisationId = String(form.get('organisation') ?? '')
  await ask(SwitchOrganisationDocument, { input: { organisationId } })
  redirect('/overview')
}
