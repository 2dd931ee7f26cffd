import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let db: TestDatabase
let door: Door
let number: string
beforeAll(async () => {
  db = await freshDatabase()
  door = await openDoor()
  const { body } = await door.ask(REPORT, { token: db.cast.a.token, variables: { input: complete } })
  number = body.data.reportIncident.incident.number
  // 249 more of one instant, of which twenty have a duty ahead, all at the same time; and 150 entries more, of one instant.
  await db.admin`insert into incident select (jsonb_populate_record(null::incident, to_jsonb(i) || jsonb_build_object(
      'id', gen_random_uuid(), 'number', 'INC-2025-' || lpad(n::text, 6, '0'),
      'next_due_at', case when n <= 19 then i.next_due_at end))).*
    from incident i, generate_series(1, 249) n where i.number = ${number}`
  await db.admin`insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, source, content_hash, hash)
    select i.id, n, e.at, 'MailDelivered', 'NOTIFIED', 'SYSTEM', 'SYSTEM', 'SYSTEM', '', '' from incident i
      join case_event e on e.case_id = i.id and e.seq = 1, generate_series(2, 151) n where i.number = ${number}`
  await db.admin`update incident set seq = 151, public_seq = 151 where number = ${number}`
})
afterAll(async () => {
  await door.close()
  await db.close()
})

type Page = Readonly<{
  nodes: readonly { id: string; nextClock?: { dueAt: string } | null }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null }
}>
const INFO = 'pageInfo { hasNextPage hasPreviousPage endCursor startCursor }'
const list = (field: string, direction: string) => `query ($first: Int, $after: String, $last: Int, $before: String) {
  page: incidents(first: $first, after: $after, last: $last, before: $before, orderBy: { field: ${field}, direction: ${direction} }) {
    nodes { id } ${INFO} } }`

async function ask(query: string, variables: object): Promise<Page> {
  const { body } = await door.ask(query, { token: db.cast.a.token, variables })
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined()
  return body.data.page ?? body.data.incident.page
}

/** Every page from one end to the other; `hasNextPage` and its like are false at the end alone. */
async function walked(query: string, size: number, isBackwards: boolean): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  for (;;) {
    const asked: object = isBackwards ? { last: size, before: cursor } : { first: size, after: cursor }
    const { nodes, pageInfo } = await ask(query, asked)
    const page = nodes.map(node => node.id)
    if (isBackwards) ids.unshift(...page)
    else ids.push(...page)
    const hasMore = isBackwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    if (!hasMore) return ids
    expect(page).toHaveLength(size)
    cursor = isBackwards ? pageInfo.startCursor : pageInfo.endCursor
  }
}

describe('250 incidents of one instant, 20 with a duty ahead (F51)', () => {
  describe.each(['NEXT_DUE_AT', 'OPENED_AT'])('by %s, which is not selected', field => {
    test.each(['ASC', 'DESC'])(
      '%s: 250 distinct in pages of 7, 23 and 100, forwards and backwards alike',
      async direction => {
        const query = list(field, direction)
        const whole = await walked(query, 100, false)
        expect(new Set(whole).size).toBe(250)
        for (const size of [7, 23, 100])
          for (const isBackwards of [false, true]) expect(await walked(query, size, isBackwards)).toEqual(whole)
      },
    )
  })

  test('those without a duty stand together at one end', async () => {
    const due =
      await db.admin`select p.case_id as id from case_party p where p.organisation_id = ${db.cast.a.id} and p.next_due_at < 'infinity'`
    const withDuty = new Set(due.map(row => Buffer.from(`Incident:${row.id}`).toString('base64url')))
    expect(withDuty.size).toBe(20)
    const ids = await walked(list('NEXT_DUE_AT', 'ASC'), 23, false)
    expect(ids.slice(0, 20).every(id => withDuty.has(id))).toBe(true)
    expect(ids.slice(20).some(id => withDuty.has(id))).toBe(false)
  })
})

test.each([7, 23, 100])('151 entries of one instant in pages of %i: each once, newest first (F51)', async size => {
  const query = `query ($number: String!, $first: Int, $after: String) { incident(by: { number: $number }) {
    page: timeline(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`
  const ids: string[] = []
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo }: Page = await ask(query, { number, first: size, after })
    ids.push(...nodes.map(node => node.id))
    if (!pageInfo.hasNextPage) break
    expect(nodes).toHaveLength(size)
    after = pageInfo.endCursor
  }
  expect(ids).toHaveLength(151)
  expect(new Set(ids).size).toBe(151)
})
