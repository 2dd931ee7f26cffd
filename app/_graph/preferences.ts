import { cookies, headers } from 'next/headers'
import { isLanguage, type Language } from '#app/_words/language.ts'

/** The cookie decides; without one the browser's languages in their order; else Danish. */
export async function language(): Promise<Language> {
  const chosen = (await cookies()).get('lang')?.value
  if (isLanguage(chosen)) return chosen
  for (const wish of ((await headers()).get('accept-language') ?? '').split(',')) {
    const tongue = wish.trim().slice(0, 2).toLowerCase()
    if (isLanguage(tongue)) return tongue
  }
  return 'da'
}

/** The theme that somebody chose; undefined leaves it to the system. */
export async function theme(): Promise<'light' | 'dark' | undefined> {
  const chosen = (await cookies()).get('theme')?.value
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined
}
