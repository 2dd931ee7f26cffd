'use server'

import { cookies } from 'next/headers'
import { isLanguage } from '#app/_words/language.ts'

const keep = { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax', httpOnly: true } as const

/** Speaks the chosen language from the next page on. */
export async function setLanguage(form: FormData): Promise<void> {
  const chosen = form.get('language')
  if (isLanguage(chosen)) (await cookies()).set('lang', chosen, keep)
}

/** Shows the chosen theme; 'system' forgets the choice. */
export async function setTheme(form: FormData): Promise<void> {
  const chosen = form.get('theme')
  const jar = await cookies()
  if (chosen === 'light' || chosen === 'dark') jar.set('theme', chosen, keep)
  else jar.delete('theme')
}
