import type { EngineTransaction } from './connection.ts'
import { supplierPartsOf } from './queries/annex-versions.ts'

/** Services whose supplier's part the school has not adopted yet; annex 2 is incomplete without them. */
export async function missingSupplierParts(
  { sql }: Pick<EngineTransaction, 'sql'>,
  schoolId: string,
  today: string,
): Promise<readonly string[]> {
  const parts = await supplierPartsOf({ sql }, schoolId, today)
  return parts.filter(part => part.annexId === null).flatMap(part => part.services.map(one => `supplierParts.${one}`))
}

/** The school's pending agreement becomes active once its annex 2 is sent in and complete. True when it did. */
export async function activateAgreement(
  { sql }: Pick<EngineTransaction, 'sql'>,
  schoolId: string,
  today: string,
): Promise<boolean> {
  if ((await missingSupplierParts({ sql }, schoolId, today)).length > 0) return false
  const rows = await sql`update agreement set status = 'ACTIVE' where school_id = ${schoolId} and status = 'PENDING'
    and exists (select from contact_annex where organisation_id = ${schoolId} and status in ('SUBMITTED', 'ACKNOWLEDGED'))
    returning id`
  return rows.length > 0
}

/** Whether a school's agreement is active now; reporting is never blocked when it is not. */
export async function isAgreementActive({ sql }: Pick<EngineTransaction, 'sql'>, schoolId: string): Promise<boolean> {
  const [row] =
    await sql`select exists (select from agreement where school_id = ${schoolId} and status = 'ACTIVE') as yes`
  return row?.yes === true
}
