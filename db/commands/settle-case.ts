import type { EngineTransaction } from '#db/connection.ts'
import type { Snapshot } from '#db/snapshot.ts'
import type { Noun } from '#db/tables/incident.ts'
import { settleChange } from './settle-change.ts'
import { type SettledBy, settleDue } from './settle-due.ts'
import { settleProblem } from './settle-problem.ts'

const settlers = { INCIDENT: settleDue, PROBLEM: settleProblem, CHANGE: settleChange } as const

/** Records what time has done to a case, whatever it is about. For timer, sweep and commands alike (house decision 1). */
export function settleCase(tx: EngineTransaction, noun: Noun, caseId: string, by: SettledBy): Promise<Snapshot> {
  return settlers[noun](tx, caseId, by)
}
