import { asClock } from '#db/connection.ts'
import { sealChanges } from '#db/seal.ts'
import { claimAlarm } from '#db/watch.ts'
import { type Loop, startLoop } from './loop.ts'

const EVERY_MS = 5_000

/** Seals the histories each minute (house decision 9). Any number may run; whoever asks first in a minute does it. */
export function startSealer(): Loop {
  return startLoop('the sealer', EVERY_MS, async () => {
    await asClock(async tx => {
      if (await claimAlarm(tx, 'seal', 1)) await sealChanges(tx)
    })
    return false
  })
}
