import { reference as da } from './da/reference.ts'
import { reference as en } from './en/reference.ts'
import type { Language } from './language.ts'

/** The words of the Instruks, services and connections; apart from the others, so that no browser loads them with every page. */
export const referenceWords = (language: Language): typeof da => (language === 'en' ? en : da)
