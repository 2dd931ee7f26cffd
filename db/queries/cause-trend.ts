import type { LaneSql } from '#db/lanes.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>

/** How many incidents of one service and category were opened in one month, and how many of them have a problem. */
export type TrendCell = Readonly<{
  service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'BOTH' | 'OTHER'
  category: string
  /** 'YYYY-MM', Danish time. */
  month: string
  incidents: number
  withProblem: number
}>

/** Causes that come again, over the incidents that the actor may see; test environments are never counted (R-5.34, E.13). */
export async function causeTrend({ sql }: Read, months: number): Promise<TrendCell[]> {
  return (await sql`
    select i.service, i.category, to_char(p.opened_at at time zone 'Europe/Copenhagen', 'YYYY-MM') as month,
      count(*)::int as incidents,
      (count(*) filter (where exists (select from problem_incident l where l.incident_id = i.id)))::int as "withProblem"
    from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and not p.is_test and ${readsOn(sql)} and i.state <> 'CANCELLED'
      and p.opened_at >= date_trunc('month', (select app_clock()) at time zone 'Europe/Copenhagen') at time zone 'Europe/Copenhagen'
        - make_interval(months => ${months - 1})
    group by 1, 2, 3 order by 1, 2, 3`) as unknown as TrendCell[]
}
