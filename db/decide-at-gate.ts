import type { Outcome, Refusal } from '#domain/refusal.ts'
import { type Decided, decideChange } from './commands/decide-change.ts'
import { asClock } from './connection.ts'

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** The gate's hand: decides on a request with the worker's login. A refusal stores nothing, so it undoes what was tried. */
export async function decideAtGate(requestId: string): Promise<Outcome<Decided>> {
  try {
    return await asClock(async tx => {
      const outcome = await decideChange(tx, requestId)
      if (!outcome.ok) throw new Refused(outcome.refusal)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}
