import type { EngineTransaction } from './connection.ts'
import type { LetterTo } from './post-letter.ts'

/** Who keeps the annex of an organisation: its administrators, or whoever was invited and has not come yet (C.4). */
export async function annexOwners({ sql }: EngineTransaction, organisationId: string): Promise<readonly LetterTo[]> {
  const people =
    await sql`select p.email as address, p.name, p.language from membership m join person p on p.id = m.person_id
    where m.organisation_id = ${organisationId} and m.ended_at is null and p.disabled_at is null
      and m.roles && '{SCHOOL_ADMIN,SUPPLIER_ADMIN,AUB_ADMIN}'::text[] order by p.email`
  const rows =
    people.length > 0
      ? people
      : await sql`select distinct on (lower(email)) email as address, name, 'da' as language from invitation
          where organisation_id = ${organisationId} and used_at is null and withdrawn_at is null order by lower(email)`
  return rows.map(one => ({ ...(one as unknown as Omit<LetterTo, 'organisationId'>), organisationId }))
}
