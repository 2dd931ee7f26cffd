type Page<Node> = Readonly<{
  nodes: readonly Node[]
  pageInfo: Readonly<{ hasNextPage: boolean; endCursor?: string | null }>
}>

/** Ten thousand rows. No register of schools and suppliers is longer; a list that is, ends here and not never. */
const MOST_PAGES = 100

/** All rows of a list that a chooser must offer whole, page by page. */
export async function everyPage<Node>(read: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const all: Node[] = []
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const { nodes, pageInfo } = await read(after)
    all.push(...nodes)
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) break
    after = pageInfo.endCursor
  }
  return all
}
