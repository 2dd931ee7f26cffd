import { setTimeout as pause } from 'node:timers/promises'

/** Asks until it is so. A wait with an end: what does not come true in time fails with what was seen last. */
export async function eventually<T>(
  ask: () => Promise<T> | T,
  isSo: (seen: T) => boolean,
  within = 25_000,
): Promise<T> {
  const giveUpAt = performance.now() + within
  for (;;) {
    const seen = await ask()
    if (isSo(seen)) return seen
    if (performance.now() > giveUpAt) throw new Error(`not so within ${within} ms; seen last: ${JSON.stringify(seen)}`)
    await pause(25)
  }
}
