import { asSweep } from '#db/connection.ts'

/** A supplier as whoever chooses one sees it. */
export type SupplierChoice = Readonly<{ id: string; name: string; cvr: string | null }>

/**
 * The suppliers in the register. A school sees no supplier's row before it is assigned one, so the list is read by the
 * sweep's eye and given to those alone who may assign one (R-2.13, C.4).
 */
export function supplierChoices(): Promise<readonly SupplierChoice[]> {
  return asSweep(async ({ sql }) => {
    const rows = await sql`select id, name, cvr from organisation
      where kind = 'SUPPLIER' and ended_on is null and withdrawn_at is null order by name collate "da-x-icu", id`
    return rows as unknown as SupplierChoice[]
  })
}
