import { asClock } from '#db/connection.ts'
import { forgetKeys } from '#db/forget-keys.ts'
import { type Loop, startLoop } from './loop.ts'

const EVERY_MS = 60_000

/** Forgets the keys of requests that are too old to be repeated (api.md, Idempotency). */
export const startForgetting = (): Loop => startLoop('forgetting old keys', EVERY_MS, () => asClock(forgetKeys))
