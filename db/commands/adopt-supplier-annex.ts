import { activateAgreement } from '#db/annex-complete.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { supplierPartsOf } from '#db/queries/annex-versions.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { lockAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type SupplierAnnexAdopted = Readonly<{
  kind: 'SupplierAnnexAdopted'
  organisationId: string
  supplierId: string
}>

/** The school takes over what its supplier has filled in: the supplier's part of annex 2. */
export async function adoptSupplierAnnex(
  tx: CommandTransaction,
  input: Readonly<{ supplierId: string }>,
): Promise<Outcome<SupplierAnnexAdopted>> {
  const { sql, actor } = tx
  if (!may(actor, 'adoptSupplierAnnex')) return refuse('NotPermitted')
  const { organisationId } = actor
  const at = await lockAnnex(tx, organisationId)
  const today = copenhagenDate(at)
  const parts = await supplierPartsOf(tx, organisationId, today)
  const part = parts.find(one => one.supplierId === input.supplierId)
  if (!part) return refuse('NotFound', { field: ['supplierId'], detail: { noun: 'ORGANISATION' } })
  const annex = (await annexesInForce(tx, [part.supplierId], at)).get(part.supplierId)
  if (!annex) return { ok: false, refusal: invalid('supplierId', 'NO_ANNEX') }
  const rows = await sql`insert into adopted_annex (school_id, supplier_id, annex_id, adopted_at, adopted_by)
    values (${organisationId}, ${part.supplierId}, ${annex.id}, ${at}, ${actor.name}) on conflict do nothing returning annex_id`
  // Adopting the same version again says nothing new.
  if (rows.length > 0) {
    const isActivated = await activateAgreement(tx, organisationId, today)
    const content = { supplierId: part.supplierId, annexId: annex.id, version: annex.version, isActivated }
    await recordAnnexFact(tx, { organisationId, kind: 'SupplierAnnexAdopted', at, content })
  }
  return { ok: true, value: { kind: 'SupplierAnnexAdopted', organisationId, supplierId: part.supplierId } }
}
