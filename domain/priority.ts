import type { InstructionVersion } from './instruction.ts'
import type { Priority } from './service-level.ts'

export type Level = 'HIGH' | 'MEDIUM' | 'LOW'

/** The four questions of the form (Instruks 5.2, R-5.10). */
export type CriticalAnswers = Readonly<{
  blocksSystem: boolean
  dataCannotBeDelivered: boolean
  dataFaultyToLargerExtent: boolean
  wholeInterfaceDown: boolean
}>

export type SuggestedPriority = Readonly<{
  priority: Priority
  reason:
    | 'BLOCKS_SYSTEM'
    | 'DATA_CANNOT_BE_DELIVERED'
    | 'DATA_FAULTY_TO_LARGER_EXTENT'
    | 'WHOLE_INTERFACE_DOWN'
    | 'GRID'
  rule: string
}>

/**
 * The priority that the rules suggest, and why (Instruks 5.2, 5.2.4, R-5.10, R-5.23). One yes is priority 1; otherwise
 * impact × urgency by the version's grid. With P1_AFTER_24H a whole interface down is priority 2 until 24 h.
 */
export function suggestPriority(
  input: Readonly<{ critical: CriticalAnswers; impact: Level; urgency: Level }>,
  instruction: InstructionVersion,
): SuggestedPriority {
  const { critical, impact, urgency } = input
  if (critical.blocksSystem) return { priority: 1, reason: 'BLOCKS_SYSTEM', rule: 'R-5.10' }
  if (critical.dataCannotBeDelivered) return { priority: 1, reason: 'DATA_CANNOT_BE_DELIVERED', rule: 'R-5.10' }
  if (critical.dataFaultyToLargerExtent) return { priority: 1, reason: 'DATA_FAULTY_TO_LARGER_EXTENT', rule: 'R-5.10' }
  const byGrid = instruction.priorityGrid[impact][urgency]
  if (!critical.wholeInterfaceDown) return { priority: byGrid, reason: 'GRID', rule: 'R-5.23' }
  if (instruction.switches.wholeInterfaceDown === 'P1_AT_ONCE')
    return { priority: 1, reason: 'WHOLE_INTERFACE_DOWN', rule: 'R-5.10' }
  return { priority: byGrid === 1 ? 1 : 2, reason: 'WHOLE_INTERFACE_DOWN', rule: 'R-5.28' }
}

/** Choosing lower than the rules give needs a written reason; of what is always critical AUB is told. */
export function needsPriorityReason(chosen: Priority, suggested: Pick<SuggestedPriority, 'priority'>): boolean {
  return chosen > suggested.priority
}

/** Whose priority runs while the sides disagree: the higher one is the smaller number. */
export function runningPriority(
  claims: Readonly<{ reporter: Priority; responsible: Priority }>,
  instruction: InstructionVersion,
): Priority {
  switch (instruction.switches.disputedPriority) {
    case 'REPORTER_RUNS':
      return claims.reporter
    case 'RESPONSIBLE_RUNS':
      return claims.responsible
    case 'HIGHER_RUNS':
      return Math.min(claims.reporter, claims.responsible) as Priority
  }
}
