import type { Decided } from '#db/commands/decide-change.ts'
import { askDecision, type Decider, decisionKind, type Wish, withdrawDecision } from '#db/decision-door.ts'
import type { Outcome } from '#domain/refusal.ts'
import { knock } from '#workflows/client.ts'

const away: Outcome<never> = { ok: false, refusal: { kind: 'GateUnavailable' } }

/**
 * AUB asks the gate to decide (house decisions 2 and 3): stored as a question, carried by its id, decided by the worker
 * alone. Where no answer comes in time the question is taken back: nothing is decided behind the asker's back, and if
 * the gate was quicker, its decision is the answer.
 */
export async function askGate(decider: Decider, wish: Wish, taskQueue?: string): Promise<Outcome<Decided>> {
  const asked = await askDecision(decider, wish)
  if (!asked.ok) return asked
  const requestId = asked.value
  const knocked = await knock(wish.changeId, requestId, taskQueue)
  if (knocked.kind === 'DECIDED') return { ok: true, value: knocked.decided }
  const end = await withdrawDecision(decider, requestId)
  if (knocked.kind === 'REFUSED') return { ok: false, refusal: knocked.refusal }
  if (end === 'WITHDRAWN') return away
  const kind = await decisionKind(decider, requestId)
  if (!kind) return away
  return { ok: true, value: { kind: kind as Decided['kind'], changeId: wish.changeId } }
}
