import { asHolder, type Credential } from '#db/connection.ts'

/** `rowId` is the newest outbox row of the case: it grows when the demo's clock is moved too, `seq` does not. */
export type VisibleChange = Readonly<{ caseId: string; seq: number; rowId: number }>

/** Which of the outbox rows (after, upto] the holder of a credential may see; row-level security answers. */
export function visibleChanges(credential: Credential, after: number, upto: number): Promise<VisibleChange[]> {
  return asHolder(credential, async ({ sql }) => {
    const rows = await sql`select case_id as "caseId", max(seq) as seq, max(id)::float8 as "rowId" from outbox
      where id > ${after} and id <= ${upto} group by case_id`
    return rows as unknown as VisibleChange[]
  })
}
