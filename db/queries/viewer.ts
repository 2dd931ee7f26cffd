import type { ActorTransaction } from '#db/connection.ts'

/** Now, by the platform's clock, in whole seconds: the `asOf` of an answer. */
export async function appNow({ sql }: Pick<ActorTransaction, 'sql'>): Promise<Date> {
  const [row] = await sql`select date_trunc('second', app_clock()) as at`
  return row?.at as Date
}
