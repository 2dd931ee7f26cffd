import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type BounceResolved = Readonly<{ kind: 'BounceResolved'; organisationId: string }>

/** The address works again, though the annex still holds it: the red flag goes. */
export async function resolveBounce(
  tx: CommandTransaction,
  input: Readonly<{ bounceId: string }>,
): Promise<Outcome<BounceResolved>> {
  const { sql, actor } = tx
  if (!may(actor, 'resolveBounce')) return refuse('NotPermitted')
  const gone = refuse('NotFound', { field: ['bounceId'], detail: { noun: 'ADDRESS' } })
  const [seen] = await sql`select organisation_id as "organisationId" from mail_bounce where id = ${input.bounceId}`
  const organisationId = seen?.organisationId as string | undefined
  // A supplier sees the red flag of its school's address, but only the owner and AUB can take it away.
  if (!organisationId || (actor.organisationKind !== 'AUB' && organisationId !== actor.organisationId)) return gone
  const at = await lockAnnex(tx, organisationId)
  const rows = await sql`update mail_bounce set resolved_at = ${at} where id = ${input.bounceId} and resolved_at is null
    returning address`
  if (rows.length === 0) return gone
  const content = { address: rows[0]?.address as string }
  await recordAnnexFact(tx, { organisationId, kind: 'BounceResolved', at, content })
  return { ok: true, value: { kind: 'BounceResolved', organisationId } }
}
