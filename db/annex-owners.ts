import type { EngineTransaction } from './connection.ts'
import type { LetterTo } from './post-letter.ts'

type Read = Pick<EngineTransaction, 'sql'>

/** The administrators of organisations, as far as the reader sees them. */
export async function administratorsOf(
  { sql }: Read,
  organisationIds: readonly string[],
): Promise<readonly LetterTo[]> {
  const rows = await sql`select m.organisation_id as "organisationId", p.email as address, p.name, p.language
    from membership m join person p on p.id = m.person_id
    where m.organisation_id = any(${`{${organisationIds.join(',')}}`}::uuid[]) and m.ended_at is null and p.disabled_at is null
      and m.roles && '{SCHOOL_ADMIN,SUPPLIER_ADMIN,AUB_ADMIN}'::text[] order by m.organisation_id, p.email`
  return rows as unknown as LetterTo[]
}

/** Who keeps the annex of an organisation: its administrators, or whoever was invited and has not come yet (C.4). */
export const annexOwners = (tx: EngineTransaction, organisationId: string): Promise<readonly LetterTo[]> =>
  annexOwnersOf(tx, [organisationId])

/** The same of many organisations; of those whose people the reader does not see, nobody. */
export async function annexOwnersOf({ sql }: Read, organisationIds: readonly string[]): Promise<readonly LetterTo[]> {
  const ids = `{${organisationIds.join(',')}}`
  const people = await administratorsOf({ sql }, organisationIds)
  const invited =
    await sql`select distinct on (organisation_id, lower(email)) organisation_id as "organisationId", email as address, name,
      'da' as language
    from invitation where organisation_id = any(${ids}::uuid[]) and used_at is null and withdrawn_at is null
    order by organisation_id, lower(email)`
  const kept = new Set(people.map(one => one.organisationId))
  return [...people, ...(invited as unknown as LetterTo[]).filter(one => !kept.has(one.organisationId))]
}
