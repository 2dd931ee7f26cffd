import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

export type ChangeState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'IN_DIALOGUE'
  | 'APPROVED'
  | 'APPROVED_WITH_CONDITIONS'
  | 'OBJECTED'
  | 'SCHEDULED'
  | 'IMPLEMENTING'
  | 'IMPLEMENTED'
  | 'ROLLED_BACK'
  | 'REVIEWED'
  | 'CLOSED'
  | 'WITHDRAWN'

export type ChangeStep =
  | 'submit'
  | 'discuss'
  | 'approve'
  | 'approveWithConditions'
  | 'object'
  | 'schedule'
  | 'start'
  | 'complete'
  | 'rollBack'
  | 'review'
  | 'close'
  | 'withdraw'

const beforeImplementing: readonly ChangeState[] = [
  'DRAFT',
  'SUBMITTED',
  'IN_DIALOGUE',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'OBJECTED',
  'SCHEDULED',
]
/** Sent, and not yet begun: what can still be moved, discussed and decided. */
export const AHEAD_STATES: readonly ChangeState[] = beforeImplementing.filter(state => state !== 'DRAFT')
export const isAheadState = (state: ChangeState): boolean => AHEAD_STATES.includes(state)

/**
 * The life of a change (C.3). Starting may always be recorded, also from a draft: what happened happened, and the
 * gate's reasons then become breaches. The decision itself is refused by the gate, not by this table.
 */
const life: Readonly<Record<ChangeStep, Readonly<{ from: readonly ChangeState[]; to: ChangeState }>>> = {
  submit: { from: ['DRAFT'], to: 'SUBMITTED' },
  discuss: { from: AHEAD_STATES, to: 'IN_DIALOGUE' },
  approve: { from: AHEAD_STATES, to: 'APPROVED' },
  approveWithConditions: { from: AHEAD_STATES, to: 'APPROVED_WITH_CONDITIONS' },
  object: { from: AHEAD_STATES, to: 'OBJECTED' },
  schedule: { from: ['APPROVED', 'APPROVED_WITH_CONDITIONS'], to: 'SCHEDULED' },
  start: { from: beforeImplementing, to: 'IMPLEMENTING' },
  complete: { from: ['IMPLEMENTING'], to: 'IMPLEMENTED' },
  rollBack: { from: ['IMPLEMENTING', 'IMPLEMENTED'], to: 'ROLLED_BACK' },
  review: { from: ['IMPLEMENTED', 'ROLLED_BACK'], to: 'REVIEWED' },
  close: { from: ['REVIEWED'], to: 'CLOSED' },
  withdraw: { from: beforeImplementing, to: 'WITHDRAWN' },
}

/** Where a step leads from a state, or the refusal that names the state (C.3). */
export function nextChangeState(state: ChangeState, step: ChangeStep): Outcome<ChangeState> {
  const { from, to } = life[step]
  return from.includes(state) ? granted(to) : refused('StepNotPossible', undefined, { state, step })
}
