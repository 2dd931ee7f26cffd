import type { LaneSql } from '#db/lanes.ts'
import type { AnnexContent, AnnexKind, AnnexStatus } from '#domain/annex.ts'

type Read = Readonly<{ sql: LaneSql }>

/** One version of an annex as it is stored; of a draft, what is filled in so far. */
export type AnnexVersionRow = AnnexContent &
  Readonly<{
    id: string
    organisationId: string
    kind: AnnexKind
    version: number
    status: AnnexStatus
    validFrom: Date
    completedBy: string | null
    submittedAt: Date | null
    acknowledgedAt: Date | null
    confirmedAt: Date | null
    digitalPostSentOn: string | null
    checksum: string | null
    /** Grows with each save of a draft. */
    revision: number
  }>

const columns = (sql: LaneSql) => sql`a.id, a.organisation_id as "organisationId", a.kind, a.version, a.status,
  a.valid_from as "validFrom", a.unit_name as "unitName", a.phone, a.mailbox, a.out_of_hours_mailbox as "outOfHoursMailbox",
  a.on_call_phone as "onCallPhone", a.on_call_address as "onCallAddress", a.status_page_url as "statusPageUrl", a.revision, a.hours, a.escalation, a.contacts, a.points,
  a.completed_by as "completedBy", a.submitted_at as "submittedAt", a.acknowledged_at as "acknowledgedAt",
  a.confirmed_at as "confirmedAt", a.digital_post_sent_on::text as "digitalPostSentOn", a.checksum`

const list = (ids: readonly string[]) => `{${[...new Set(ids)].join(',')}}`

/** All versions that the actor may see, the newest first; its own draft before them. */
export async function annexVersionsOf({ sql }: Read, organisationIds: readonly string[]): Promise<AnnexVersionRow[]> {
  const rows = await sql`select ${columns(sql)} from contact_annex a
    where a.organisation_id = any(${list(organisationIds)}::uuid[]) order by a.organisation_id, a.version desc`
  return rows as unknown as AnnexVersionRow[]
}

export async function annexVersionsByIds({ sql }: Read, ids: readonly string[]): Promise<AnnexVersionRow[]> {
  const rows = await sql`select ${columns(sql)} from contact_annex a where a.id = any(${list(ids)}::uuid[])`
  return rows as unknown as AnnexVersionRow[]
}

/** The version in force at an instant, of versions that are sorted the newest first. */
export const inForceAt = (versions: readonly AnnexVersionRow[], at: Date): AnnexVersionRow | null =>
  versions.find(one => one.status !== 'DRAFT' && one.validFrom <= at) ?? null

/** The version that was sent in last, in force or about to be. */
export const latestSent = (versions: readonly AnnexVersionRow[]): AnnexVersionRow | null =>
  versions.find(one => one.status !== 'DRAFT') ?? null

/** Open clocks in the phone hours of an organisation: a new version leaves them as they are (R-4.14, F7). */
export async function openClocksInHoursOf({ sql }: Read, organisationId: string): Promise<number> {
  const [row] = await sql`select count(*)::int as n from case_party p join clock c on c.case_id = p.case_id
    where p.organisation_id = ${organisationId} and p.is_open and c.owed_by_id = ${organisationId}
      and c.met_at is null and c.ended_at is null and c.annex_id is not null and c.calendar <> '24/7'`
  return (row?.n as number | undefined) ?? 0
}

export type AdoptionRow = Readonly<{
  schoolId: string
  supplierId: string
  services: readonly ('SCHOOL_STAY' | 'BOARD_AND_LODGING')[]
  annexId: string | null
  version: number | null
  adoptedAt: Date | null
  adoptedBy: string | null
}>

/** The suppliers assigned to a school on a day, each with the version of its annex that the school has adopted. */
export async function supplierPartsOf({ sql }: Read, schoolId: string, today: string): Promise<AdoptionRow[]> {
  const rows = await sql`
    select s.school_id as "schoolId", s.supplier_id as "supplierId", s.services, d.annex_id as "annexId", d.version,
      d.adopted_at as "adoptedAt", d.adopted_by as "adoptedBy"
    from (select school_id, supplier_id, to_json(array_agg(service order by service desc)) as services
      from supplier_assignment where school_id = ${schoolId} and from_on <= ${today} and (to_on is null or to_on >= ${today})
      group by school_id, supplier_id) s
    left join lateral (select p.annex_id, p.adopted_at, p.adopted_by, a.version
      from adopted_annex p join contact_annex a on a.id = p.annex_id
      where p.school_id = s.school_id and p.supplier_id = s.supplier_id order by a.version desc limit 1) d on true
    order by s.supplier_id`
  return rows as unknown as AdoptionRow[]
}

export type BounceRow = Readonly<{ id: string; organisationId: string; address: string; at: Date; answer: string }>

/** Addresses of annexes at which mail does not arrive, until somebody has corrected them. */
export async function openBouncesOf({ sql }: Read, organisationIds: readonly string[]): Promise<BounceRow[]> {
  const rows = await sql`select id, organisation_id as "organisationId", address, at, answer from mail_bounce
    where organisation_id = any(${list(organisationIds)}::uuid[]) and resolved_at is null order by organisation_id, at`
  return rows as unknown as BounceRow[]
}
