import { type LanePool, lanePool } from './lanes.ts'
import { assertLaneIsSafe, type LaneUrls } from './prepare.ts'

type Pools = Partial<Record<keyof LaneUrls, LanePool>>
type Shared = { pools: Pools; doors: Map<string, 'web' | 'aub'> }

// Next bundles this module several times; the pools are one per process (house decision 5).
const key = Symbol.for('aub.lanes')
const everywhere = globalThis as Record<symbol, Shared | undefined>
const shared = (): Shared => {
  const made = everywhere[key] ?? { pools: {}, doors: new Map() }
  everywhere[key] = made
  return made
}

const sizes = { web: 12, aub: 8, worker: 14, sweep: 10 } as const

export function openLanes(urls: Partial<LaneUrls>): void {
  for (const name of Object.keys(urls) as (keyof LaneUrls)[]) {
    const url = urls[name]
    if (url) shared().pools[name] ??= lanePool(url, { size: sizes[name], name: `aub ${name}` })
  }
}

export async function closeLanes(): Promise<void> {
  const pools = Object.values(shared().pools)
  shared().pools = {}
  shared().doors.clear()
  await Promise.all(pools.map(pool => pool.close()))
}

export async function assertLanesAreSafe(): Promise<void> {
  for (const pool of Object.values(shared().pools)) {
    const loan = await pool.borrow()
    await assertLaneIsSafe(loan.sql as never).finally(loan.giveBack)
  }
}

export function pool(name: keyof LaneUrls): LanePool {
  const found = shared().pools[name]
  if (!found) throw new Error(`the lane ${name} is not open in this process`)
  return found
}

/** Which door took a credential the last time: AUB has a login of its own, and only `enter` knows where one belongs. */
export const doors = (): Map<string, 'web' | 'aub'> => shared().doors
