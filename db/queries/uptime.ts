import type { LaneSql } from '#db/lanes.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>
export type OutageRow = Readonly<{
  service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'BOTH' | 'OTHER'
  from: Date
  to: Date
  isContested: boolean
}>

/** The outages of the delivery of the actor's own cases that reach past an instant, an open one until now. */
export async function outagesAfter({ sql }: Read, from: Date): Promise<OutageRow[]> {
  return (await sql`select i.service, coalesce(i.occurred_at, i.detected_at) as "from",
      coalesce(i.actual_resolved_at, i.resolved_at, date_trunc('second', (select app_clock()))) as "to",
      exists (select from dispute d where d.case_id = i.id and d.kind = 'DETECTION' and d.state in ('OPEN', 'REJECTED')) as "isContested"
    from case_party p join incident i on i.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and not p.is_test and ${readsOn(sql)}
      and i.responsible_side = 'SCHOOL_SIDE' and i.state <> 'CANCELLED'
      and (i.category = 'DELIVERY_DOWN' or i.critical->>'wholeInterfaceDown' = 'true')
      and coalesce(i.resolved_at, (select app_clock())) > ${from}`) as unknown as OutageRow[]
}
