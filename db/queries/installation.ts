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
  state: 'NORMAL' | 'DEGRADED' | 'DOWN'
  since: Date | null
  nextNewsDueAt: Date | null
}>

/** What AUB itself has reported of its two services: for everybody, so without case or party. */
export function serviceConditions(): Promise<readonly ServiceConditionRow[]> {
  return asSweep(async ({ sql }) => {
    const rows = await sql`
      select s.service, case min(i.priority) when 1 then 'DOWN' when 2 then 'DEGRADED' else 'NORMAL' end as state,
        min(coalesce(i.occurred_at, i.detected_at)) as since, min(c.due_at) as "nextNewsDueAt"
      from (select place, code as service from interface_service where is_named) s
      left join incident i on i.state in ('NEW', 'IN_PROGRESS') and i.priority <= 2 and i.service in (s.service, 'BOTH')
        and i.responsible_side = 'AUB' and i.reported_by_id = i.responsible_id and not i.is_test
      left join clock c on c.case_id = i.id and c.kind <> 'REACTION' and c.met_at is null and c.ended_at is null
      group by s.place, s.service order by s.place`
    return rows as unknown as ServiceConditionRow[]
  })
}
