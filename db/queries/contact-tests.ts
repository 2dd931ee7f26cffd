import type { LaneSql } from '#db/lanes.ts'

type Read = Readonly<{ sql: LaneSql }>

/** A test of how an organisation is reached at night, without the code that proves it (E.3). */
export type ContactTestRow = Readonly<{
  id: string
  organisationId: string
  kind: 'OUT_OF_HOURS_MAIL' | 'ON_CALL_ALARM'
  recipient: string
  askedAt: Date
  askedBy: string
  result: 'ARRIVED' | 'FAILED' | null
  answeredAt: Date | null
  answeredBy: string | null
  note: string | null
}>

const columns = (sql: LaneSql) => sql`id, organisation_id as "organisationId", kind, recipient, asked_at as "askedAt",
  asked_by as "askedBy", result, answered_at as "answeredAt", answered_by as "answeredBy", note`

/** The ten newest tests of an organisation: for itself and AUB. */
export async function contactTestsOf({ sql }: Read, organisationId: string): Promise<ContactTestRow[]> {
  const rows = await sql`select ${columns(sql)} from contact_test where organisation_id = ${organisationId}
    order by asked_at desc, id limit 10`
  return rows as unknown as ContactTestRow[]
}

export async function contactTestById({ sql }: Read, id: string): Promise<ContactTestRow | null> {
  const [row] = await sql`select ${columns(sql)} from contact_test where id = ${id}`
  return (row as unknown as ContactTestRow | undefined) ?? null
}
