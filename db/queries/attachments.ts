import type { LaneSql } from '#db/lanes.ts'

type Read = Readonly<{ sql: LaneSql }>

export type AttachmentRow = Readonly<{
  id: string
  caseId: string
  organisationId: string
  name: string
  mediaType: string
  size: number
  sha256: string
  isPrivate: boolean
  addedAt: Date
  addedByName: string
}>

const columns = (sql: LaneSql) => sql`id, case_id as "caseId", organisation_id as "organisationId", name,
  media_type as "mediaType", size, sha256, private_to is not null as "isPrivate", added_at as "addedAt", added_by_name as "addedByName"`

/** The files of cases that the actor may see, in the order in which they came. */
export async function attachmentsOf({ sql }: Read, caseIds: readonly string[]): Promise<AttachmentRow[]> {
  return (await sql`select ${columns(sql)} from attachment where case_id = any(${`{${caseIds.join(',')}}`}::uuid[])
    order by case_id, event_seq`) as unknown as AttachmentRow[]
}

/** What is in one file of a case. */
export async function attachmentBytes({ sql }: Read, caseId: string, id: string): Promise<Buffer | null> {
  const [row] = await sql`select bytes from attachment_content where attachment_id = ${id} and case_id = ${caseId}`
  return (row?.bytes as Buffer | undefined) ?? null
}
