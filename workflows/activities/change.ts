import { ApplicationFailure } from '@temporalio/common'
import type { Decided } from '#db/commands/decide-change.ts'
import type { Snapshot } from '#db/snapshot.ts'
import type { Outcome } from '#domain/refusal.ts'

export type { Decided, Snapshot }

/** What the activities of a change work with; tests pass other means. */
export type ChangeMeans = Readonly<{
  settleChange(caseId: string): Promise<Snapshot>
  decideChange(requestId: string): Promise<Outcome<Decided>>
}>

export type ChangeActivities = ReturnType<typeof changeActivities>

/** The hands of `changeGate`: everything that touches the world. */
export function changeActivities(means: ChangeMeans) {
  return {
    /** Records what has fallen due and answers the deadlines that are open now. Doing it again changes nothing. */
    settleChange: (caseId: string): Promise<Snapshot> => means.settleChange(caseId),
    /** Decides on a request, once. A refusal is final: its kind is the failure's type. */
    async decideChange(requestId: string): Promise<Decided> {
      const outcome = await means.decideChange(requestId)
      if (outcome.ok) return outcome.value
      const { kind } = outcome.refusal
      throw ApplicationFailure.create({ message: kind, type: kind, nonRetryable: true, details: [outcome.refusal] })
    },
  }
}
