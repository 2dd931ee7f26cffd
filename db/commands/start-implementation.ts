import { cancelAppointments } from '#db/appointments.ts'
import { idOfAub } from '#db/aub.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { judgeOpen } from '#db/judge.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import type { GateReason } from '#domain/change.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { type Checks, fail, second, text } from './input.ts'
import { type ChangeInput, type OpenChange, openPlannedChange, step } from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'

export type StartImplementationInput = ChangeInput &
  Readonly<{ recordAnyway?: Readonly<{ reason: string; at?: Date | null }> | null }>
export type ImplementationStarted = Readonly<{ kind: 'ImplementationStarted'; changeId: string; breaches: number }>

/**
 * Implementation begins. While the gate is shut it is refused with every reason, unless it is recorded that it happened
 * anyway: then each reason is a breach (C.3). Judged in the transaction that stores it, so nothing comes between.
 */
export async function startImplementation(
  tx: CommandTransaction,
  input: StartImplementationInput,
): Promise<Outcome<ImplementationStarted>> {
  const checks: Checks = { refusal: null }
  const anyway = input.recordAnyway
  const reason = anyway
    ? text(checks, 'recordAnyway.reason', anyway.reason, { min: 3, max: 2_000, isRequired: true })
    : null
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openPlannedChange(tx, 'startImplementation', input, 'OWNER')
  if (!opened.ok) return opened
  const open = opened.value
  const at = second(anyway?.at) ?? open.at
  if (at > open.at) fail(checks, 'recordAnyway.at', 'IN_FUTURE')
  if (open.row.submittedAt && at < open.row.submittedAt) fail(checks, 'recordAnyway.at', 'BEFORE_SUBMITTED')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const { reasons } = (await judgeOpen(tx, open, at)).gate
  const before = open.row.state
  const moved = step(open, 'start')
  if (!moved.ok) return moved
  if (reasons.length > 0 && !anyway) return refuse('GateShut', { detail: { reasons: JSON.stringify(reasons) } })
  if (before === 'DRAFT') await becomeKnown(tx, open)
  noteBreaches(open, reasons, at, reason)
  cancelAppointments(open, ['DECISION_SILENT'])
  changeFile(open, { implementationStartedAt: at })
  await tellChange(tx, open, reasons.length > 0 ? 'STARTED_ANYWAY' : 'STARTED', { text: reason, toSchools: true })
  record(open, {
    kind: 'ImplementationStarted',
    at: open.at,
    speaker: speakerOf(tx),
    content: { startedAt: at.toISOString(), reasons: reasons.map(one => one.code), reason },
  })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ImplementationStarted', changeId: open.row.id, breaches: reasons.length } }
}

function noteBreaches(open: OpenChange, reasons: readonly GateReason[], at: Date, reason: string | null): void {
  for (const { code, rule, detail } of reasons)
    open.breaches.push({
      code,
      rule,
      owedById: open.row.ownerId,
      dueAt: at,
      recordedAt: open.at,
      recordedBy: 'COMMAND',
      detail: { ...detail, reason },
    })
}

/** What was never announced and has happened is no draft any more: AUB is told. */
async function becomeKnown(tx: CommandTransaction, open: OpenChange): Promise<void> {
  changeFile(open, { counterpartId: await idOfAub(tx), openedAt: open.at })
}
