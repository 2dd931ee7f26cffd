import type { LaneSql } from '#db/lanes.ts'
import { copenhagenInstant } from '#domain/calendar.ts'
import { type ChangeHead, changeColumns } from './changes.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>
export type Days = Readonly<{ from: string; to: string }>
export type Occupied = Readonly<{ id: string; startsAt: Date; endsAt: Date; services: readonly string[] }>

const MOST = 1_000
const instants = ({ from, to }: Days) => [copenhagenInstant(from), copenhagenInstant(to)] as const

/** The actor's changes with a window in these days, the earliest first. Starts from case_party (house decision 8). */
export async function calendarChanges({ sql }: Read, days: Days): Promise<ChangeHead[]> {
  const [from, to] = instants(days)
  return (await sql`select ${changeColumns(sql)}
    from case_party p join change_request c on c.id = p.case_id
    where p.organisation_id = (select org()) and p.noun = 'CHANGE' and ${readsOn(sql)}
      and c.kind = 'CHANGE' and c.state not in ('DRAFT', 'WITHDRAWN') and c.window_start < ${to} and c.window_end > ${from}
    order by c.window_start, c.id limit ${MOST}`) as unknown as ChangeHead[]
}

/** When others have something planned. What the actor may see itself is left out; AUB sees everything and has no use for it (rules E.7). */
export async function occupiedTimes({ sql }: Read, days: Days): Promise<Occupied[]> {
  const [from, to] = instants(days)
  return (await sql`select o.id, o.starts_at as "startsAt", o.ends_at as "endsAt", to_json(o.services) as services
    from window_occupancy o where o.starts_at < ${to} and o.ends_at > ${from}
      and o.id not in (select occupancy_key(c.id) from case_party p join change_request c on c.id = p.case_id
        where p.organisation_id = (select org()) and p.noun = 'CHANGE' and c.window_start < ${to} and c.window_end > ${from})
      and o.id not in (select occupancy_key(w.id) from service_window w where w.starts_at < ${to} and w.ends_at > ${from})
    order by o.starts_at, o.id limit ${MOST}`) as unknown as Occupied[]
}
