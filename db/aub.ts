import type { LaneSql } from './lanes.ts'

/** The one organisation that is AUB. */
export async function idOfAub({ sql }: Readonly<{ sql: LaneSql }>): Promise<string> {
  const [row] = await sql`select id from organisation where kind = 'AUB'`
  if (!row) throw new Error('AUB is not registered')
  return row.id as string
}
