import type { Service } from './service.ts'
import type { Priority } from './service-level.ts'

export {
  type Gate,
  type GateCode,
  type GateReason,
  mayImplement,
  STATIC_CODES,
  staticReasons,
} from './change-gate.ts'
/** Section 5.4: changes. The parts live in files of their own; this is the door to them. */
export { AHEAD_STATES, type ChangeState, type ChangeStep, isAheadState, nextChangeState } from './change-life.ts'
export { missingChangeData } from './minimum-change-data.ts'
export {
  type EarliestImplementation,
  earliestImplementation,
  latestReceipt,
  noticeDays,
  noticeSuffices,
  requirementNoticeSuffices,
} from './notice.ts'
export { sayGateReason } from './say-gate.ts'

export type ChangeType = 'NORMAL' | 'EMERGENCY' | 'STANDARD'

/** The dialogue as far as the gate looks at it. */
export type DialogueFacts = Readonly<{
  hasEntryFromAub: boolean
  hasEntryFromSchoolSide: boolean
  confirmedByAubAt: Date | null
  confirmedBySchoolSideAt: Date | null
  /** The first logged call with AUB about this change: enough for an emergency. */
  calledAt: Date | null
  /** The version of the scope that the dialogue was about; null when there is none. */
  scopeVersion: number | null
}>

/** An incident linked to an emergency change. `highestPriority` is the most serious it has or had. */
export type UnderlyingIncident = Readonly<{ openedAt: Date; services: readonly Service[]; highestPriority: Priority }>

/** A standard change that AUB approved beforehand; `validTo` is the last date it may be used. */
export type StandardTemplate = Readonly<{
  services: readonly Service[]
  supplierAllowed: boolean
  approvedAt: Date | null
  validTo: string | null
  revokedAt: Date | null
  usesLeft: number | null
  allowedInFreeze: boolean
}>

/** Everything the gate needs to know of a change (C.3). */
export type ChangeFacts = Readonly<{
  type: ChangeType
  /** UNSURE counts as YES. */
  affectsAub: 'YES' | 'NO' | 'UNSURE'
  touchesAtpProduction: boolean
  priority: Priority | null
  services: readonly Service[]
  /** Required fields that are missing; the notice counts from when it was complete. */
  missing: readonly string[]
  submittedAt: Date | null
  noticeReceivedAt: Date | null
  scopeVersion: number
  noticeScopeVersion: number | null
  windowStart: Date | null
  windowEnd: Date | null
  dialogue: DialogueFacts
  decision: Readonly<{ verdict: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'OBJECTED'; openConditions: number }> | null
  hasFreezeExemption: boolean
  incidents: readonly UnderlyingIncident[]
  template: StandardTemplate | null
  isAgreementActive: boolean
}>
