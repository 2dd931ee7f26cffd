import type { LaneSql } from '#db/lanes.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>
export type Duties = Readonly<{
  reactionMet: number
  reactionMissed: number
  feedbackMet: number
  feedbackMissed: number
}>
export type PartyRow = Duties &
  Readonly<{
    organisationId: string
    schoolCount: number | null
    p1: number
    p2: number
    p3: number
    p4: number
    rootCausesOverdue: number
    annexConfirmedAt: Date | null
    schoolsWithoutAnnex: number
  }>
export type OverviewRow = Duties &
  Readonly<{
    asOf: Date
    p1: number
    p2: number
    p3: number
    p4: number
    dueWithinHour: number
    overdue: number
    openProblems: number
    rootCausesOverdue: number
    rootCausesDueSoon: number
    changesInDialogue: number
    openChanges: number
  }>

const duties = (sql: LaneSql) => sql`
  count(*) filter (where c.kind = 'REACTION' and c.missed_at is null and c.met_at is not null)::int as "reactionMet",
  count(*) filter (where c.kind = 'REACTION' and c.missed_at is not null)::int as "reactionMissed",
  count(*) filter (where c.kind <> 'REACTION' and c.missed_at is null and c.met_at is not null)::int as "feedbackMet",
  count(*) filter (where c.kind <> 'REACTION' and c.missed_at is not null)::int as "feedbackMissed"`

const today = (sql: LaneSql) => sql`(select (app_clock() at time zone 'Europe/Copenhagen')::date)`
/** Of a problem called `b`: its analysis is owed, and until which day (R-5.39). */
const owesAnalysis = (sql: LaneSql) => sql`b.rca_state in ('DUE', 'EXTENDED')`
const analysisDueOn = (sql: LaneSql) => sql`coalesce(b.rca_agreed_due_on, b.rca_due_on)`

/** The figures of the actor's own cases: the counts, the duties of 30 days, and the problems and changes on their way. */
export async function overviewFigures({ sql }: Read): Promise<OverviewRow> {
  const [[counts], [met], [others]] = await Promise.all([
    sql`select date_trunc('second', n.at) as "asOf",
        count(*) filter (where p.priority = 1)::int as p1, count(*) filter (where p.priority = 2)::int as p2,
        count(*) filter (where p.priority = 3)::int as p3, count(*) filter (where p.priority = 4)::int as p4,
        count(*) filter (where p.next_due_at >= n.at and p.next_due_at < n.at + interval '1 hour')::int as "dueWithinHour",
        count(*) filter (where p.next_due_at < n.at)::int as overdue
      from (select app_clock() as at) n
      left join case_party p on p.organisation_id = (select org()) and p.noun = 'INCIDENT' and p.is_open and not p.is_test and ${readsOn(sql)}
        and p.case_id not in (select case_id from case_request)
      group by n.at`,
    sql`select ${duties(sql)} from case_party p join clock c on c.case_id = p.case_id
      where p.organisation_id = (select org()) and not p.is_test and ${readsOn(sql)}
        and c.due_at between (select app_clock()) - interval '30 days' and (select app_clock())`,
    sql`select count(b.id)::int as "openProblems",
        count(*) filter (where ${owesAnalysis(sql)} and ${analysisDueOn(sql)} < ${today(sql)})::int as "rootCausesOverdue",
        count(*) filter (where ${owesAnalysis(sql)} and ${analysisDueOn(sql)} between ${today(sql)} and ${today(sql)} + 3)::int as "rootCausesDueSoon",
        count(c.id)::int as "openChanges",
        count(*) filter (where c.state in ('SUBMITTED', 'IN_DIALOGUE'))::int as "changesInDialogue"
      from case_party p
      left join problem b on p.noun = 'PROBLEM' and b.id = p.case_id
      left join change_request c on p.noun = 'CHANGE' and c.id = p.case_id and c.state <> 'DRAFT'
      where p.organisation_id = (select org()) and p.noun in ('PROBLEM', 'CHANGE') and p.is_open and not p.is_test and ${readsOn(sql)}`,
  ])
  return { ...counts, ...met, ...others } as unknown as OverviewRow
}

/** Each party's open cases and duties: for AUB the responsible organisations, for a supplier its schools; none for a school. */
export async function partyFigures({ sql }: Read, kind: 'AUB' | 'SCHOOL' | 'SUPPLIER'): Promise<PartyRow[]> {
  if (kind === 'SCHOOL') return []
  const party = kind === 'AUB' ? sql`i.responsible_id` : sql`a.school_id`
  const join = kind === 'AUB' ? sql`` : sql`join affected_school a on a.case_id = i.id`
  const owed = kind === 'AUB' ? sql`and c.owed_by_id = i.responsible_id` : sql``
  // From its first to its last day in Copenhagen (R-2.1).
  const inForce = sql`(select (app_clock() at time zone 'Europe/Copenhagen')::date) between s.from_on and coalesce(s.to_on, 'infinity')`
  const members =
    kind === 'AUB'
      ? sql`select id, (select count(distinct s.school_id)::int from supplier_assignment s
            where ${inForce} and (s.supplier_id = o.id or o.kind = 'AUB')) as schools
          from organisation o where o.kind <> 'SCHOOL' or exists (select from incident i where i.responsible_id = o.id)`
      : sql`select distinct s.school_id as id, null::int as schools from supplier_assignment s where s.supplier_id = (select org()) and ${inForce}`
  return (await sql`
    with open as (
      select ${party} as id, count(*) filter (where p.priority = 1)::int as p1, count(*) filter (where p.priority = 2)::int as p2,
        count(*) filter (where p.priority = 3)::int as p3, count(*) filter (where p.priority = 4)::int as p4
      from case_party p join incident i on i.id = p.case_id ${join}
      where p.organisation_id = (select org()) and p.is_open and not p.is_test and i.case_type = 'INCIDENT' group by 1),
    done as (
      select ${party} as id, ${duties(sql)}
      from case_party p join incident i on i.id = p.case_id ${join} join clock c on c.case_id = i.id ${owed}
      where p.organisation_id = (select org()) and not p.is_test
        and c.due_at between (select app_clock()) - interval '30 days' and (select app_clock()) group by 1),
    late as (
      select ${kind === 'AUB' ? sql`b.owner_id` : sql`a.school_id`} as id, count(distinct b.id)::int as n
      from case_party p join problem b on b.id = p.case_id ${kind === 'AUB' ? sql`` : sql`join affected_school a on a.case_id = b.id`}
      where p.organisation_id = (select org()) and p.noun = 'PROBLEM' and p.is_open and not p.is_test
        and ${owesAnalysis(sql)} and ${analysisDueOn(sql)} < ${today(sql)} group by 1),
    annex as (select organisation_id as id, max(confirmed_at) as at from contact_annex
      where status in ('SUBMITTED', 'ACKNOWLEDGED') group by 1),
    bare as (
      select s.supplier_id as id, count(distinct s.school_id)::int as n from supplier_assignment s
      where ${inForce} and not exists (select from annex x where x.id = s.school_id) group by 1)
    select m.id as "organisationId", m.schools as "schoolCount",
      coalesce(o.p1, 0) as p1, coalesce(o.p2, 0) as p2, coalesce(o.p3, 0) as p3, coalesce(o.p4, 0) as p4,
      coalesce(d."reactionMet", 0) as "reactionMet", coalesce(d."reactionMissed", 0) as "reactionMissed",
      coalesce(d."feedbackMet", 0) as "feedbackMet", coalesce(d."feedbackMissed", 0) as "feedbackMissed",
      coalesce(l.n, 0) as "rootCausesOverdue", x.at as "annexConfirmedAt", coalesce(w.n, 0) as "schoolsWithoutAnnex"
    from (${members}) m left join open o on o.id = m.id left join done d on d.id = m.id left join late l on l.id = m.id
    left join annex x on x.id = m.id left join bare w on w.id = m.id
    join organisation n on n.id = m.id
    order by n.kind = 'AUB' desc, n.kind = 'SUPPLIER' desc, n.name collate "da-x-icu"`) as unknown as PartyRow[]
}
