import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, invalid, text } from './input.ts'
import { refuse } from './open-verb.ts'

export type RevokeStandardTemplateInput = Readonly<{ id: string; expectedVersion: number; reason: string }>
export type StandardTemplateRevoked = Readonly<{ kind: 'StandardTemplateRevoked'; templateId: string }>

/** From now on no change may be made by it; the gate of those that are announced already shuts. */
export async function revokeStandardTemplate(
  tx: CommandTransaction,
  input: RevokeStandardTemplateInput,
): Promise<Outcome<StandardTemplateRevoked>> {
  const { sql, actor, began } = tx
  if (!may(actor, 'revokeStandardTemplate')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 2_000, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const [row] =
    await sql`select version, revoked_at as "revokedAt" from standard_template where id = ${input.id} for update`
  if (!row) return refuse('NotFound', { field: ['id'] })
  if (row.version !== input.expectedVersion)
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: row.version as number } })
  if (row.revokedAt) return { ok: false, refusal: invalid('id', 'ALREADY_REVOKED') }
  await sql`update standard_template set revoked_at = ${began.at}, revoked_by = ${actor.name}, revoke_reason = ${reason}, version = version + 1
    where id = ${input.id}`
  return { ok: true, value: { kind: 'StandardTemplateRevoked', templateId: input.id } }
}
