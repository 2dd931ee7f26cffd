import { asClock } from '#db/connection.ts'
import { remindOfFreezes } from '#db/freeze-reminders.ts'
import { type Loop, startLoop } from './loop.ts'

const EVERY_MS = 10 * 60_000

/** Tells whoever has changes ahead that a freeze is near (screens 6, mail 12). */
export const startFreezeReminders = (): Loop =>
  startLoop('reminding of freezes', EVERY_MS, () => asClock(remindOfFreezes))
