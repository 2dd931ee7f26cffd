import { bulk as da } from './da/bulk.ts'
import { bulk as en } from './en/bulk.ts'
import type { Language } from './language.ts'

/** The words of acts on many cases. Apart from the others: the list is given its own, and no other page loads them. */
export const bulkWords = (language: Language): typeof da => (language === 'en' ? en : da)
export type BulkWords = typeof da
