import type { EngineTransaction } from '#db/connection.ts'
import type { OpenCase } from '#db/open-case.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import { receivingAnnex } from '#db/receiving-annex.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { Correspondents } from './letters.ts'

/** The case's organisations and how each receives it at the command's instant (R-3.13), in two or three statements. */
export async function correspondentsOf({ sql }: EngineTransaction, open: OpenCase): Promise<Correspondents> {
  const { row } = open
  const schools = open.isNew
    ? open.schools
    : (await sql`select school_id as id from affected_school where case_id = ${row.id} order by school_id`).map(
        one => one.id as string,
      )
  const suppliers = row.responsibleSide === 'AUB' ? await suppliersOf({ sql }, open, schools) : []
  const ids = [...new Set([row.responsibleId, row.counterpartId, row.reportedById, ...schools, ...suppliers])]
  const list = `{${ids.join(',')}}`
  const [names, annexes] = await Promise.all([
    sql`select id, name from organisation where id = any(${list}::uuid[])`,
    annexesInForce({ sql }, ids, open.at),
  ])
  const received = { service: row.service, caseType: 'INCIDENT', isMajor: row.priority === 1 } as const
  return {
    names: new Map(names.map(one => [one.id as string, one.name as string])),
    annexes: new Map([...annexes].map(([id, annex]) => [id, receivingAnnex(annex, received)])),
    schools,
    suppliers,
  }
}

/** A fault of AUB's is told to the schools and to those who supply them (R-4.1). */
async function suppliersOf({ sql }: Pick<EngineTransaction, 'sql'>, { row, at }: OpenCase, schools: readonly string[]) {
  const today = copenhagenDate(at)
  const rows = await sql`select distinct supplier_id as id from supplier_assignment
    where school_id = any(${`{${schools.join(',')}}`}::uuid[]) and from_on <= ${today} and (to_on is null or to_on >= ${today})
      and (service = ${row.service} or ${row.service} in ('BOTH', 'OTHER')) order by 1`
  return rows.map(one => one.id as string)
}
