import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { answerRootCause } from './answer-root-cause.ts'
import type { ProblemInput } from './open-problem-verb.ts'

export type ReturnRootCauseInput = ProblemInput & Readonly<{ reason: string }>
export type RootCauseReturned = Readonly<{ kind: 'RootCauseReturned'; problemId: string }>

/** The analysis does not do: another one is asked for, which has no clock. */
export async function returnRootCause(
  tx: CommandTransaction,
  input: ReturnRootCauseInput,
): Promise<Outcome<RootCauseReturned>> {
  const answered = await answerRootCause(tx, 'returnRootCause', input, input.reason)
  return answered.ok ? { ok: true, value: { kind: 'RootCauseReturned', ...answered.value } } : answered
}
