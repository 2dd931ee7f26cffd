import { remindOfCertificates } from '#db/certificate-reminders.ts'
import { asClock } from '#db/connection.ts'
import { type Loop, startLoop } from './loop.ts'

const EVERY_MS = 10 * 60_000
const AT_ONCE = 50

/** Tells the school and whoever supplies it 30, 7 and 1 days before a certificate ends. */
export const startCertificateReminders = (): Loop =>
  startLoop('reminding of certificates', EVERY_MS, () => asClock(tx => remindOfCertificates(tx, AT_ONCE)))
