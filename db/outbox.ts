import type { EngineTransaction } from './connection.ts'

/** One doorbell to ring: every unsettled row of a case, locked by this relay. */
export type Ring = Readonly<{
  caseId: string
  rowIds: readonly number[]
  attempts: number
  organisationId: string
  priority: number
}>

/** Whom a doorbell belongs to, as Temporal's own list shows it; null when there is no such case. */
export async function doorOf(
  { sql }: EngineTransaction,
  caseId: string,
): Promise<Pick<Ring, 'caseId' | 'organisationId' | 'priority'> | null> {
  const [row] = await sql`select responsible_id, priority from incident where id = ${caseId}`
  return row ? { caseId, organisationId: row.responsible_id as string, priority: row.priority as number } : null
}

/** What the relay's LISTENers hear: the highest outbox id of a batch (house decision 10). */
export const CHANGES_CHANNEL = 'aub_changes'

/**
 * Announces committed rows to the live pages: one NOTIFY for the batch. Rows that ring nobody are settled with it.
 * Answers how many there were.
 */
export async function announceChanges({ sql }: EngineTransaction, most: number): Promise<number> {
  const rows = await sql`
    with batch as (
      select id from outbox where announced_at is null order by id limit ${most} for update skip locked
    )
    update outbox o set announced_at = clock_timestamp(),
      settled_at = case when o.rings then o.settled_at else clock_timestamp() end
    from batch where o.id = batch.id returning o.id`
  if (rows.length > 0) {
    const highest = Math.max(...rows.map(row => Number(row.id)))
    await sql`select pg_notify(${CHANGES_CHANNEL}, ${String(highest)})`
  }
  return rows.length
}

/** Takes rows that ring and whose time has come; several of one case are one ring. Locked until the transaction ends. */
export async function takeRings({ sql }: EngineTransaction, most: number): Promise<Ring[]> {
  const rows = await sql`
    with batch as (
      select id, case_id, attempts from outbox
      where settled_at is null and rings and next_attempt_at <= clock_timestamp()
      order by next_attempt_at, id limit ${most} for update skip locked
    )
    select b.id, b.case_id, b.attempts, i.responsible_id, i.priority
    from batch b join incident i on i.id = b.case_id order by b.id`
  const rings = new Map<
    string,
    { caseId: string; rowIds: number[]; attempts: number; organisationId: string; priority: number }
  >()
  for (const row of rows) {
    const caseId = row.case_id as string
    const known = rings.get(caseId)
    if (known) {
      known.rowIds.push(Number(row.id))
      known.attempts = Math.max(known.attempts, row.attempts as number)
    } else {
      rings.set(caseId, {
        caseId,
        rowIds: [Number(row.id)],
        attempts: row.attempts as number,
        organisationId: row.responsible_id as string,
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
