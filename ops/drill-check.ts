import { setTimeout as pause } from 'node:timers/promises'

export type Check = Readonly<{ what: string; found: unknown; wanted: unknown; isRight: boolean }>

export const check = (what: string, found: unknown, wanted: unknown): Check => ({
  what,
  found,
  wanted,
  isRight: found === wanted,
})

/** Asks until it is so; a part that is just restarting counts as not yet. */
export async function eventually(isSo: () => Promise<boolean>, withinMs: number): Promise<void> {
  const giveUpAt = performance.now() + withinMs
  for (;;) {
    const answer = await isSo().catch(() => false)
    if (answer) return
    if (performance.now() > giveUpAt) throw new Error(`not so within ${Math.round(withinMs / 1000)} s`)
    await pause(100)
  }
}
