import { notifications as da } from './da/notifications.ts'
import { notifications as en } from './en/notifications.ts'
import type { Language } from './language.ts'

/** The words of what is new to somebody. Apart from the others: the bell is given its own, and no other page loads them. */
export const notificationWords = (language: Language): typeof da => (language === 'en' ? en : da)
export type BellWords = (typeof da)['bell']
