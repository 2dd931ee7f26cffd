import { condition, continueAsNew, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow'
import type { AnnexActivities, AnnexSnapshot } from './activities/annex.ts'
import { DOORBELL } from './engine-names.ts'
import { isLong, until } from './idiom.ts'

/** Rung at least once, in any order, after something happened to an organisation or the demo's clock was moved. */
export const annexBell = defineSignal<[AnnexSnapshot]>(DOORBELL)

const { settleAnnex } = proxyActivities<AnnexActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
})

const PAUSE_MS = 5_000

/** Watches the annex of one organisation: asks "still correct?" each half year, or for an annex 2 that has not come. */
export async function annexWatch(start: AnnexSnapshot): Promise<void> {
  let snapshot = start
  setHandler(annexBell, rung => {
    snapshot = newest(snapshot, rung)
  })

  for (;;) {
    const known = snapshot
    if (known.dueAt === null) return
    if (isLong()) await continueAsNew<typeof annexWatch>(known)

    const isWoken = () => snapshot !== known || isLong()
    if ((await until(known.dueAt, known.offsetMs, isWoken)) === 'WOKEN') continue

    const answer = await settleAnnex(known.organisationId)
    // Held against what was rung meanwhile, so that no bell is lost.
    const settled = newest(snapshot, answer)
    snapshot = settled
    // The database's clock has the last word; where it is behind the server's, ask again a little later.
    if (settled.dueAt === known.dueAt) await condition(() => snapshot !== settled, PAUSE_MS)
  }
}

/** What knows the most of the organisation's history; at the same point of it, the clock that was moved last. */
function newest(held: AnnexSnapshot, other: AnnexSnapshot): AnnexSnapshot {
  if (other.seq !== held.seq) return other.seq > held.seq ? other : held
  return other.offsetMs > held.offsetMs || other.dueAt !== held.dueAt ? other : held
}
