import type { Grid } from '#app/_parts/priority-picker.tsx'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import type { Level } from '#graphql/generated/operations.ts'

const levels: readonly Level[] = ['HIGH', 'MEDIUM', 'LOW']

/** What the version in force proposes for each impact and urgency. */
export function priorityGrid(): Grid {
  const { priorityGrid: grid } = INSTRUCTION_2026
  const row = (impact: Level) => Object.fromEntries(levels.map(urgency => [urgency, `P${grid[impact][urgency]}`]))
  return Object.fromEntries(levels.map(impact => [impact, row(impact)])) as Grid
}
