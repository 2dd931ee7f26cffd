import type { LaneSql } from '#db/lanes.ts'
import type { Noun } from '#db/tables/incident.ts'
import type { CaseType } from '#domain/case-type.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>

export type SearchRow = Readonly<{
  caseId: string
  noun: Noun
  number: string
  title: string | null
  state: string
  priority: 1 | 2 | 3 | 4
  caseType: CaseType | null
  openedAt: Date
  place: string
}>

const NUMBER = /^(inc|prb|rfc)-\d{4}-\d{6,8}$/i

/**
 * The actor's cases whose number or words match, newest first. Danish word forms and beginnings of words count, and
 * æ, ø and å in any spelling. Starts from case_party, so that nothing of another organisation is looked at.
 */
export async function searchPage(
  { sql }: Read,
  text: string,
  limit: number,
  after: { openedAt: string; caseId: string } | null,
): Promise<{ rows: SearchRow[]; hasMore: boolean }> {
  const words = text.trim()
  const matches = NUMBER.test(words)
    ? sql`s.number = ${words.toUpperCase()}`
    : sql`s.document @@ search_query(${words})`
  const rows = (await sql`
    select h.*, i.case_type as "caseType", coalesce(i.title, b.title, c.title) as title, coalesce(i.state, b.state, c.state) as state
    from (
      select p.case_id as "caseId", p.noun, s.number, p.priority, p.opened_at as "openedAt",
        to_char(p.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as place
      from case_party p join case_search s on s.case_id = p.case_id
      where p.organisation_id = (select org()) and ${readsOn(sql)} and ${matches}
        ${after ? sql`and (p.opened_at, p.case_id) < (${after.openedAt}::timestamptz, ${after.caseId}::uuid)` : sql``}
      order by p.opened_at desc, p.case_id desc limit ${limit + 1}) h
    left join incident i on h.noun = 'INCIDENT' and i.id = h."caseId"
    left join problem b on h.noun = 'PROBLEM' and b.id = h."caseId"
    left join change_request c on h.noun = 'CHANGE' and c.id = h."caseId"
    order by h."openedAt" desc, h."caseId" desc`) as unknown as SearchRow[]
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}
