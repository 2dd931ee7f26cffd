import type { EngineTransaction } from './connection.ts'

/**
 * Reads on in the feed of changes and makes what has changed findable. True when there is more to do at once. The feed's
 * places are given when nothing older can still commit, so none is passed over; several workers take turns.
 */
export async function indexChanges({ sql }: EngineTransaction, most: number): Promise<boolean> {
  const [reader] = await sql`select position from feed_reader where name = 'search' for update skip locked`
  if (!reader) return false
  const news = await sql`select position, case_id, noun from outbox
    where position > ${reader.position} order by position limit ${most}`
  const last = news.at(-1)
  if (!last) return false
  const ids = `{${[...new Set(news.map(row => row.case_id as string))].join(',')}}`
  await sql`
    insert into case_search (case_id, noun, number, document)
    select f.id, f.noun, f.number, search_document(f.number, concat_ws(' ', f.texts, s.texts))
    from (
      select id, 'INCIDENT' as noun, number, concat_ws(' ', title, description, business_consequence, resolution_text, workaround) as texts
        from incident where id = any(${ids}::uuid[])
      union all
      select id, 'PROBLEM', number, concat_ws(' ', title, description, business_consequence, cause, workaround, resolution_text)
        from problem where id = any(${ids}::uuid[])
      union all
      select id, 'CHANGE', number, concat_ws(' ', title, description, business_consequence, risk_text, user_impact)
        from change_request where id = any(${ids}::uuid[])
    ) f
    left join lateral (
      select string_agg(concat_ws(' ', c.content->>'situation', c.content->>'handling', c.content->>'nextStep'), ' ') as texts
      from case_event e join event_content c on c.case_id = e.case_id and c.seq = e.seq
      where e.case_id = f.id and e.kind = 'StatusSent'
    ) s on true
    on conflict (case_id) do update set document = excluded.document`
  await sql`update feed_reader set position = ${last.position} where name = 'search'`
  return news.length === most
}
