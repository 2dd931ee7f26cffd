import { asClock } from '#db/connection.ts'
import { remindOfTokens } from '#db/token-reminders.ts'
import { type Loop, startLoop } from './loop.ts'

const EVERY_MS = 10 * 60_000
const AT_ONCE = 50

/** Tells the keepers of a token 30, 7 and 1 days before its end (screens 5.18). */
export const startTokenReminders = (): Loop =>
  startLoop('reminding of tokens', EVERY_MS, () => asClock(tx => remindOfTokens(tx, AT_ONCE)))
