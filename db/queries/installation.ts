import { asSweep } from '#db/connection.ts'
import { annexesInForce } from './annexes.ts'

export type DemoPersonRow = Readonly<{
  name: string
  email: string
  organisationName: string
  organisationKind: 'AUB' | 'SCHOOL' | 'SUPPLIER'
  roles: readonly string[]
}>
export type InstallationRow = Readonly<{ kind: 'DEMO' | 'TEST' | 'PRODUCTION'; now: Date }>

/** What may be said without a session: the kind of installation and its time. */
export function installationNow(): Promise<InstallationRow> {
  return asSweep(async ({ sql }) => {
    const [row] = await sql`select kind, date_trunc('second', app_clock()) as now from installation`
    return row as unknown as InstallationRow
  })
}

/** The invented people of a demo, AUB first; none anywhere else. */
export function demoPeople(): Promise<readonly DemoPersonRow[]> {
  return asSweep(async ({ sql }) => {
    // Outside a demo this login has no right to look at people at all.
    const [demo] = await sql`select 1 from installation where kind = 'DEMO'`
    if (!demo) return []
    const rows =
      await sql`select p.name, p.email, o.name as "organisationName", o.kind as "organisationKind", to_json(m.roles) as roles
      from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
      where p.disabled_at is null and m.ended_at is null
      order by o.kind = 'AUB' desc, o.kind = 'SUPPLIER' desc, o.name collate "da-x-icu", p.name`
    return rows as unknown as DemoPersonRow[]
  })
}

/** AUB's customer service in annex 1: the way out when all else fails. */
export function emergencyContact() {
  return asSweep(async ({ sql }) => {
    const [aub] = await sql`select id, date_trunc('second', app_clock()) as at from organisation where kind = 'AUB'`
    if (!aub) return null
    const annex = (await annexesInForce({ sql }, [aub.id], aub.at)).get(aub.id)
    return annex ? { annex, at: aub.at as Date } : null
  })
}

export type ServiceConditionRow = Readonly<{
  service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING'
  state: 'NORMAL' | 'WINDOW' | 'DEGRADED' | 'DOWN'
  since: Date | null
  nextNewsDueAt: Date | null
  windowEndsAt: Date | null
}>

/**
 * How AUB's services are, for everybody and so without case or party: by the open priority 1 and 2 on
 * AUB's side that AUB has reported or taken on itself, and by AUB's own service windows. What others say of AUB counts
 * once AUB has begun; a case of another sort, of a test or of a school's own is nobody else's to see.
 */
export function serviceConditions(): Promise<readonly ServiceConditionRow[]> {
  return asSweep(async ({ sql }) => {
    const rows = await sql`
      with fault as (
        select i.id, i.service, i.priority, coalesce(i.occurred_at, i.detected_at) as since from incident i
        where i.state in ('NEW', 'IN_PROGRESS') and i.priority <= 2 and i.case_type = 'INCIDENT' and i.responsible_side = 'AUB'
          and not i.is_test and (i.reported_by_id = i.responsible_id or i.handling_started_at is not null)
      ), planned as (
        select w.services, w.starts_at, w.ends_at from service_window w, (select app_clock() as at) now
        where w.is_from_aub and w.cancelled_at is null and w.starts_at <= now.at and w.ends_at > now.at
      )
      select s.service, case f.worst when 1 then 'DOWN' when 2 then 'DEGRADED' else
          case when w.ends_at is null then 'NORMAL' else 'WINDOW' end end as state,
        coalesce(f.since, w.starts_at) as since, f.due_at as "nextNewsDueAt", w.ends_at as "windowEndsAt"
      from (select place, code as service from interface_service where is_named) s
      left join lateral (
        select min(f.priority) as worst, min(f.since) as since, min(c.due_at) as due_at from fault f
        left join clock c on c.case_id = f.id and c.kind <> 'REACTION' and c.met_at is null and c.ended_at is null
        where f.service in (s.service, 'BOTH')) f on true
      left join lateral (
        select min(p.starts_at) as starts_at, max(p.ends_at) as ends_at from planned p where s.service = any(p.services)) w on true
      order by s.place`
    return rows as unknown as ServiceConditionRow[]
  })
}
