import type { CommandTransaction } from '#db/connection.ts'
import { lockCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse, speakerOf } from './open-verb.ts'

export type CaseExported = Readonly<{ kind: 'CaseExported'; incidentId: string; seq: number }>

/** That somebody takes the whole case out of the platform is a fact of its own (R-5.15, D.11). */
export async function exportIncident(
  tx: CommandTransaction,
  input: Readonly<{ id: string }>,
): Promise<Outcome<CaseExported>> {
  if (!may(tx.actor, 'exportIncident')) return refuse('NotPermitted')
  const open = await lockCase(tx, input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  const content = { format: 'JSON' }
  const seq = record(open, { kind: 'CaseExported', at: open.at, speaker: speakerOf(tx), content })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'CaseExported', incidentId: open.row.id, seq } }
}
