import type { ChangeFacts } from './change.ts'
import type { FreezeCorrection } from './freeze.ts'
import { GATE_CHECKS } from './gate-checks.ts'
import { type GateCode, type GateReason, reason } from './gate-reason.ts'
import type { InstructionVersion } from './instruction.ts'

export type { GateCode, GateReason } from './gate-reason.ts'

export type Gate = Readonly<{ mayImplement: boolean; reasons: readonly GateReason[]; warnings: readonly GateReason[] }>

/** The reasons that stand whatever the hour: while any does, AUB's approval is refused (C.3, "Decision"). */
export const STATIC_CODES: readonly GateCode[] = [
  'RFC_INCOMPLETE',
  'NOTICE_TOO_SHORT',
  'DIALOGUE_MISSING',
  'SUPERSEDED_SCOPE',
  'FREEZE',
  'EMERGENCY_WITHOUT_INCIDENT',
  'STANDARD_NOT_APPROVED',
]

/**
 * May this change be implemented at this instant (C.3, Instruks 5.4)? Every reason is given, not only the first. A
 * change that does not affect AUB is not under the gate; only the reason for that must be there.
 */
export function mayImplement(
  change: ChangeFacts,
  at: Date,
  instruction: InstructionVersion,
  corrections: readonly FreezeCorrection[] = [],
): Gate {
  const reasons = reasonsFor(change, at, { instruction, corrections, judging: 'INSTANT' })
  const warnings = change.isAgreementActive ? [] : [reason('ANNEX_INACTIVE')]
  return { mayImplement: reasons.length === 0, reasons, warnings }
}

/** The reasons that stand for the wished window, whatever the hour: they bar AUB's approval (C.3). */
export function staticReasons(
  change: ChangeFacts,
  at: Date,
  instruction: InstructionVersion,
  corrections: readonly FreezeCorrection[] = [],
): readonly GateReason[] {
  const reasons = reasonsFor(change, at, { instruction, corrections, judging: 'WINDOW' })
  return reasons.filter(one => STATIC_CODES.includes(one.code))
}

function reasonsFor(change: ChangeFacts, at: Date, setting: Parameters<(typeof GATE_CHECKS)[number]>[2]): GateReason[] {
  const applying = change.affectsAub === 'NO' ? GATE_CHECKS.slice(0, 1) : GATE_CHECKS
  return applying.map(check => check(change, at, setting)).filter(found => found !== null)
}
