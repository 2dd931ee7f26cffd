import type { LaneSql } from '#db/lanes.ts'
import type { OneService } from './organisations.ts'

type Read = Readonly<{ sql: LaneSql }>

/** Who handles a service of the school today: its supplier, or the school itself. */
export type Handler = Readonly<{ id: string; fromOn: string | null }>

export async function handlerOfService(
  { sql }: Read,
  schoolId: string,
  service: OneService,
  today: string,
): Promise<Handler> {
  const [row] = await sql`select supplier_id as id, from_on::text as "fromOn" from supplier_assignment
    where school_id = ${schoolId} and service = ${service} and from_on <= ${today} and (to_on is null or to_on >= ${today})`
  if (row) return row as unknown as Handler
  // Whatever was opened before the last supplier left was that supplier's to see.
  const [last] = await sql`select (max(to_on) + 1)::text as "fromOn" from supplier_assignment
    where school_id = ${schoolId} and service = ${service} and to_on < ${today}`
  return { id: schoolId, fromOn: (last?.fromOn as string | null | undefined) ?? null }
}

/**
 * Open incidents of the actor's school that somebody handles who no longer supplies it, or that the supplier of today
 * does not see because they are older than its assignment (C.4).
 */
export async function casesToHandOver(
  { sql }: Read,
  schoolId: string,
  service: OneService,
  today: string,
): Promise<{ id: string; service: string }[]> {
  const handler = await handlerOfService({ sql }, schoolId, service, today)
  const isHandledNow = sql`exists (select from supplier_assignment a where a.school_id = ${schoolId} and a.supplier_id = i.responsible_id
    and (a.service = i.service or i.service in ('BOTH', 'OTHER')) and a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today}))`
  const rows = await sql`select i.id, i.service from case_party p
    join incident i on i.id = p.case_id
    join affected_school s on s.case_id = i.id and s.school_id = ${schoolId}
    where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and i.state not in ('CLOSED', 'CANCELLED')
      and i.service in (${service}, 'BOTH', 'OTHER') and s.handled_by_id is distinct from ${handler.id}
      and case when i.responsible_side = 'SCHOOL_SIDE' then i.responsible_id <> ${handler.id} and not ${isHandledNow}
        else ${handler.fromOn}::date > (i.opened_at at time zone 'Europe/Copenhagen')::date end
    order by i.id`
  return rows as unknown as { id: string; service: string }[]
}
