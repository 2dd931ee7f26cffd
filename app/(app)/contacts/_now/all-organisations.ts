import { ask } from '#app/_graph/ask.ts'
import { everyPage } from '#app/_graph/every-page.ts'
import { ContactsPageDocument, type ContactsPageQuery } from '#graphql/generated/operations.ts'

type Page = ContactsPageQuery
export type Listed = Page['organisations']['nodes'][number]

/** Everybody whom the actor works with, by name; AUB has hundreds of schools. */
export async function allOrganisations(): Promise<Page & Readonly<{ all: readonly Listed[] }>> {
  const first = await ask(ContactsPageDocument, {})
  const all = await everyPage(async after =>
    after === null ? first.organisations : (await ask(ContactsPageDocument, { after })).organisations,
  )
  return { ...first, all }
}
