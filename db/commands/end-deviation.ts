import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockRegister, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'

export type AnnexDeviationEnded = Readonly<{ kind: 'AnnexDeviationEnded'; organisationId: string }>

/** Annex 1 holds for the school as for everybody again. */
export async function endDeviation(
  tx: CommandTransaction,
  input: Readonly<{ schoolId: string }>,
): Promise<Outcome<AnnexDeviationEnded>> {
  if (!may(tx.actor, 'endDeviation')) return refuse('NotPermitted')
  const at = await lockRegister(tx)
  const rows = await tx.sql`update annex_deviation set ended_at = ${at}
    where school_id = ${input.schoolId} and ended_at is null returning school_id`
  if (rows.length === 0) return refuse('NotFound', { field: ['schoolId'], detail: { noun: 'DEVIATION' } })
  await recordFact(tx, { organisationId: input.schoolId, kind: 'AnnexDeviationEnded', at })
  return { ok: true, value: { kind: 'AnnexDeviationEnded', organisationId: input.schoolId } }
}
