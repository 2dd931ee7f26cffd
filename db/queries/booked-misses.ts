import type { LaneSql } from '#db/lanes.ts'
import { readsOn } from './reads-on.ts'

type Read = Readonly<{ sql: LaneSql }>
export type BookedMisses = Readonly<{ id: string; count: number; bySupplier: number }>

/**
 * The duties missed in 30 days that count against each school (Instruks 3.1, R-3.1): those of its own cases that the
 * school side owed, and how many of them a supplier owed for it. What was set aside and test cases are left out.
 */
export async function bookedMissesOf({ sql }: Read, schoolIds: readonly string[]): Promise<BookedMisses[]> {
  return (await sql`
    select s.school_id as id, count(*)::int as count,
      (count(*) filter (where b.owed_by_id <> s.school_id))::int as "bySupplier"
    from affected_school s join case_party p on p.case_id = s.case_id and p.organisation_id = (select org())
    join incident i on i.id = s.case_id and i.responsible_side = 'SCHOOL_SIDE'
    join breach b on b.case_id = s.case_id and b.owed_by_id <> (select id from organisation where kind = 'AUB')
    where s.school_id = any(${`{${schoolIds.join(',')}}`}::uuid[]) and p.noun = 'INCIDENT' and not p.is_test and ${readsOn(sql)}
      and b.due_at > (select app_clock()) - interval '30 days'
      and not exists (select from breach_set_aside x where x.breach_id = b.id)
    group by s.school_id`) as unknown as BookedMisses[]
}
