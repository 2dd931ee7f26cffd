import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { lockFile, storeFile } from '#db/open-file.ts'
import type { GateReason } from '#domain/change.ts'
import { granted, type Outcome } from '#domain/refusal.ts'
import { speakerOf } from './open-verb.ts'

/** That somebody tried to begin while the gate was shut is in the history too: a refusal itself stores nothing (fault 74). */
export async function noteGateRefusal(
  tx: CommandTransaction,
  input: Readonly<{ id: string; reasons: readonly GateReason[] }>,
): Promise<Outcome<Readonly<{ kind: 'ImplementationRefused' }>>> {
  const open = await lockFile(tx, 'CHANGE', input.id)
  if (open) {
    const reasons = input.reasons.map(one => one.code)
    record(open, { kind: 'ImplementationRefused', at: open.at, speaker: speakerOf(tx), content: { reasons } })
    await storeFile(tx, open)
  }
  return granted({ kind: 'ImplementationRefused' })
}
