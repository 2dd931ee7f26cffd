import type { EngineTransaction } from './connection.ts'
import type { Noun } from './tables/incident.ts'
import { tellPeople } from './tell-people.ts'

/** One doorbell to ring: every unsettled row of a case, locked by this relay. */
export type Ring = Readonly<{
  caseId: string
  noun: Noun
  rowIds: readonly number[]
  attempts: number
  organisationId: string
  priority: number
}>

/** Whose a case is, and how serious: columns of whichever table holds it. */
const owned = (sql: EngineTransaction['sql']) => sql`
  coalesce(i.responsible_id, p.owner_id, c.owner_id) as organisation_id, coalesce(i.priority, p.priority, c.priority, 4) as priority`
const holders = (sql: EngineTransaction['sql']) => sql`
  left join incident i on b.noun = 'INCIDENT' and i.id = b.case_id
  left join problem p on b.noun = 'PROBLEM' and p.id = b.case_id
  left join change_request c on b.noun = 'CHANGE' and c.id = b.case_id`

/** Whom a doorbell belongs to, as Temporal's own list shows it; null when there is no such case. */
export async function doorOf(
  { sql }: EngineTransaction,
  caseId: string,
  noun: Noun = 'INCIDENT',
): Promise<Pick<Ring, 'caseId' | 'noun' | 'organisationId' | 'priority'> | null> {
  const [row] =
    await sql`select ${owned(sql)} from (select ${caseId}::uuid as case_id, ${noun}::text as noun) b ${holders(sql)}`
  if (!row?.organisation_id) return null
  return { caseId, noun, organisationId: row.organisation_id as string, priority: row.priority as number }
}

/** What the relay's LISTENers hear: the highest place in the feed (house decision 10). */
export const CHANGES_CHANNEL = 'aub_changes'

/**
 * Gives committed rows their places in the feed, and announces them to the live pages: one NOTIFY for the batch. Rows
 * that ring nobody are settled with it. Answers how many there were.
 *
 * Places are given under the lock of `feed_head` until the commit, so whoever sees a place sees all before it: nothing
 * older can still come (api.md). Within a case ids are in order, for its commands wait for each other.
 */
export async function announceChanges(tx: EngineTransaction, most: number): Promise<number> {
  const { sql } = tx
  const [waiting] = await sql`select 1 from outbox where announced_at is null limit 1`
  if (!waiting) return 0
  const [head] = await sql`select highest from feed_head for update`
  const before = head?.highest as number
  // A statement of its own: it must see what the holder of the lock before has committed.
  const rows = await sql`
    with batch as (
      select id, row_number() over (order by id) as n
      from (select id from outbox where announced_at is null order by id limit ${most}) waiting
    )
    update outbox o set announced_at = clock_timestamp(), position = ${before}::bigint + batch.n,
      settled_at = case when o.rings then o.settled_at else clock_timestamp() end
    from batch where o.id = batch.id returning o.id`
  if (rows.length === 0) return 0
  const highest = before + rows.length
  await tellPeople(tx, before, highest)
  await Promise.all([
    sql`update feed_head set highest = ${highest}`,
    sql`select pg_notify(${CHANGES_CHANNEL}, ${String(highest)})`,
  ])
  return rows.length
}

/**
 * Takes announced rows that ring and whose time has come; several of one case are one ring. Locked until the transaction
 * ends; what is not announced yet stays free, so that Temporal never holds up the feed.
 */
export async function takeRings({ sql }: EngineTransaction, most: number): Promise<Ring[]> {
  const rows = await sql`
    with batch as (
      select id, case_id, noun, attempts from outbox
      where settled_at is null and announced_at is not null and rings and next_attempt_at <= clock_timestamp()
      order by next_attempt_at, id limit ${most} for update skip locked
    )
    select b.id, b.case_id, b.noun, b.attempts, ${owned(sql)} from batch b ${holders(sql)} order by b.id`
  const rings = new Map<string, Ring & { rowIds: number[]; attempts: number }>()
  for (const row of rows) {
    const caseId = row.case_id as string
    const known = rings.get(caseId)
    if (known) {
      known.rowIds.push(Number(row.id))
      known.attempts = Math.max(known.attempts, row.attempts as number)
    } else {
      rings.set(caseId, {
        caseId,
        noun: row.noun as Noun,
        rowIds: [Number(row.id)],
        attempts: row.attempts as number,
        organisationId: row.organisation_id as string,
        priority: row.priority as number,
      })
    }
  }
  return [...rings.values()]
}

const idList = (ids: readonly number[]) => `{${ids.join(',')}}`

export async function settleRows({ sql }: EngineTransaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`update outbox set settled_at = clock_timestamp() where id = any(${idList(ids)}::bigint[])`
}

/** Not rung: tried again after a pause. Outbox age is machine time, so the real clock counts. */
export async function postponeRows({ sql }: EngineTransaction, ids: readonly number[], pauseMs: number): Promise<void> {
  if (ids.length === 0) return
  await sql`update outbox set attempts = attempts + 1,
      next_attempt_at = clock_timestamp() + ${pauseMs}::int * interval '1 millisecond'
    where id = any(${idList(ids)}::bigint[])`
}
