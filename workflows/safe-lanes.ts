import { setTimeout as pause } from 'node:timers/promises'
import { assertLanesAreSafe, DatabaseAway } from '#db/connection.ts'
import { logLine } from './log.ts'

const AGAIN_MS = 500

/** Refuses to run on a login that row-level security does not bind; a database that is away is waited for. */
export async function waitForSafeLanes(): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await assertLanesAreSafe()
    } catch (error) {
      if (!(error instanceof DatabaseAway)) throw error
      if (isFirst) logLine('WARN', `the worker waits: ${error.message}`)
      await pause(AGAIN_MS)
    }
  }
}
