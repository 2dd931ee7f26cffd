import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { CHANGE_KINDS } from '#domain/change-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { type Checks, text } from './input.ts'
import { type ChangeInput, type OpenChange, openChangeForVerb, step } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type WithdrawChangeInput = ChangeInput & Readonly<{ reason?: string | null }>
export type ChangeWithdrawn = Readonly<{ kind: 'ChangeWithdrawn'; changeId: string }>

/** The owner takes it back before it is implemented: nothing is decided on and nothing waited for any more (C.3). */
export async function withdrawChange(
  tx: CommandTransaction,
  input: WithdrawChangeInput,
): Promise<Outcome<ChangeWithdrawn>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 2_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openChangeForVerb(tx, 'withdrawChange', input, 'OWNER')
  if (!opened.ok) return opened
  const open = opened.value
  const isSent = open.row.state !== 'DRAFT'
  const moved = step(open, 'withdraw')
  if (!moved.ok) return moved
  cancelAppointments(open, CHANGE_KINDS)
  changeFile(open, { withdrawReason: reason, resolvedAt: isSent ? open.at : null })
  if (isSent) await tellChange(tx, open, 'WITHDRAWN', { text: reason, toSchools: true })
  record(open, { kind: 'ChangeWithdrawn', at: open.at, speaker: speakerOf(tx), content: { reason } })
  await storeFile(tx, open)
  await giveBackUse(tx, open)
  return { ok: true, value: { kind: 'ChangeWithdrawn', changeId: open.row.id } }
}

/** What was withdrawn did not use its standard change. The change forgets its use, so that it is given back once. */
async function giveBackUse({ sql }: CommandTransaction, { row }: OpenChange): Promise<void> {
  if (row.templateUse === null) return
  await sql`update standard_template set uses_taken = uses_taken - 1 where id = ${row.templateId}`
  await sql`update change_request set template_use = null where id = ${row.id}`
}
