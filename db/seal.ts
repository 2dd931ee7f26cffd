import { sha256 } from './chain-link.ts'
import type { EngineTransaction } from './connection.ts'
import type { LaneSql } from './lanes.ts'
import type { SealRow } from './tables/history.ts'

type Read = Readonly<{ sql: LaneSql }>
export type Sum = Readonly<{ count: number; hash: string }>

/** One seal's link in the chain of seals (house decision 9). */
export function sealHash(previous: string, row: Omit<SealRow, 'hash'>): string {
  const { id, at, uptoPosition, readsBefore, headCount, readCount, headsHash, readsHash } = row
  const content = [id, at.toISOString(), uptoPosition, readsBefore.toISOString(), headCount, readCount]
  return sha256(JSON.stringify([previous, ...content, headsHash, readsHash]))
}

/** A hash over the heads that a seal holds. */
export async function headsOf({ sql }: Read, sealId: number): Promise<Sum> {
  const [row] = await sql`select count(*)::int as count, encode(sha256(convert_to(coalesce(string_agg(
      case_id || ' ' || seq || ' ' || hash, chr(10) order by case_id), ''), 'UTF8')), 'hex') as hash
    from seal_head where seal_id = ${sealId}`
  return row as Sum
}

/** A hash over the reads of a stretch of time. */
export async function readsOf({ sql }: Read, from: Date, before: Date): Promise<Sum> {
  const [row] = await sql`select count(*)::int as count, encode(sha256(convert_to(coalesce(string_agg(
      concat_ws(' ', case_id, reader_id, channel, five_minutes, organisation_id, extract(epoch from at)), chr(10)
      order by case_id, reader_id, channel, five_minutes), ''), 'UTF8')), 'hex') as hash
    from case_read where at >= ${from} and at < ${before}`
  return row as Sum
}

export const BEGINNING = new Date(0)

/** So many places of the feed are sealed at once; what is left waits for the next minute. */
const MOST = 50_000

/**
 * Seals what has changed since the last seal: the heads of the cases in the feed, and the reads. A read is sealed one
 * seal late, for its transaction may still be open. Answers the new seal; null when there was nothing to seal.
 */
export async function sealChanges({ sql }: EngineTransaction): Promise<SealRow | null> {
  const [[last], [now]] = await Promise.all([
    sql`select id, at, upto_position::float8 as "uptoPosition", reads_before as "readsBefore", hash from seal order by id desc limit 1`,
    sql`select date_trunc('second', app_clock()) as at, highest from feed_head`,
  ])
  const previous = last as SealRow | undefined
  const from = previous?.uptoPosition ?? 0
  const uptoPosition = Math.min(now?.highest as number, from + MOST)
  const readsBefore = previous?.at ?? BEGINNING
  const reads = await readsOf({ sql }, previous?.readsBefore ?? BEGINNING, readsBefore)
  const heads = await changedHeads({ sql }, from, uptoPosition)
  if (heads.length === 0 && reads.count === 0) return null
  const row = {
    id: (previous?.id ?? 0) + 1,
    at: now?.at as Date,
    uptoPosition,
    readsBefore,
    headCount: heads.length,
    readCount: reads.count,
    headsHash: sha256(heads.map(({ caseId, seq, hash }) => `${caseId} ${seq} ${hash}`).join('\n')),
    readsHash: reads.hash,
  }
  const hash = sealHash(previous?.hash ?? '', row)
  await sql`insert into seal (id, at, upto_position, reads_before, head_count, read_count, heads_hash, reads_hash, hash)
    values (${row.id}, ${row.at}, ${row.uptoPosition}, ${row.readsBefore}, ${row.headCount}, ${row.readCount},
      ${row.headsHash}, ${row.readsHash}, ${hash})`
  await sql`insert into seal_head (seal_id, case_id, seq, hash)
    select ${row.id}, h."caseId", h.seq, h.hash
    from jsonb_to_recordset(${sql.json(heads as never)}) h("caseId" uuid, seq int, hash text)`
  return { ...row, hash }
}

type Head = Readonly<{ caseId: string; seq: number; hash: string }>

async function changedHeads({ sql }: Read, from: number, upto: number): Promise<Head[]> {
  const rows = await sql`select e.case_id as "caseId", e.seq, e.hash
    from (select case_id, max(seq) as seq from outbox
      where position > ${from} and position <= ${upto} and only_for is null group by case_id) o
    join case_event e on e.case_id = o.case_id and e.seq = o.seq order by e.case_id`
  return rows as unknown as Head[]
}
