import type { EngineTransaction } from './connection.ts'

const MOST = 5_000

/** Keys live for 30 days of the real clock; true while there is more to forget. */
export async function forgetKeys({ sql }: EngineTransaction): Promise<boolean> {
  const gone = await sql`delete from idempotency_key where ctid = any(array(
    select ctid from idempotency_key where created_at < clock_timestamp() - interval '30 days' limit ${MOST}))`
  return gone.count === MOST
}
