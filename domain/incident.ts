import { secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'
import type { Priority } from './service-level.ts'

export { missingMinimumData } from './minimum-data.ts'
export { isOutage, type OutagePromotion, outagePromotion } from './outage-promotion.ts'

/** Categories of use to both sides (D.2). */
export type IncidentCategory =
  | 'DELIVERY_DOWN'
  | 'RECORDS_REJECTED'
  | 'RECORDS_NOT_SENT'
  | 'RECONCILIATION_DIFFERENCE'
  | 'WRONG_DATA'
  | 'CERTIFICATE_OR_ACCESS'
  | 'PERFORMANCE'
  | 'OTHER'

export type IncidentState = 'NEW' | 'IN_PROGRESS' | 'RESOLVED' | 'CLOSED' | 'CANCELLED'

export type IncidentStep = 'begin' | 'sendStatus' | 'resolve' | 'close' | 'reopen' | 'cancel'

type Next = Readonly<{ to: IncidentState }> | Readonly<{ no: string }>

const closed: Next = { no: 'AlreadyClosed' }
const resolved: Next = { no: 'AlreadyResolved' }
const unresolved: Next = { no: 'NotResolved' }
const cancelled: Next = { no: 'AlreadyClosed' }

/**
 * The life of an incident (C.1). Resolving a case that nobody began begins it too; reopening begins a new cycle in
 * IN_PROGRESS; cancelling is for mistakes and duplicates before anything is solved.
 */
const life: Readonly<Record<IncidentStep, Readonly<Record<IncidentState, Next>>>> = {
  begin: {
    NEW: { to: 'IN_PROGRESS' },
    IN_PROGRESS: { no: 'AlreadyBegun' },
    RESOLVED: resolved,
    CLOSED: closed,
    CANCELLED: cancelled,
  },
  sendStatus: {
    NEW: { to: 'NEW' },
    IN_PROGRESS: { to: 'IN_PROGRESS' },
    RESOLVED: resolved,
    CLOSED: closed,
    CANCELLED: cancelled,
  },
  resolve: {
    NEW: { to: 'RESOLVED' },
    IN_PROGRESS: { to: 'RESOLVED' },
    RESOLVED: resolved,
    CLOSED: closed,
    CANCELLED: cancelled,
  },
  close: { NEW: unresolved, IN_PROGRESS: unresolved, RESOLVED: { to: 'CLOSED' }, CLOSED: closed, CANCELLED: cancelled },
  reopen: {
    NEW: unresolved,
    IN_PROGRESS: unresolved,
    RESOLVED: { to: 'IN_PROGRESS' },
    CLOSED: { to: 'IN_PROGRESS' },
    CANCELLED: cancelled,
  },
  cancel: {
    NEW: { to: 'CANCELLED' },
    IN_PROGRESS: { to: 'CANCELLED' },
    RESOLVED: resolved,
    CLOSED: closed,
    CANCELLED: cancelled,
  },
}

/** Where a step leads from a state, or the refusal (C.1). */
export function nextIncidentState(state: IncidentState, step: IncidentStep): Outcome<IncidentState> {
  const next = life[step][state]
  return 'to' in next ? granted(next.to) : refused(next.no)
}

/**
 * May handling begin (C.1, R-4.11)? From NEW; and in a case that was reopened, whose new cycle nobody has begun, though
 * its state is IN_PROGRESS.
 */
export function mayBegin(state: IncidentState, isBegun: boolean): Outcome<IncidentState> {
  return state === 'IN_PROGRESS' && !isBegun ? granted('IN_PROGRESS') : nextIncidentState(state, 'begin')
}

/** Days after closing in which the reporter may reopen; later it is a new case with a link (C.1, F27). */
const reopenDays = 30

/** May a closed case be reopened at this instant? Within 30 × 24 hours from the closing (C.1). */
export function mayReopen(closedAt: Date, at: Date): boolean {
  return secondsOf(at) - secondsOf(closedAt) <= reopenDays * 86_400
}

/** Priority 1 at any time makes a major incident, and it stays one after lowering (Instruks 5.2.5, R-5.26). */
export function isMajorIncident(wasMajor: boolean, priority: Priority): boolean {
  return wasMajor || priority === 1
}

/** Working days without objection after which a resolved case closes by itself; null: never. */
export function autoCloseAfter(instruction: InstructionVersion): number | null {
  return instruction.switches.autoCloseWorkingDays === 0 ? null : instruction.switches.autoCloseWorkingDays
}
