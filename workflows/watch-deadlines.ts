import { allHandlersFinished, condition, defineQuery, defineSignal, setHandler } from '@temporalio/workflow'
import type { Snapshot } from './activities/incident.ts'
import { DOORBELL } from './engine-names.ts'
import { isLong, newest, until } from './idiom.ts'

/** Rung at least once, in any order, after a command changed what the case is waiting for. */
export const doorbell = defineSignal<[Snapshot]>(DOORBELL)
export const deadlines = defineQuery<Snapshot>('deadlines')

type Watch = Readonly<{
  /** The activity that does what is due, and answers what is left to wait for. */
  settle: (caseId: string) => Promise<Snapshot>
  /** The same workflow as a new run. */
  continueAsNew: (known: Snapshot) => Promise<never>
}>

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/** Waits for the next deadline of a case, has settled what is due, until nothing is left to wait for. */
export async function watchDeadlines(start: Snapshot, { settle, continueAsNew }: Watch): Promise<void> {
  let snapshot = start
  let pauseMs = 0
  setHandler(doorbell, rung => {
    snapshot = newest(snapshot, rung)
  })
  setHandler(deadlines, () => snapshot)

  for (;;) {
    const known = snapshot
    const next = known.deadlines[0]
    if (next === undefined || isLong()) {
      // A question to this run is answered before it ends, whichever way it ends.
      await condition(allHandlersFinished)
      if (snapshot !== known) continue
      if (next === undefined) return
      return continueAsNew(known)
    }

    const isWoken = () => snapshot !== known || isLong()
    if ((await until(next, known.offsetMs, isWoken)) === 'WOKEN') continue

    const settled = newest(await settle(known.caseId), snapshot)
    snapshot = settled
    // The database's clock has the last word. Where it is behind the server's, the deadline is still there: ask again,
    // but do not hammer.
    pauseMs = settled.deadlines[0] === next ? Math.min(Math.max(pauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS) : 0
    if (pauseMs > 0) await condition(() => snapshot !== settled, pauseMs)
  }
}
