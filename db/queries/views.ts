import type { LaneSql } from '#db/lanes.ts'

type Read = Readonly<{ sql: LaneSql }>

export type ViewRow = Readonly<{
  id: string
  organisationId: string
  scope: 'MINE' | 'ORGANISATION' | 'EVERYBODY'
  list: 'INCIDENTS' | 'PROBLEMS' | 'CHANGES'
  name: string
  filter: string
  isMine: boolean
}>

const columns = (sql: LaneSql) => sql`id, organisation_id as "organisationId", scope, list, name, filter,
  person_id = nullif(current_setting('app.person', true), '')::uuid as "isMine"`

/** The views of a list that the actor may use: the own ones, the organisation's, AUB's for all; by name. */
export async function savedViews({ sql }: Read, list: ViewRow['list']): Promise<ViewRow[]> {
  return (await sql`select ${columns(sql)} from saved_view where removed_at is null and list = ${list}
    order by scope = 'MINE' desc, scope = 'ORGANISATION' desc, name collate "da-x-icu", id limit 100`) as unknown as ViewRow[]
}

export async function viewsByIds({ sql }: Read, ids: readonly string[]): Promise<ViewRow[]> {
  return (await sql`select ${columns(sql)} from saved_view
    where removed_at is null and id = any(${`{${ids.join(',')}}`}::uuid[])`) as unknown as ViewRow[]
}
