import { contentHash, linkHash } from '#db/chain-link.ts'
import type { LaneSql } from '#db/lanes.ts'
import type { CaseEventRow } from '#db/tables/history.ts'

type Stored = CaseEventRow & Readonly<{ salt: string | null; content: unknown }>

/**
 * Verifies the hash chain of a case from what is stored: the place of the first entry that is not as it was
 * written, that is missing or that was cut off; null when all is well. Content erased by a recorded act leaves its hash
 * behind. Asked by a login that sees all entries: AUB's, the worker's or the owner's.
 */
export async function verifyChain({ sql }: Readonly<{ sql: LaneSql }>, caseId: string): Promise<number | null> {
  const [heads, rows] = await Promise.all([
    sql`select seq, last_hash as hash from incident where id = ${caseId}`,
    sql`select e.seq, e.at, e.kind, e.category, e.actor_kind as "actorKind", e.actor_id as "actorId",
        e.actor_name as "actorName", e.organisation_id as "organisationId", e.source, e.content_hash as "contentHash",
        e.hash, c.salt, c.content
      from case_event e left join event_content c on c.case_id = e.case_id and c.seq = e.seq
      where e.case_id = ${caseId} order by e.seq`,
  ])
  let hash = ''
  let seq = 0
  for (const row of rows as unknown as Stored[]) {
    seq++
    if (row.seq !== seq || row.hash !== linkHash(hash, caseId, row) || !isAsWritten(row)) return seq
    hash = row.hash
  }
  const [head] = heads
  if (!head) return rows.length > 0 ? 1 : null
  return head.seq === seq && head.hash === hash ? null : Math.min(seq, head.seq) + 1
}

const isAsWritten = ({ salt, content, contentHash: kept }: Stored) =>
  salt === null || contentHash(salt, content) === kept
