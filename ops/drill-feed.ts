import postgres from 'postgres'
import { type Reported, reportP1, tokenOf } from './drill-api.ts'
import { type Check, check } from './drill-check.ts'
import type { DrillProduct } from './drill-product.ts'
import { judgeFeed, type Written, writeChanges } from './feed-writers.ts'
import { say } from './steps.mjs'

const writers = 50
const cases = 200

const query = `query ($after: String) { changes(after: $after, first: 100) {
  endCursor hasMore nodes { kind seq incident { id } } } }`
type Page = {
  endCursor: string | null
  hasMore: boolean
  nodes: { kind: string; seq: number; incident: { id: string } | null }[]
}

/** A tool follows the feed over HTTP while fifty writers commit when they please (fault 83). */
export async function feedDrill(product: DrillProduct, changes: number): Promise<Check[]> {
  const reported: Reported[] = []
  for (let n = 0; n < cases; n += 1) reported.push(await reportP1(product, `feed-${n}`, `Feed ${n}`))
  const idOf = (id: string) => Buffer.from(id, 'base64url').toString().replace('Incident:', '')
  const run = { isOver: false }
  const following = follow(product, run)
  const began = performance.now()
  const written = await writeChanges(
    () => postgres(product.databaseUrl, { max: 1, fetch_types: false }),
    reported.map(({ id }) => idOf(id)),
    { changes, writers, longestMs: 40 },
  )
  say(`  ${written.length} changes committed in ${Math.round((performance.now() - began) / 1000)} s`)
  run.isOver = true
  const read = (await following).map(({ caseId, seq }) => ({ caseId: idOf(caseId), seq }))
  const { missed, doubled, outOfOrder } = judgeFeed(written, read)
  return [
    check('changes missed', missed, 0),
    check('changes that came twice', doubled, 0),
    check('changes of a case out of order', outOfOrder, 0),
    check('changes read', read.length, written.length),
  ]
}

async function follow(product: DrillProduct, run: { isOver: boolean }): Promise<Written[]> {
  const read: Written[] = []
  let after: string | null = null
  for (let quiet = 0; quiet < 20; ) {
    const wasOver = run.isOver
    const page: Page = await ask(product, after)
    for (const { kind, seq, incident } of page.nodes)
      if (kind === 'NoteAdded' && incident) read.push({ caseId: incident.id, seq })
    after = page.endCursor
    quiet = wasOver && page.nodes.length === 0 ? quiet + 1 : 0
    if (!page.hasMore) await new Promise(resolve => setTimeout(resolve, 100))
  }
  return read
}

async function ask(product: DrillProduct, after: string | null): Promise<Page> {
  const response = await fetch(`${product.url}/api/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf(product, 'AUB')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  })
  const answer = (await response.json()) as { data?: { changes: Page }; errors?: { message: string }[] }
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? `the feed answered ${response.status}`)
  return answer.data.changes
}
