import type { IncomingHttpHeaders } from 'node:http'
import type { Credential } from '#db/connection.ts'
import { hashOf } from '#db/session.ts'
import { isTokenShaped } from '#domain/token-format.ts'
import { requestError, unauthenticated } from './errors.ts'
import { settings } from './settings.ts'
import { actorFromCookie, type SignedIn } from './sign-in.ts'

/** The credential of a request over HTTP, or null when it brings none. A token wins over a cookie. */
export async function credentialOf(headers: IncomingHttpHeaders): Promise<Credential | SignedIn | null> {
  if (headers.authorization !== undefined) return tokenOf(headers.authorization)
  return actorFromCookie(headers.cookie ?? null)
}

/** `Bearer TOKEN`, or Basic with the token as password: many tools can only do that (api.md, "Who may call"). */
function tokenOf(authorization: string): Credential {
  const [, scheme = '', value = ''] = /^(\w+) +([\w.~+/=-]+) *$/.exec(authorization) ?? []
  const isBasic = scheme.toLowerCase() === 'basic'
  const token = isBasic
    ? Buffer.from(value, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
    : value
  if ((!isBasic && scheme.toLowerCase() !== 'bearer') || !isTokenShaped(token))
    throw unauthenticated('This is not a token of this installation.')
  return { kind: 'TOKEN', hash: hashOf(token) }
}

/** A cookie is sent by the browser whoever asks, so its callers must be our own pages. */
export function assertSameOrigin(headers: IncomingHttpHeaders, isOriginRequired: boolean): void {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const isOurs =
    origin === undefined ? !isOriginRequired : origin === new URL(settings().publicUrl).origin || isHost(origin, host)
  if (isOurs && (site === undefined || site === 'same-origin' || site === 'none')) return
  throw requestError(
    'CROSS_ORIGIN',
    'A session cookie is only taken from pages of the same origin. Send a bearer token instead.',
    { status: 403 },
  )
}

const isHost = (origin: string, host: string | undefined) =>
  host !== undefined && /^https?:\/\//.test(origin) && origin.replace(/^https?:\/\//, '') === host
