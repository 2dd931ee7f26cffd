import type { LaneSql } from '#db/lanes.ts'
import type { InterfaceServiceRow } from '#db/tables/interface-service.ts'
import type { ServiceConnectionRow } from '#db/tables/service-connection.ts'

type Read = Readonly<{ sql: LaneSql }>

/** A service of a school with its connection; what nobody has recorded is null. */
export type ConnectionRow = Readonly<{
  schoolId: string
  service: ServiceConnectionRow['service']
  status: ServiceConnectionRow['status'] | null
  connectedSince: string | null
  certificateExpiresOn: string | null
  recordedAt: Date | null
  recordedByName: string | null
  version: number
}>

const MOST = 500

/**
 * What the actor keeps: a school its own, a supplier those of its schools for the services that it supplies today, AUB
 * those of the school asked for.
 */
export async function connectionsOf({ sql }: Read, schoolId: string | null): Promise<ConnectionRow[]> {
  return (await sql`
    with kept as (
      select o.id as school_id, s.code as service, s.place from organisation o cross join interface_service s
      where o.kind = 'SCHOOL' and s.is_named and (${schoolId}::uuid is null or o.id = ${schoolId}::uuid)
        and (o.id = (select org())
          or (${schoolId}::uuid is not null and exists (select from organisation me where me.id = (select org()) and me.kind = 'AUB'))
          or exists (select from supplier_assignment a where a.school_id = o.id and a.supplier_id = (select org()) and a.service = s.code
            and (app_clock() at time zone 'Europe/Copenhagen')::date between a.from_on and coalesce(a.to_on, 'infinity'))))
    select k.school_id as "schoolId", k.service, c.status, c.connected_since::text as "connectedSince",
      c.certificate_expires_on::text as "certificateExpiresOn", c.recorded_at as "recordedAt",
      c.recorded_by_name as "recordedByName", coalesce(c.version, 0) as version
    from kept k join organisation o on o.id = k.school_id
    left join service_connection c on c.school_id = k.school_id and c.service = k.service
    order by o.name collate "da-x-icu", k.school_id, k.place limit ${MOST}`) as unknown as ConnectionRow[]
}

/** AUB's services as rows. */
export async function interfaceServices({ sql }: Read): Promise<InterfaceServiceRow[]> {
  return (await sql`select code, place, name_da as "nameDa", name_en as "nameEn", is_named as "isNamed", is_on as "isOn",
    switched_at as "switchedAt", switched_by_name as "switchedByName" from interface_service order by place`) as never
}

export type InstructionCopy = Readonly<{
  id: string
  label: string
  validFrom: Date
  confirmedAt: Date | null
  confirmedByName: string | null
}>

/** The version of the Instruks in force, and who last held the stored copy against the published one; for AUB. */
export async function instructionCopy({ sql }: Read): Promise<InstructionCopy> {
  const [row] =
    await sql`select v.id, v.label, v.valid_from as "validFrom", e.at as "confirmedAt", e.actor_name as "confirmedByName"
    from instruction_version v left join lateral (
      select at, actor_name from organisation_event o where o.organisation_id = (select org()) and o.kind = 'InstructionConfirmed'
        and o.content->>'versionId' = v.id order by at desc limit 1) e on true
    where v.valid_from <= (select app_clock()) order by v.valid_from desc, v.id desc limit 1`
  return row as unknown as InstructionCopy
}
