import { appoint } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { reviewDueAt } from '#domain/change-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { type Checks, fail, second, text } from './input.ts'
import { type ChangeInput, openPlannedChange, step } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type CompleteImplementationInput = ChangeInput & Readonly<{ note?: string | null; endedAt?: Date | null }>
export type ImplementationCompleted = Readonly<{ kind: 'ImplementationCompleted'; changeId: string }>

/** It is implemented; an emergency is to be reviewed within five working days. */
export async function completeImplementation(
  tx: CommandTransaction,
  input: CompleteImplementationInput,
): Promise<Outcome<ImplementationCompleted>> {
  const checks: Checks = { refusal: null }
  const note = text(checks, 'note', input.note, { min: 3, max: 10_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openPlannedChange(tx, 'completeImplementation', input, 'OWNER')
  if (!opened.ok) return opened
  const open = opened.value
  const moved = step(open, 'complete')
  if (!moved.ok) return moved
  const endedAt = second(input.endedAt) ?? open.at
  if (endedAt > open.at) fail(checks, 'endedAt', 'IN_FUTURE')
  if (open.row.implementationStartedAt && endedAt < open.row.implementationStartedAt)
    fail(checks, 'endedAt', 'BEFORE_START')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  changeFile(open, { implementationEndedAt: endedAt, resolvedAt: open.at })
  if (open.row.type === 'EMERGENCY') appoint(open, 'CHANGE_REVIEW', reviewDueAt(open.at, open.instruction))
  await tellChange(tx, open, 'COMPLETED', { text: note, toSchools: true })
  record(open, {
    kind: 'ImplementationCompleted',
    at: open.at,
    speaker: speakerOf(tx),
    content: { endedAt: endedAt.toISOString(), note },
  })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ImplementationCompleted', changeId: open.row.id } }
}
