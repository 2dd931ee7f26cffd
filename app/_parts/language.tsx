'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type Format, format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { type Words, words } from '#app/_words/words.ts'

const LanguageContext = createContext<Language>('da')

/** Tells the client parts below which language the page speaks. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The page's language with its sentences and formats, for client parts. */
export function useLanguage(): { language: Language; words: Words; format: Format } {
  const language = useContext(LanguageContext)
  return { language, words: words(language), format: format(language) }
}
