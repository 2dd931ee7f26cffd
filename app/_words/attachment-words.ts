import { attachments as da } from './da/attachments.ts'
import { attachments as en } from './en/attachments.ts'
import type { Language } from './language.ts'

/** The words of the files of a case. Apart from the others: the card is given its own. */
export const attachmentWords = (language: Language): typeof da => (language === 'en' ? en : da)
export type AttachmentWords = typeof da
