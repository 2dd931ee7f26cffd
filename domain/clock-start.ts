import { instantOf, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'

/** Where a clock begins and why. */
export type ClockStart = Readonly<{
  at: Date
  reason:
    | 'OWN_DETECTION'
    | 'COUNTERPART_DETECTION'
    | 'SHOULD_HAVE_DETECTED'
    | 'REPORT_RECEIVED'
    | 'REPRIORITISED'
    | 'REOPENED'
    | 'LAST_STATUS'
    | 'STATUS_MISSED'
    | 'AGREED'
}>

export type DetectionFacts = Readonly<{
  detectedAt: Date
  detectedByResponsibleSide: boolean
  reportReceivedAt: Date
  shouldHaveDetectedAt?: Date | null
}>

/**
 * The start of the reaction and feedback clocks (Instruks 4.2, R-4.11, R-4.12), by the reading of the version, and by
 * the letter of the text (whichever side knew first), so that both can be reported.
 */
export function clockStart(
  facts: DetectionFacts,
  instruction: InstructionVersion,
): Readonly<{ start: ClockStart; literal: ClockStart }> {
  const detection: ClockStart = {
    at: facts.detectedAt,
    reason: facts.detectedByResponsibleSide ? 'OWN_DETECTION' : 'COUNTERPART_DETECTION',
  }
  const known: ClockStart[] = [{ at: facts.reportReceivedAt, reason: 'REPORT_RECEIVED' }]
  if (facts.shouldHaveDetectedAt) known.push({ at: facts.shouldHaveDetectedAt, reason: 'SHOULD_HAVE_DETECTED' })
  const literal = earliest([detection, ...known])
  if (instruction.switches.clockStart === 'EITHER_PARTY_KNOWLEDGE') return { start: literal, literal }
  return { start: facts.detectedByResponsibleSide ? literal : earliest(known), literal }
}

/** The earliest of several starts, in whole seconds; among equals the first named. */
function earliest(starts: readonly ClockStart[]): ClockStart {
  const first = starts.reduce((best, start) => (secondsOf(start.at) < secondsOf(best.at) ? start : best))
  return { at: instantOf(secondsOf(first.at)), reason: first.reason }
}
