import { ask } from '#app/_graph/ask.ts'
import { ContactsPageDocument, type ContactsPageQuery } from '#graphql/generated/operations.ts'

type Page = ContactsPageQuery
export type Listed = Page['organisations']['nodes'][number]

const MOST_PAGES = 10

/** Everybody whom the actor works with, by name; AUB has hundreds of schools, so page by page. */
export async function allOrganisations(): Promise<Page & Readonly<{ all: readonly Listed[] }>> {
  const first = await ask(ContactsPageDocument, {})
  const all = [...first.organisations.nodes]
  let { pageInfo } = first.organisations
  for (let page = 1; pageInfo.hasNextPage && page < MOST_PAGES; page++) {
    const next = (await ask(ContactsPageDocument, { after: pageInfo.endCursor ?? null })).organisations
    all.push(...next.nodes)
    pageInfo = next.pageInfo
  }
  return { ...first, all }
}
