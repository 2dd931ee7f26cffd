import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

export type ProblemState = 'OPEN' | 'ANALYSIS' | 'KNOWN_ERROR' | 'SOLVED' | 'CLOSED'
export type ProblemStep = 'analyse' | 'recordKnownError' | 'solve' | 'close'

const life: Readonly<Record<ProblemStep, Readonly<{ from: readonly ProblemState[]; to: ProblemState }>>> = {
  analyse: { from: ['OPEN'], to: 'ANALYSIS' },
  recordKnownError: { from: ['OPEN', 'ANALYSIS', 'KNOWN_ERROR'], to: 'KNOWN_ERROR' },
  solve: { from: ['OPEN', 'ANALYSIS', 'KNOWN_ERROR'], to: 'SOLVED' },
  close: { from: ['SOLVED'], to: 'CLOSED' },
}

/** Where a step leads from a state of a problem, or the refusal (C.2). A known error lives until it is solved. */
export function nextProblemState(state: ProblemState, step: ProblemStep): Outcome<ProblemState> {
  const { from, to } = life[step]
  return from.includes(state) ? granted(to) : refused('StepNotPossible', undefined, { state, step })
}

/** May a problem be closed while incidents are linked to it? Not while one is open, unless a reason is given. */
export function problemMayClose(openIncidents: number, reason: string | null): boolean {
  return openIncidents === 0 || (reason !== null && reason.trim() !== '')
}
