import type { LaneSql } from '#db/lanes.ts'

type Read = Readonly<{ sql: LaneSql }>
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

export type AcknowledgementRow = Readonly<{
  organisationId: string
  versionId: string
  label: string
  at: Date
  byName: string
}>

/** Which versions of the Instruks organisations have acknowledged, the newest first: their own, for AUB everybody's. */
export async function acknowledgementsOf({ sql }: Read, ids: readonly string[]): Promise<AcknowledgementRow[]> {
  return (await sql`select organisation_id as "organisationId", content->>'versionId' as "versionId",
      content->>'label' as label, at, actor_name as "byName"
    from organisation_event where organisation_id = any(${list(ids)}::uuid[]) and kind = 'InstructionAcknowledged'
    order by organisation_id, at desc, id`) as unknown as AcknowledgementRow[]
}

export type ConfirmationRow = Readonly<{ organisationId: string; at: Date; byName: string }>

/** When organisations last said that what is registered of them is right, where it has not changed since. */
export async function confirmationsOf({ sql }: Read, ids: readonly string[]): Promise<ConfirmationRow[]> {
  return (await sql`select distinct on (e.organisation_id) e.organisation_id as "organisationId", e.at, e.actor_name as "byName"
    from organisation_event e join organisation o on o.id = e.organisation_id
    where e.organisation_id = any(${list(ids)}::uuid[]) and e.kind = 'OrganisationConfirmed'
      and (e.content->>'version')::int = o.version
    order by e.organisation_id, e.at desc, e.id`) as unknown as ConfirmationRow[]
}
