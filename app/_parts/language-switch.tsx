import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { setLanguage } from './set-preference.ts'

/** The other language, in its own words; works without JavaScript. */
export function LanguageSwitch({ language }: Readonly<{ language: Language }>) {
  const other = language === 'da' ? 'en' : 'da'
  return (
    <form action={setLanguage} className="flex">
      <button
        type="submit"
        name="language"
        value={other}
        lang={other}
        className="link min-h-9 rounded-control px-2 pointer-coarse:min-h-11"
      >
        {words(language).shell.otherLanguage}
      </button>
    </form>
  )
}
