import type { CommandTransaction } from '#db/connection.ts'
import type { OneService } from '#db/queries/organisations.ts'
import { recordFact } from './open-organisation.ts'

type Ending = Readonly<{ id: string; schoolId: string; service: OneService; toOn: string | null; fromOn: string }>
type Successor = Readonly<{ id: string; name: string }>

/**
 * The schools of a supplier that ends go on with its successor, each for as long as it was, so that none of them stands
 * without a supplier that it never let go (R-2.13, C.4). Each finds it in its history and may end it.
 */
export async function inheritSchools(
  tx: CommandTransaction,
  supplierId: string,
  successor: Successor,
  { at, today }: Readonly<{ at: Date; today: string }>,
): Promise<void> {
  const { sql } = tx
  const ending = (await sql`select id, school_id as "schoolId", service, to_on::text as "toOn",
      (greatest(${today}::date - 1, from_on) + 1)::text as "fromOn"
    from supplier_assignment where supplier_id = ${supplierId} and (to_on is null or to_on >= ${today})
    order by school_id, service, from_on`) as unknown as Ending[]
  for (const { id, schoolId, service, toOn, fromOn } of ending) {
    await sql`update supplier_assignment set to_on = ${fromOn}::date - 1 where id = ${id}`
    if (toOn !== null && toOn < fromOn) continue
    const [made] =
      await sql`insert into supplier_assignment (school_id, supplier_id, service, from_on, to_on, has_power_of_attorney)
      select school_id, ${successor.id}, service, ${fromOn}, ${toOn}, has_power_of_attorney from supplier_assignment
      where id = ${id} returning id`
    const content = {
      assignmentId: made?.id,
      supplierId: successor.id,
      supplier: successor.name,
      service,
      fromOn,
      toOn,
    }
    await recordFact(tx, { organisationId: schoolId, kind: 'SupplierAssigned', at, content })
  }
}
