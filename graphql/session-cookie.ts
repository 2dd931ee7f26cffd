import { decode } from 'next-auth/jwt'
import { settings } from './settings.ts'

const names = ['__Secure-next-auth.session-token', 'next-auth.session-token']

/** The secret of the session that a Cookie header carries, or null. Long cookies come in numbered pieces. */
export async function sessionIdOf(header: string | null): Promise<string | null> {
  const cookies = header ? parsed(header) : new Map<string, string>()
  for (const name of names) {
    const token = cookies.get(name) ?? pieces(name, cookies)
    if (!token) continue
    // A cookie that another installation signed, or that has expired, is no cookie.
    const content = await decode({ token, secret: settings().sessionSecret }).catch(() => null)
    if (typeof content?.sid === 'string') return content.sid
  }
  return null
}

function parsed(header: string): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const part of header.split(';')) {
    const equals = part.indexOf('=')
    if (equals > 0) cookies.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim())
  }
  return cookies
}

function pieces(name: string, cookies: ReadonlyMap<string, string>): string {
  let token = ''
  for (let place = 0; cookies.has(`${name}.${place}`); place++) token += cookies.get(`${name}.${place}`)
  return token
}
