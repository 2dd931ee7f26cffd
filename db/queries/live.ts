import { asHolder, type Credential } from '#db/connection.ts'

export type VisibleChange = Readonly<{ caseId: string; seq: number }>

/** Which of the outbox rows (after, upto] the holder of a credential may see; row-level security answers. */
export function visibleChanges(credential: Credential, after: number, upto: number): Promise<VisibleChange[]> {
  return asHolder(credential, async ({ sql }) => {
    const rows = await sql`select case_id as "caseId", max(seq) as seq from outbox
      where id > ${after} and id <= ${upto} group by case_id`
    return rows as unknown as VisibleChange[]
  })
}
