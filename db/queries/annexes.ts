import type { LaneSql } from '#db/lanes.ts'
import type { AnnexContent, AnnexKind, ContactPerson, ContactPoint, EscalationContact } from '#domain/annex.ts'
import { type OpeningCalendar, openingCalendar } from '#domain/opening-hours.ts'

/** An annex as somebody uses it: whom to reach, and when. */
export type Annex = Readonly<{
  id: string
  organisationId: string
  organisationName: string
  kind: AnnexKind
  version: number
  validFrom: Date
  unitName: string
  phone: string
  mailbox: string
  outOfHoursMailbox: string
  onCallPhone: string | null
  /** A webhook or an SMS gateway that reaches whoever is on call (E.3). */
  onCallAddress: string | null
  calendar: OpeningCalendar
  escalation: readonly EscalationContact[]
  contacts: readonly ContactPerson[]
  points: readonly ContactPoint[]
}>

/** The annexes in force at an instant, by organisation. An organisation without one is absent. */
export async function annexesInForce(
  { sql }: { sql: LaneSql },
  organisationIds: readonly string[],
  at: Date,
): Promise<Map<string, Annex>> {
  const ids = `{${[...new Set(organisationIds)].join(',')}}`
  const rows = await sql`
    select distinct on (a.organisation_id) a.id, a.organisation_id as "organisationId", a.kind, a.version, a.valid_from as "validFrom",
      a.unit_name as "unitName", a.phone, a.mailbox, a.out_of_hours_mailbox as "outOfHoursMailbox", a.on_call_phone as "onCallPhone", a.on_call_address as "onCallAddress",
      a.hours, a.escalation, a.contacts, a.points, o.name as "organisationName"
    from contact_annex a join organisation o on o.id = a.organisation_id
    where a.organisation_id = any(${ids}::uuid[]) and a.valid_from <= ${at} and a.status <> 'DRAFT'
    order by a.organisation_id, a.version desc`
  return new Map(rows.map(row => [row.organisationId as string, withCalendar(row as never)]))
}

/** What annex 1 says otherwise for one school; null where it says the same as for everybody. */
export type AnnexDeviation = Readonly<{
  phone: string | null
  mailbox: string | null
  outOfHoursMailbox: string | null
}>

export type Known = Readonly<{
  id: string
  name: string
  isAffected: boolean
  annex: Annex | null
  deviation: AnnexDeviation | null
}>

/** Organisations with their annexes in force, among them the schools that a case affects: one statement. */
export async function organisationsOfCase(
  { sql }: { sql: LaneSql },
  caseId: string | null,
  organisationIds: readonly string[],
  at: Date,
): Promise<Known[]> {
  const ids = `{${[...new Set(organisationIds)].join(',')}}`
  const rows = await sql`
    with affected as (select school_id from affected_school a where case_id = ${caseId}::uuid and not exists (
      select from school_outcome o where o.case_id = a.case_id and o.school_id = a.school_id and o.outcome = 'NOT_AFFECTED'))
    select o.id as "organisationId", o.name as "organisationName", exists (select from affected s where s.school_id = o.id) as "isAffected",
      a.id, a.kind, a.version, a.valid_from as "validFrom", a.unit_name as "unitName", a.phone, a.mailbox,
      a.out_of_hours_mailbox as "outOfHoursMailbox", a.on_call_phone as "onCallPhone", a.on_call_address as "onCallAddress", a.hours, a.escalation, a.contacts, a.points,
      case when d.school_id is not null then jsonb_build_object('phone', d.phone, 'mailbox', d.mailbox, 'outOfHoursMailbox', d.out_of_hours_mailbox) end as deviation
    from organisation o left join annex_deviation d on d.school_id = o.id and d.ended_at is null
    left join lateral (
      select * from contact_annex a where a.organisation_id = o.id and a.valid_from <= ${at} and a.status <> 'DRAFT'
      order by a.version desc limit 1) a on true
    where o.id in (select unnest(${ids}::uuid[]) union select school_id from affected) order by o.id`
  return rows.map(({ isAffected, deviation, ...row }) => ({
    id: row.organisationId as string,
    name: row.organisationName as string,
    isAffected: isAffected as boolean,
    deviation: deviation as AnnexDeviation | null,
    annex: row.id === null ? null : withCalendar(row as never),
  }))
}

function withCalendar({ hours, ...row }: Omit<Annex, 'calendar'> & Pick<AnnexContent, 'hours'>): Annex {
  const outcome = openingCalendar({ ...hours, id: row.unitName, version: String(row.version) })
  if (!outcome.ok) throw new Error(`the phone hours of annex ${row.id} do not validate: ${outcome.refusal.kind}`)
  return { ...row, calendar: outcome.value }
}
