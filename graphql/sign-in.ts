import type { NextAuthOptions } from 'next-auth'
import type { Credential } from '#db/connection.ts'
import { beginDemoSession, beginSession, endSession, hashOf, type SignIn } from '#db/session.ts'
import { ownProvider, withProvider } from './provider-sign-in.ts'
import { sessionIdOf } from './session-cookie.ts'
import { settings } from './settings.ts'

const twelveHours = 12 * 3600

/** A session with its secret, which the gate asks for and a token has not (house decision 2). */
export type SignedIn = Credential & Readonly<{ secret: string }>

/** Who a Cookie header speaks for. The database decides at every request whether that session still lives. */
export async function actorFromCookie(header: string | null): Promise<SignedIn | null> {
  const sid = await sessionIdOf(header)
  return sid === null ? null : { kind: 'SESSION', hash: hashOf(sid), secret: sid }
}

type Asked = Readonly<{ headers?: Record<string, unknown> }>

/** next-auth's user is the session's secret alone; a refusal's kind comes back to /login as `?error=`. */
async function accepted(answer: SignIn, asked: Asked) {
  if ('kind' in answer && answer.kind === 'Refused') return null
  if ('kind' in answer) throw new Error(answer.kind)
  await endEarlier(String(asked.headers?.cookie ?? ''))
  return { id: answer.sid }
}

/** Signing in anew ends the session that this browser had. */
async function endEarlier(cookie: string): Promise<void> {
  const earlier = await sessionIdOf(cookie)
  if (earlier) await ended(earlier)
}

/** A session that has ended by itself is ended already. */
async function ended(sid: string): Promise<void> {
  await endSession({ kind: 'SESSION', hash: hashOf(sid) }).catch(error => {
    if (error?.name !== 'NotSignedIn') throw error
  })
}

const fromOf = (asked: Asked) => ({
  userAgent: String(asked.headers?.['user-agent'] ?? ''),
  source: String(asked.headers?.['x-aub-client'] ?? ''),
})

/** The options of next-auth (house decision 5): the cookie carries a random session id and nothing else. */
export function signInOptions(): NextAuthOptions {
  const { kind, publicUrl, sessionSecret } = settings()
  const password = {
    id: 'password',
    name: 'password',
    type: 'credentials' as const,
    credentials: { email: {}, password: {} },
    authorize: async (given: Record<string, string> | undefined, asked: Asked) =>
      accepted(
        await beginSession({ email: given?.email ?? '', password: given?.password ?? '', ...fromOf(asked) }),
        asked,
      ),
  }
  const demo = {
    id: 'demo',
    name: 'demo',
    type: 'credentials' as const,
    credentials: { email: {} },
    authorize: async (given: Record<string, string> | undefined, asked: Asked) =>
      accepted(await beginDemoSession(given?.email ?? '', fromOf(asked)), asked),
  }
  return {
    secret: sessionSecret,
    useSecureCookies: publicUrl.startsWith('https:'),
    session: { strategy: 'jwt', maxAge: twelveHours },
    pages: { signIn: '/login', error: '/login', signOut: '/login' },
    providers: kind === 'DEMO' ? [password, demo] : [password],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await ended(token.sid)
      },
    },
  }
}

/** The options for one request: where its path names an organisation's own provider, that one is among them (D.6). */
export async function signInOptionsFor(path: readonly string[], headers: Headers): Promise<NextAuthOptions> {
  const [act = '', name] = path
  const options = signInOptions()
  if (!['signin', 'callback'].includes(act) || options.providers.some(one => one.id === name)) return options
  const row = await ownProvider(name)
  if (!row) return options
  const userAgent = headers.get('user-agent') ?? ''
  const source = headers.get('x-aub-client') ?? ''
  return withProvider(options, row, { userAgent, source, endEarlier: () => endEarlier(headers.get('cookie') ?? '') })
}
