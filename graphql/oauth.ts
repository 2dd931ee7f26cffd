import type { IncomingMessage, ServerResponse } from 'node:http'
import { redeemClientSecret } from '#db/oauth.ts'
import { SCOPES, type Scope } from '#domain/permission.ts'
import { isTokenShaped } from '#domain/token-format.ts'
import { collect } from './body.ts'
import { noteWrong } from './guessing.ts'
import { newSecret } from './new-secret.ts'
import { answerOf, sendJson } from './plain-answer.ts'

type Client = Readonly<{ id: string; secret: string }>

/** An error of RFC 6749, section 5.2: its code, and a sentence for the developer who reads the log. */
class OAuthError extends Error {
  readonly code: string
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  constructor(code: string, sentence: string, status = 400, headers: ReadonlyMap<string, string> = new Map()) {
    super(sentence)
    this.code = code
    this.status = status
    this.headers = headers
  }
}

const invalidRequest = (sentence: string, status = 400) => new OAuthError('invalid_request', sentence, status)
const invalidClient = () =>
  new OAuthError(
    'invalid_client',
    'The client_id is not known, or its secret is not this one.',
    401,
    new Map([['www-authenticate', 'Basic realm="oauth"']]),
  )

/** `/oauth/token`: a client's secret against a token of one hour (RFC 6749, section 4.4; api.md, "Who may call"). */
export async function oauthDoor(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    sendJson(response, 200, await granted(request), new Map([['pragma', 'no-cache']]))
  } catch (error) {
    const told = wrongTold(error, request)
    if (told instanceof OAuthError)
      return sendJson(response, told.status, { error: told.code, error_description: told.message }, told.headers)
    const { status, body, headers } = answerOf(told)
    sendJson(response, status, body, headers)
  } finally {
    if (!request.complete) request.resume()
  }
}

/** A wrong secret counts as any wrong credential does: from the hundredth in a minute the answer is "slow down". */
function wrongTold(error: unknown, request: IncomingMessage): unknown {
  if (!(error instanceof OAuthError) || error.code !== 'invalid_client') return error
  try {
    noteWrong(request.socket.remoteAddress ?? '')
    return error
  } catch {
    return slowDown()
  }
}

const otherScope = () =>
  new OAuthError('invalid_scope', 'The client was not given all of these scopes. Leave scope out for all it has.')

const slowDown = () =>
  new OAuthError('slow_down', 'Too many requests. Keep the token for its hour.', 429, new Map([['retry-after', '60']]))

async function granted(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (request.method !== 'POST')
    throw new OAuthError('invalid_request', 'Ask for a token by POST.', 405, new Map([['allow', 'POST']]))
  const form = await formOf(request)
  const client = clientOf(request.headers.authorization, form)
  if (!form.get('grant_type')) throw invalidRequest('The parameter grant_type is missing: send client_credentials.')
  if (form.get('grant_type') !== 'client_credentials')
    throw new OAuthError('unsupported_grant_type', 'Only client_credentials is given tokens here.')
  const wanted = form.get('scope')?.split(' ').filter(Boolean) ?? []
  if (!wanted.every(scope => SCOPES.includes(scope as Scope))) throw otherScope()
  const { secret, kept } = newSecret()
  const told = await redeemClientSecret(client, kept, wanted.length > 0 ? [...new Set(wanted)] : null)
  if (told.state !== 'GRANTED')
    throw { UNKNOWN: invalidClient, THROTTLED: slowDown, OTHER_SCOPE: otherScope }[told.state]()
  return { access_token: secret, token_type: 'Bearer', expires_in: 3600, scope: told.scopes.join(' ') }
}

/** The parameters of the body. One that comes twice is refused, as the standard demands. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw invalidRequest('Send the parameters as application/x-www-form-urlencoded.')
  const form = new URLSearchParams((await collect(request)).toString())
  for (const name of new Set(form.keys()))
    if (form.getAll(name).length > 1) throw invalidRequest(`The parameter ${name.slice(0, 40)} came twice.`)
  return form
}

/** By Basic, or by client_id and client_secret in the body; not by both (RFC 6749, section 2.3). */
function clientOf(authorization: string | undefined, form: URLSearchParams): Client {
  const given = { id: form.get('client_id') ?? '', secret: form.get('client_secret') ?? '' }
  if (authorization !== undefined && given.secret) throw invalidRequest('Name the client in one way, not in two.')
  const client = authorization === undefined ? given : basicOf(authorization)
  if (authorization !== undefined && given.id && given.id !== client.id)
    throw invalidRequest('The client_id of the body is not that of the header.')
  // What cannot be a secret of ours is not asked of the database.
  if (!isTokenShaped(client.secret)) throw invalidClient()
  return client
}

function basicOf(authorization: string): Client {
  const [, coded = ''] = /^basic +([\w+/=-]+) *$/i.exec(authorization) ?? []
  const [, id = '', secret = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(coded, 'base64').toString()) ?? []
  return { id: decoded(id), secret: decoded(secret) }
}

/** The standard has both parts form-encoded before base64; ours have no letter that it would change. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
