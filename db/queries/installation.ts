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
    const rows =
      await sql`select p.name, p.email, o.name as "organisationName", o.kind as "organisationKind", to_json(m.roles) as roles
      from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
      where exists (select from installation where kind = 'DEMO') and p.disabled_at is null and m.ended_at is null
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
