import { cookies } from 'next/headers'

/** The form token of the sign-in library as its cookie carries it; empty where there is no such cookie yet. */
export async function csrfToken(): Promise<string> {
  const jar = await cookies()
  const cookie = jar.get('__Host-next-auth.csrf-token') ?? jar.get('next-auth.csrf-token')
  return cookie?.value.split('|')[0] ?? ''
}
