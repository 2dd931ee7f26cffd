import type { LaneSql } from '#db/lanes.ts'
import type { KnownErrorRow } from '#db/tables/known-error.ts'

type Read = Readonly<{ sql: LaneSql }>
/** `isRead`: the problem itself is the actor's to read too. */
export type KnownErrorHead = KnownErrorRow & Readonly<{ number: string | null; place: string }>

/**
 * The known errors of a service that the actor is told of, of the same category first, then the newest (R-5.34). The
 * number is there only for whoever may read the problem.
 */
export async function knownErrorPage(
  { sql }: Read,
  asked: Readonly<{
    service: string
    category: string | null
    limit: number
    after: Readonly<{ rank: number; recordedAt: string; id: string }> | null
  }>,
): Promise<{ rows: KnownErrorHead[]; hasMore: boolean }> {
  const { category, limit, after } = asked
  const services = asked.service === 'BOTH' ? '{SCHOOL_STAY,BOARD_AND_LODGING}' : `{${asked.service}}`
  const rank = sql`case when k.category = ${category}::text then 0 else 1 end`
  const key = sql`(${rank}, -extract(epoch from k.recorded_at), k.case_id)`
  const rows = (await sql`
    select k.case_id as "caseId", k.owner_id as "ownerId", to_json(k.services) as services, k.category, k.title, k.workaround,
      to_char(k.review_on, 'YYYY-MM-DD') as "reviewOn", k.recorded_at as "recordedAt", k.ended_at as "endedAt", f.number,
      ${rank} || ' ' || to_char(k.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as place
    from known_error k left join problem f on f.id = k.case_id
    where k.ended_at is null and k.services && ${services}::text[]
      ${after ? sql`and ${key} > (${after.rank}::int, -extract(epoch from ${after.recordedAt}::timestamptz), ${after.id}::uuid)` : sql``}
    order by ${rank}, k.recorded_at desc, k.case_id limit ${limit + 1}`) as unknown as KnownErrorHead[]
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}

export async function knownErrorsByIds({ sql }: Read, ids: readonly string[]): Promise<KnownErrorHead[]> {
  return (await sql`
    select k.case_id as "caseId", k.owner_id as "ownerId", to_json(k.services) as services, k.category, k.title, k.workaround,
      to_char(k.review_on, 'YYYY-MM-DD') as "reviewOn", k.recorded_at as "recordedAt", k.ended_at as "endedAt", f.number, '' as place
    from known_error k left join problem f on f.id = k.case_id
    where k.case_id = any(${`{${ids.join(',')}}`}::uuid[])`) as unknown as KnownErrorHead[]
}
