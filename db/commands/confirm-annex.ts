import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { openOwnAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type AnnexConfirmed = Readonly<{ kind: 'AnnexConfirmed'; annexId: string; organisationId: string }>

/** "Still correct": the half-yearly question is answered and comes again in six months. */
export async function confirmAnnex(
  tx: CommandTransaction,
  input: Readonly<{ expectedVersion: number }>,
): Promise<Outcome<AnnexConfirmed>> {
  const opened = await openOwnAnnex(tx, 'confirmAnnex', input)
  if (!opened.ok) return opened
  const { at, latest } = opened.value
  if (!latest) return refuse('AnnexDraftMissing')
  const { id: annexId, organisationId, version } = latest
  await tx.sql`update contact_annex set confirmed_at = ${at} where id = ${annexId}`
  await recordAnnexFact(tx, { organisationId, kind: 'AnnexConfirmed', at, content: { annexId, version } })
  return { ok: true, value: { kind: 'AnnexConfirmed', annexId, organisationId } }
}
