import { life as da } from './da/life.ts'
import { life as en } from './en/life.ts'
import type { Language } from './language.ts'

/** The sentences about agreed times, disputes and cycles. Apart from the others, so that only the case pages load them. */
export const lifeWords = (language: Language): typeof da => (language === 'en' ? en : da)
export type LifeWords = typeof da
