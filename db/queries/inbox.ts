import type { LaneSql } from '#db/lanes.ts'
import type { Noun } from '#db/tables/incident.ts'

type Read = Readonly<{ sql: LaneSql }>

export type DutyRow = Readonly<{
  caseId: string
  noun: Noun
  number: string
  title: string | null
  state: string
  priority: 1 | 2 | 3 | 4
  dueAt: Date
  owedById: string | null
  place: string
}>

/**
 * The actor's open cases of all kinds by their next deadline: those where its own organisation must act, or those where
 * it waits for others. Each kind is read in the order of its index and no further than the page.
 */
export async function dutyPage(
  { sql }: Read,
  whose: 'OURS' | 'OTHERS',
  limit: number,
  after: { dueAt: string; caseId: string } | null,
): Promise<{ rows: DutyRow[]; hasMore: boolean }> {
  const owed =
    whose === 'OURS' ? sql`p.next_owed_by = (select org())` : sql`p.next_owed_by is distinct from (select org())`
  const beyond = after
    ? sql`and (p.next_due_at, p.case_id) > (${after.dueAt}::timestamptz, ${after.caseId}::uuid)`
    : sql``
  const kind = (noun: Noun) => sql`(
    select p.case_id, p.noun, p.priority, p.next_due_at, p.next_owed_by from case_party p
    where p.organisation_id = (select org()) and p.noun = ${noun} and p.is_open and p.reads_until is null
      and p.next_due_at < 'infinity' and ${owed} ${beyond}
    order by p.next_due_at, p.case_id limit ${limit + 1})`
  const rows = (await sql`
    select d.case_id as "caseId", d.noun, coalesce(i.number, b.number, c.number) as number,
      coalesce(i.title, b.title, c.title) as title, coalesce(i.state, b.state, c.state) as state, d.priority,
      d.next_due_at as "dueAt", d.next_owed_by as "owedById",
      to_char(d.next_due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as place
    from (
      select * from (${kind('INCIDENT')} union all ${kind('PROBLEM')} union all ${kind('CHANGE')}) all_kinds
      order by next_due_at, case_id limit ${limit + 1}) d
    left join incident i on d.noun = 'INCIDENT' and i.id = d.case_id
    left join problem b on d.noun = 'PROBLEM' and b.id = d.case_id
    left join change_request c on d.noun = 'CHANGE' and c.id = d.case_id
    order by d.next_due_at, d.case_id`) as unknown as DutyRow[]
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
}

const MOST_COUNTED = 10_001

/** How many duties there are, counted to 10 001 at most. */
export async function countDuties({ sql }: Read, whose: 'OURS' | 'OTHERS'): Promise<number> {
  const owed =
    whose === 'OURS' ? sql`p.next_owed_by = (select org())` : sql`p.next_owed_by is distinct from (select org())`
  const [row] = await sql`select count(*)::int as n from (
    select from case_party p where p.organisation_id = (select org()) and p.noun in ('INCIDENT', 'PROBLEM', 'CHANGE') and p.is_open
      and p.reads_until is null and p.next_due_at < 'infinity' and ${owed} limit ${MOST_COUNTED}) counted`
  return row?.n as number
}
