import type { LaneSql } from '#db/lanes.ts'
import type { RequirementRow } from '#db/tables/requirement.ts'

type Read = Readonly<{ sql: LaneSql }>
export type RequirementHead = RequirementRow
export type Recipient = Readonly<{ requirementId: string; organisationId: string; isToAnswer: boolean }>
export type Answer = Readonly<{
  requirementId: string
  organisationId: string
  answer: 'POSSIBLE' | 'NOT_POSSIBLE' | 'QUESTIONS' | 'REPLIED'
  text: string | null
  answeredAt: Date
  answeredBy: string
}>
export type VersionRow = Readonly<{
  requirementId: string
  requirementNumber: string | null
  service: string
  label: string
  validFrom: string
  address: string
  checksum: string | null
}>
type Wanted = Readonly<{ number?: string; ids?: readonly string[]; dueFrom?: string; dueBefore?: string }>

const list = (ids: readonly string[]) => `{${ids.join(',')}}`
const MOST = 200

/** The requirements that the actor may see, the newest first (R-5.41). */
export async function requirementsBy({ sql }: Read, wanted: Wanted = {}): Promise<RequirementHead[]> {
  const { number, ids, dueFrom, dueBefore } = wanted
  return (await sql`select q.id, q.organisation_id as "organisationId", q.number, q.title, q.specification, q.legal_basis as "legalBasis",
      to_json(q.services) as services, q.must_be_completed_on::text as "mustBeCompletedOn", q.notice_days as "noticeDays",
      q.short_notice_reason as "shortNoticeReason", q.announced_at as "announcedAt", q.announced_by as "announcedBy"
    from requirement_change q where true
      ${number === undefined ? sql`` : sql`and q.number = ${number}`} ${ids ? sql`and q.id = any(${list(ids)}::uuid[])` : sql``}
      ${dueFrom ? sql`and q.must_be_completed_on >= ${dueFrom}` : sql``} ${dueBefore ? sql`and q.must_be_completed_on < ${dueBefore}` : sql``}
    order by q.announced_at desc, q.id limit ${MOST}`) as unknown as RequirementHead[]
}

/** Who was told; an actor outside AUB is told of itself alone. */
export async function recipientsOf({ sql }: Read, ids: readonly string[]): Promise<Recipient[]> {
  return (await sql`select r.requirement_id as "requirementId", r.organisation_id as "organisationId", r.is_to_answer as "isToAnswer"
    from requirement_recipient r join organisation o on o.id = r.organisation_id
    where r.requirement_id = any(${list(ids)}::uuid[]) order by not r.is_to_answer, o.name, o.id`) as unknown as Recipient[]
}

/** What was answered, oldest first. */
export async function answersOf({ sql }: Read, ids: readonly string[]): Promise<Answer[]> {
  return (await sql`select requirement_id as "requirementId", organisation_id as "organisationId", answer, text,
      answered_at as "answeredAt", answered_by as "answeredBy"
    from requirement_answer where requirement_id = any(${list(ids)}::uuid[]) order by answered_at, id`) as unknown as Answer[]
}

/** Versions of the interface description with the notice that each belongs to, the newest first (R-2.5). */
export async function interfaceVersions({ sql }: Read): Promise<VersionRow[]> {
  return (await sql`select v.requirement_id as "requirementId", q.number as "requirementNumber", v.service, v.label,
      v.valid_from::text as "validFrom", v.address, v.checksum
    from interface_version v left join requirement_change q on q.id = v.requirement_id
    order by v.valid_from desc, v.service, v.label limit ${MOST}`) as unknown as VersionRow[]
}
