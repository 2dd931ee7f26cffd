import { appoint } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { reviewDueAt } from '#domain/change-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { type Checks, text } from './input.ts'
import { type ChangeInput, openPlannedChange, step } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type RollBackChangeInput = ChangeInput & Readonly<{ reason: string }>
export type ChangeRolledBack = Readonly<{ kind: 'ChangeRolledBack'; changeId: string }>

/** It is taken back, during the implementation or after it; why is reviewed within five working days (C.3). */
export async function rollBackChange(
  tx: CommandTransaction,
  input: RollBackChangeInput,
): Promise<Outcome<ChangeRolledBack>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 10_000, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openPlannedChange(tx, 'rollBackChange', input, 'OWNER')
  if (!opened.ok) return opened
  const open = opened.value
  const moved = step(open, 'rollBack')
  if (!moved.ok) return moved
  const { implementationEndedAt, resolvedAt } = open.row
  changeFile(open, { implementationEndedAt: implementationEndedAt ?? open.at, resolvedAt: resolvedAt ?? open.at })
  if (!open.deadlines.some(one => one.kind === 'CHANGE_REVIEW'))
    appoint(open, 'CHANGE_REVIEW', reviewDueAt(open.at, open.instruction))
  await tellChange(tx, open, 'ROLLED_BACK', { text: reason, toSchools: true })
  record(open, { kind: 'ChangeRolledBack', at: open.at, speaker: speakerOf(tx), content: { reason } })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ChangeRolledBack', changeId: open.row.id } }
}
