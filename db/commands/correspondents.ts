import type { EngineTransaction } from '#db/connection.ts'
import type { OpenCase } from '#db/open-case.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import type { Correspondents } from './letters.ts'

/** The case's organisations and their annexes in force at the command's instant, in two statements. */
export async function correspondentsOf({ sql }: EngineTransaction, open: OpenCase): Promise<Correspondents> {
  const { row } = open
  const schools = open.isNew
    ? open.schools
    : (await sql`select school_id as id from affected_school where case_id = ${row.id} order by school_id`).map(
        one => one.id as string,
      )
  const ids = [...new Set([row.responsibleId, row.counterpartId, row.reportedById, ...schools])]
  const list = `{${ids.join(',')}}`
  const [names, annexes] = await Promise.all([
    sql`select id, name from organisation where id = any(${list}::uuid[])`,
    annexesInForce({ sql }, ids, open.at),
  ])
  return { names: new Map(names.map(one => [one.id as string, one.name as string])), annexes, schools }
}
