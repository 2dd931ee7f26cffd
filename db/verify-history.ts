import { contentHash, linkHash } from './chain-link.ts'
import type { LaneSql } from './lanes.ts'
import { BEGINNING, headsOf, readsOf, sealHash } from './seal.ts'
import type { CaseEventRow, SealRow } from './tables/history.ts'

type Read = Readonly<{ sql: LaneSql }>
type Stored = CaseEventRow & Readonly<{ salt: string | null; content: Readonly<Record<string, unknown>> | null }>

/** The first row that is not as it was written. `case` is the case's number where there is one, else its id. */
export type BadRow =
  | Readonly<{ table: 'case_event'; case: string; seq: number; why: string }>
  | Readonly<{ table: 'seal'; seal: number; why: string }>
export type Verified = Readonly<{
  cases: number
  entries: number
  seals: number
  bad: BadRow | null
  head: SealHead | null
}>
/** The last seal, to be kept elsewhere: whoever cuts off the seals' tail cannot cut it off there. */
export type SealHead = Readonly<{ seal: number; hash: string }>

const AT_ONCE = 200

/**
 * Verifies every history from what is stored (R-5.15, house decision 9): each entry against its content and its link,
 * each case against its head, each seal against heads, reads and the seal before. `exported`: a seal kept elsewhere.
 * Asked by a login that sees everything, in one snapshot.
 */
export async function verifyHistory(read: Read, exported: SealHead | null = null): Promise<Verified> {
  const chains = await verifyChains(read)
  const seals = await verifySeals(read, exported)
  return { ...chains, seals: seals.count, head: seals.head, bad: chains.bad ?? seals.bad }
}

/** The same of one case: the place of its first bad entry; null when all is well. */
export async function verifyChain(read: Read, caseId: string): Promise<number | null> {
  const [head] = await headsOfCases(read, [caseId])
  return firstBad(caseId, await entriesOf(read, caseId), head ?? null)?.seq ?? null
}

async function verifyChains(read: Read): Promise<Pick<Verified, 'cases' | 'entries' | 'bad'>> {
  let cases = 0
  let entries = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await casesAfter(read, after)
    if (ids.length === 0) return { cases, entries, bad: null }
    const [heads, rows] = await Promise.all([headsOfCases(read, ids), entriesOf(read, ...ids)])
    const byCase = Map.groupBy(rows, row => row.caseId)
    for (const id of ids) {
      const head = heads.find(one => one.id === id) ?? null
      const own = byCase.get(id) ?? []
      const bad = firstBad(id, own, head)
      if (bad) return { cases, entries, bad: { table: 'case_event', case: head?.number ?? id, ...bad } }
      entries += own.length
    }
    cases += ids.length
    after = ids.at(-1) ?? ''
  }
}

/** Every case of which anything is left: its row, an entry of its history, or its head in a seal. */
async function casesAfter({ sql }: Read, after: string): Promise<string[]> {
  const rows = await sql`select id from (
      (select id from incident where id > ${after} order by id limit ${AT_ONCE})
      union (select id from problem where id > ${after} order by id limit ${AT_ONCE})
      union (select id from change_request where id > ${after} order by id limit ${AT_ONCE})
      union (select distinct case_id from case_event where case_id > ${after} order by case_id limit ${AT_ONCE})
      union (select distinct case_id from seal_head where case_id > ${after} order by case_id limit ${AT_ONCE})
    ) every order by id limit ${AT_ONCE}`
  return rows.map(row => row.id as string)
}

type Head = Readonly<{ id: string; number: string; seq: number; hash: string }>

async function headsOfCases({ sql }: Read, ids: readonly string[]): Promise<Head[]> {
  const list = `{${ids.join(',')}}`
  const rows = await sql`select id, number, seq, last_hash as hash from incident where id = any(${list}::uuid[])
    union all select id, number, seq, last_hash from problem where id = any(${list}::uuid[])
    union all select id, number, seq, last_hash from change_request where id = any(${list}::uuid[])`
  return rows as unknown as Head[]
}

async function entriesOf({ sql }: Read, ...ids: readonly string[]): Promise<Stored[]> {
  const rows = await sql`select e.case_id as "caseId", e.seq, e.at, e.kind, e.category, e.actor_kind as "actorKind",
      e.actor_id as "actorId", e.actor_name as "actorName", e.organisation_id as "organisationId", e.source,
      e.content_hash as "contentHash", e.hash, e.private_to as "privateTo", e.about_school_id as "aboutSchoolId", c.salt, c.content
    from case_event e left join event_content c on c.case_id = e.case_id and c.seq = e.seq
    where e.case_id = any(${`{${ids.join(',')}}`}::uuid[]) order by e.case_id, e.seq`
  return rows as unknown as Stored[]
}

type Bad = Readonly<{ seq: number; why: string }>

function firstBad(caseId: string, rows: readonly Stored[], head: Head | null): Bad | null {
  const erased = new Set(rows.filter(row => row.kind === 'ContentErased').map(row => row.content?.seq))
  let hash = ''
  let seq = 0
  for (const row of rows) {
    seq += 1
    if (row.seq !== seq) return { seq, why: 'the entry is missing' }
    if (row.hash !== linkHash(hash, caseId, row)) return { seq, why: 'the entry is not as it was written' }
    if (row.salt === null ? !erased.has(seq) : contentHash(row.salt, row.content) !== row.contentHash)
      return {
        seq,
        why:
          row.salt === null ? 'its content is gone, and no act records that' : 'its content is not as it was written',
      }
    hash = row.hash
  }
  if (!head) return { seq: 1, why: 'the case itself is gone' }
  if (head.seq > seq) return { seq: seq + 1, why: 'the tail of the history was cut off' }
  if (head.seq < seq) return { seq: head.seq + 1, why: 'the case knows nothing of this entry' }
  return head.hash === hash ? null : { seq, why: 'the case knows another last entry' }
}

async function verifySeals(
  read: Read,
  exported: SealHead | null,
): Promise<Readonly<{ count: number; head: SealHead | null; bad: BadRow | null }>> {
  const rows = (await read.sql`select id, at, upto_position::float8 as "uptoPosition", reads_before as "readsBefore",
      head_count as "headCount", read_count as "readCount", heads_hash as "headsHash", reads_hash as "readsHash", hash
    from seal order by id`) as unknown as SealRow[]
  let previous: SealRow | null = null
  for (const [place, row] of rows.entries()) {
    const why = row.id !== place + 1 ? 'the seal before it is missing' : await whatIsWrong(read, previous, row)
    if (why)
      return { count: place, head: null, bad: { table: 'seal', seal: row.id !== place + 1 ? place + 1 : row.id, why } }
    previous = row
  }
  const head = previous && { seal: previous.id, hash: previous.hash }
  const kept = exported && rows[exported.seal - 1]
  if (exported && kept?.hash !== exported.hash) {
    const why = kept ? 'the seal is not the one that was exported' : 'the seal that was exported was cut off'
    return { count: rows.length, head, bad: { table: 'seal', seal: exported.seal, why } }
  }
  return { count: rows.length, head, bad: null }
}

async function whatIsWrong(read: Read, previous: SealRow | null, row: SealRow): Promise<string | null> {
  if (row.hash !== sealHash(previous?.hash ?? '', row)) return 'the seal is not as it was written'
  const heads = await headsOf(read, row.id)
  if (heads.count !== row.headCount || heads.hash !== row.headsHash)
    return 'the heads that it seals are not as they were written'
  const [lost] = await read.sql`select h.case_id as id, h.seq from seal_head h
    left join case_event e on e.case_id = h.case_id and e.seq = h.seq
    where h.seal_id = ${row.id} and e.hash is distinct from h.hash order by h.case_id limit 1`
  if (lost) return `entry ${lost.seq} of case ${lost.id} is not the one that it seals`
  const reads = await readsOf(read, previous?.readsBefore ?? BEGINNING, row.readsBefore)
  if (reads.count !== row.readCount || reads.hash !== row.readsHash)
    return 'the reads that it seals are not as they were written'
  return null
}
