export type GateCode =
  | 'RFC_INCOMPLETE'
  | 'NOTICE_TOO_SHORT'
  | 'DIALOGUE_MISSING'
  | 'DECISION_MISSING'
  | 'OBJECTED'
  | 'CONDITION_OPEN'
  | 'FREEZE'
  | 'EMERGENCY_WITHOUT_INCIDENT'
  | 'STANDARD_NOT_APPROVED'
  | 'OUTSIDE_WINDOW'
  | 'SUPERSEDED_SCOPE'
  | 'ANNEX_INACTIVE'

/** One reason why the gate is shut; sayGateReason has the sentences, also what would remove it (C.3). */
export type GateReason = Readonly<{
  code: GateCode
  rule: string
  clause: string
  /** The earliest date by notice and outside every freeze, where a date would help. */
  nextLegalDate: string | null
  detail: Readonly<Record<string, string | number>>
}>

const rules: Readonly<Record<GateCode, readonly [rule: string, clause: string]>> = {
  RFC_INCOMPLETE: ['R-5.44', '5.4.1'],
  NOTICE_TOO_SHORT: ['R-5.40', '5.4'],
  DIALOGUE_MISSING: ['R-5.42', '5.4'],
  DECISION_MISSING: ['R-5.42', '5.4'],
  OBJECTED: ['R-5.42', '5.4'],
  CONDITION_OPEN: ['R-5.42', '5.4'],
  FREEZE: ['R-5.45', '5.4.2'],
  EMERGENCY_WITHOUT_INCIDENT: ['R-5.48', '5.4.2'],
  STANDARD_NOT_APPROVED: ['R-5.49', '5.4.2'],
  OUTSIDE_WINDOW: ['R-5.44', '5.4.1'],
  SUPERSEDED_SCOPE: ['R-5.40', '5.4'],
  ANNEX_INACTIVE: ['R-2.11', '2'],
}

/** A reason with its rule and section (C.3). */
export function reason(
  code: GateCode,
  detail: GateReason['detail'] = {},
  nextLegalDate: string | null = null,
): GateReason {
  const [rule, clause] = rules[code]
  return { code, rule, clause, nextLegalDate, detail }
}
