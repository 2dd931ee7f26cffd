import type { CommandTransaction } from '#db/connection.ts'
import { annexVersionsByIds } from '#db/queries/annex-versions.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type AnnexAcknowledged = Readonly<{ kind: 'AnnexAcknowledged'; annexId: string; organisationId: string }>

/** AUB has taken note of an annex 2. It was in force before: a change needs no acceptance. */
export async function acknowledgeAnnex(
  tx: CommandTransaction,
  input: Readonly<{ annexId: string }>,
): Promise<Outcome<AnnexAcknowledged>> {
  if (!may(tx.actor, 'acknowledgeAnnex')) return refuse('NotPermitted')
  const gone = refuse('NotFound', { field: ['annexId'], detail: { noun: 'ANNEX' } })
  const [seen] = await annexVersionsByIds(tx, [input.annexId])
  if (!seen || seen.status === 'DRAFT') return gone
  const { id: annexId, organisationId } = seen
  const at = await lockAnnex(tx, organisationId)
  const rows = await tx.sql`update contact_annex set status = 'ACKNOWLEDGED', acknowledged_at = ${at}
    where id = ${annexId} and status = 'SUBMITTED' returning version`
  if (rows.length === 0) return refuse('AnnexAlreadyAcknowledged', { field: ['annexId'] })
  await recordAnnexFact(tx, {
    organisationId,
    kind: 'AnnexAcknowledged',
    at,
    content: { annexId, version: seen.version },
  })
  return { ok: true, value: { kind: 'AnnexAcknowledged', annexId, organisationId } }
}
