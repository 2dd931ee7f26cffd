import { asHolder, type Credential } from '#db/connection.ts'

/** `position` is the newest place of the case in the feed: it grows when the demo's clock is moved too, `seq` does not. */
export type VisibleChange = Readonly<{ caseId: string; seq: number; position: number }>

/** Which of the places (after, upto] of the feed the holder of a credential may see; row-level security answers. */
export function visibleChanges(credential: Credential, after: number, upto: number): Promise<VisibleChange[]> {
  return asHolder(credential, async ({ sql }) => {
    const rows = await sql`select case_id as "caseId", max(seq) as seq, max(position)::float8 as "position" from outbox
      where position > ${after} and position <= ${upto} group by case_id`
    return rows as unknown as VisibleChange[]
  })
}
