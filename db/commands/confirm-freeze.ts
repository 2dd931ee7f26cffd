import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { decideFreeze, type FreezeDecided, type FreezeInput } from './decide-freeze.ts'

export type FreezeConfirmed = FreezeDecided & Readonly<{ kind: 'FreezeConfirmed' }>

/** The rule's dates hold for this year; after a correction they hold again. */
export async function confirmFreeze(tx: CommandTransaction, input: FreezeInput): Promise<Outcome<FreezeConfirmed>> {
  const decided = await decideFreeze(tx, input, { verb: 'confirmFreeze', reason: null })
  return decided.ok ? { ok: true, value: { kind: 'FreezeConfirmed', ...decided.value } } : decided
}
