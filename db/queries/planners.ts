import type { LaneSql } from '#db/lanes.ts'

type Read = Readonly<{ sql: LaneSql }>
export type Planner = Readonly<{ id: string; kind: 'AUB' | 'SCHOOL' | 'SUPPLIER'; hasSupplier: boolean }>

/**
 * The suppliers that deliver one of the services on a day, and the schools that use it, with whether somebody delivers it
 * for them; the test organisations are left out. As the reader may know them.
 */
export async function plannersOf({ sql }: Read, services: readonly string[], on: string): Promise<Planner[]> {
  const asked = `{${services.join(',')}}`
  return (await sql`select o.id, o.kind, exists (select from supplier_assignment a where a.school_id = o.id and a.supplier_id <> o.id
        and a.service = any(${asked}::text[]) and a.from_on <= ${on} and (a.to_on is null or a.to_on >= ${on})) as "hasSupplier"
    from organisation o
    where not o.is_test and o.withdrawn_at is null and (o.ended_on is null or o.ended_on > ${on})
      and ((o.kind = 'SUPPLIER' and exists (select from supplier_assignment a where a.supplier_id = o.id and a.service = any(${asked}::text[])
            and a.from_on <= ${on} and (a.to_on is null or a.to_on >= ${on})))
        or (o.kind = 'SCHOOL' and (exists (select from agreement g where g.school_id = o.id and g.status <> 'ENDED')
          or exists (select from supplier_assignment a where a.school_id = o.id and a.service = any(${asked}::text[])
            and a.from_on <= ${on} and (a.to_on is null or a.to_on >= ${on})))))
    order by o.id`) as unknown as Planner[]
}
