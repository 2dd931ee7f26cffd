import type { LaneSql } from '#db/lanes.ts'
import type { OrganisationKind } from '#domain/actor.ts'
import { administratorOf } from '#domain/member-roles.ts'

export type OnboardingFacts = Readonly<{
  hasAnnex: boolean
  hasHours: boolean
  hasOutOfHoursMailbox: boolean
  levels: number
  settlers: number
  administrators: number
  suppliedServices: number
  schools: number
  clients: number
}>

/** What an organisation has of all that it needs; nothing is ticked off by hand (screens 5.19). */
export async function onboardingFacts(
  { sql }: { sql: LaneSql },
  organisation: Readonly<{ id: string; kind: OrganisationKind }>,
): Promise<OnboardingFacts> {
  const { id, kind } = organisation
  const [row] = await sql`
    with annex as (select * from contact_annex where organisation_id = ${id} and status <> 'DRAFT' order by version desc limit 1),
      member as (select m.* from membership m join person p on p.id = m.person_id
        where m.organisation_id = ${id} and m.ended_at is null and p.disabled_at is null),
      today as (select (app_clock() at time zone 'Europe/Copenhagen')::date as day),
      assigned as (select a.* from supplier_assignment a, today t where a.from_on <= t.day and (a.to_on is null or a.to_on >= t.day))
    select exists (select from annex) as "hasAnnex",
      exists (select from annex, jsonb_each(annex.hours->'week') w where jsonb_array_length(w.value) > 0) as "hasHours",
      exists (select from annex where out_of_hours_mailbox <> '') as "hasOutOfHoursMailbox",
      (select count(distinct e->>'level')::int from annex, jsonb_array_elements(annex.escalation) e) as levels,
      (select count(*)::int from member where escalation_level = 2) as settlers,
      (select count(*)::int from member where ${administratorOf(kind)} = any(roles)) as administrators,
      (select count(distinct service)::int from assigned where school_id = ${id}) as "suppliedServices",
      (select count(distinct school_id)::int from assigned where supplier_id = ${id}) as schools,
      (select count(*)::int from integration_client where organisation_id = ${id} and ended_at is null) as clients`
  return row as unknown as OnboardingFacts
}
