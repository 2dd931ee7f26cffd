import type { LaneSql } from '#db/lanes.ts'
import type { OrganisationKind } from '#domain/actor.ts'
import { administratorOf } from '#domain/member-roles.ts'

export type OnboardingFacts = Readonly<{
  hasAnnex: boolean
  hasHours: boolean
  hasOutOfHoursMailbox: boolean
  isNightMailTested: boolean
  hasOnCallAddress: boolean
  isOnCallTested: boolean
  levels: number
  settlers: number
  administrators: number
  suppliedServices: number
  schools: number
  clients: number
  isConfirmed: boolean
  isInstructionAcknowledged: boolean
  hasChosenNotifications: boolean
}>

/** As long as a confirmed annex: then the mailbox is tested again (E.3, R-5.4). */
const TEST_HOLDS = '6 months'

/** What an organisation has of all that it needs; nothing is ticked off by hand (screens 5.19). */
export async function onboardingFacts(
  { sql }: { sql: LaneSql },
  organisation: Readonly<{ id: string; kind: OrganisationKind; personId: string }>,
): Promise<OnboardingFacts> {
  const { id, kind, personId } = organisation
  const [row] = await sql`
    with annex as (select * from contact_annex where organisation_id = ${id} and status <> 'DRAFT' order by version desc limit 1),
      member as (select m.* from membership m join person p on p.id = m.person_id
        where m.organisation_id = ${id} and m.ended_at is null and p.disabled_at is null),
      today as (select (app_clock() at time zone 'Europe/Copenhagen')::date as day),
      tested as (select distinct on (kind, recipient) kind, recipient, result = 'ARRIVED' and answered_at > app_clock() - ${TEST_HOLDS}::interval as holds
        from contact_test where organisation_id = ${id} and result is not null order by kind, recipient, answered_at desc),
      assigned as (select a.* from supplier_assignment a, today t where a.from_on <= t.day and (a.to_on is null or a.to_on >= t.day))
    select exists (select from annex) as "hasAnnex",
      exists (select from annex, jsonb_each(annex.hours->'week') w where jsonb_array_length(w.value) > 0) as "hasHours",
      exists (select from annex where out_of_hours_mailbox <> '') as "hasOutOfHoursMailbox",
      exists (select from annex join tested t on t.recipient = annex.out_of_hours_mailbox
        where t.kind = 'OUT_OF_HOURS_MAIL' and t.holds) as "isNightMailTested",
      exists (select from annex where on_call_address is not null) as "hasOnCallAddress",
      exists (select from tested where kind = 'ON_CALL_ALARM' and holds) as "isOnCallTested",
      (select count(distinct e->>'level')::int from annex, jsonb_array_elements(annex.escalation) e) as levels,
      (select count(*)::int from member where escalation_level = 2) as settlers,
      (select count(*)::int from member where ${administratorOf(kind)} = any(roles)) as administrators,
      (select count(distinct service)::int from assigned where school_id = ${id}) as "suppliedServices",
      (select count(distinct school_id)::int from assigned where supplier_id = ${id}) as schools,
      (select count(*)::int from integration_client where organisation_id = ${id} and ended_at is null) as clients,
      exists (select from organisation_event e join organisation o on o.id = e.organisation_id
        where o.id = ${id} and e.kind = 'OrganisationConfirmed' and (e.content->>'version')::int = o.version) as "isConfirmed",
      exists (select from organisation_event e where e.organisation_id = ${id} and e.kind = 'InstructionAcknowledged'
        and e.content->>'versionId' = (select v.id from instruction_version v where v.valid_from <= app_clock()
          order by v.valid_from desc, v.id desc limit 1)) as "isInstructionAcknowledged",
      exists (select from notification_choice where person_id = ${personId} and organisation_id = ${id}) as "hasChosenNotifications"`
  return row as unknown as OnboardingFacts
}
