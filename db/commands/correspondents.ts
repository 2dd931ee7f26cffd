import type { EngineTransaction } from '#db/connection.ts'
import type { OpenCase } from '#db/open-case.ts'
import { organisationsOfCase } from '#db/queries/annexes.ts'
import { annexFor } from '#db/queries/deviations.ts'
import { receivingAnnex } from '#db/receiving-annex.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { Correspondents } from './letters.ts'

/** The case's organisations and how each receives it at the command's instant (R-3.13), in one statement, or three for AUB's fault. */
export async function correspondentsOf({ sql }: EngineTransaction, open: OpenCase): Promise<Correspondents> {
  const { row, at, isNew } = open
  const sides = [row.responsibleId, row.counterpartId, row.reportedById, ...(isNew ? open.schools : [])]
  const known = await organisationsOfCase({ sql }, isNew ? null : row.id, sides, at)
  const schools = isNew ? open.schools : known.filter(one => one.isAffected).map(one => one.id)
  const suppliers = row.responsibleSide === 'AUB' ? await suppliersOf({ sql }, open, schools) : []
  const further = suppliers.filter(id => !known.some(one => one.id === id))
  if (further.length > 0) known.push(...(await organisationsOfCase({ sql }, null, further, at)))
  // Annex 1 as it holds for the one school that the case is about (R-7.1).
  const only = schools.length === 1 ? known.find(one => one.id === schools[0]) : undefined
  const received = { service: row.service, caseType: 'INCIDENT', isMajor: row.priority === 1 } as const
  return {
    names: new Map(known.map(one => [one.id, one.name])),
    annexes: new Map(
      known.flatMap(({ id, annex }) =>
        annex ? [[id, annexFor(receivingAnnex(annex, received), only?.deviation ?? null)] as const] : [],
      ),
    ),
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
