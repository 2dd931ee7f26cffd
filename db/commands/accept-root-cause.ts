import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { answerRootCause } from './answer-root-cause.ts'
import type { ProblemInput } from './open-problem-verb.ts'

export type AcceptRootCauseInput = ProblemInput & Readonly<{ answer?: string | null }>
export type RootCauseAccepted = Readonly<{ kind: 'RootCauseAccepted'; problemId: string }>

/** ATP Servicedesk has read the analysis and takes it (C.2, C.4). */
export async function acceptRootCause(
  tx: CommandTransaction,
  input: AcceptRootCauseInput,
): Promise<Outcome<RootCauseAccepted>> {
  const answered = await answerRootCause(tx, 'acceptRootCause', input, input.answer)
  return answered.ok ? { ok: true, value: { kind: 'RootCauseAccepted', ...answered.value } } : answered
}
