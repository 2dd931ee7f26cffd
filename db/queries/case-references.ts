import type { LaneSql } from '#db/lanes.ts'

type Read = Readonly<{ sql: LaneSql }>
export type CaseReference = Readonly<{ caseId: string; system: string; id: string; link: string | null }>

const list = (ids: readonly string[]) => `{${ids.join(',')}}`

/** What the actor's own organisation calls its cases elsewhere: the reference of its report first, then those it recorded. */
export async function referencesOf({ sql }: Read, caseIds: readonly string[]): Promise<CaseReference[]> {
  return (await sql`
    select r.case_id as "caseId", r.system, r.external_id as id, r.link from (
      select i.id as case_id, i.external_system as system, i.external_id, null as link, null::timestamptz as at from incident i
      where i.id = any(${list(caseIds)}::uuid[]) and i.reported_by_id = (select org()) and i.external_id is not null
        and not exists (select from case_reference c where c.case_id = i.id and c.organisation_id = (select org())
          and c.system = i.external_system and c.external_id = i.external_id)
      union all
      select c.case_id, c.system, c.external_id, c.link, c.recorded_at from case_reference c
      where c.case_id = any(${list(caseIds)}::uuid[]) and c.organisation_id = (select org())) r
    order by r.case_id, r.at nulls first, r.system`) as unknown as CaseReference[]
}
