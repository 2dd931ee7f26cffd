import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap } from '@apollo/server'
import type { GraphQLError } from 'graphql'
import { withoutSuggestions } from './anonymous.ts'
import { bodyOf } from './body.ts'
import { type Context, openContext } from './context.ts'
import { assertSameOrigin, credentialOf } from './credential.ts'
import { requestError } from './errors.ts'
import { countingWrong, noteWrong } from './guessing.ts'
import { beyondLimit, limits } from './limits.ts'
import { answerOf } from './plain-answer.ts'
import type { GraphServer } from './server.ts'

type Answer = Readonly<{ status: number; headers: Iterable<readonly [string, string]>; body: string }>

const mediaTypes = ['application/graphql-response+json', 'application/json'] as const
type MediaType = (typeof mediaTypes)[number]

/** The GraphQL door on bare node:http (api.md, "Over HTTP"). */
export function graphqlDoor(server: GraphServer) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = requestIdOf(request)
    response.setHeader('x-request-id', requestId)
    const type = chosenType(request.headers.accept)
    try {
      send(response, type ?? 'application/json', await answered(server, request, requestId, type))
    } catch (error) {
      send(response, type ?? 'application/json', refusal(error, requestId))
      if (!request.complete) hangUp(request)
    }
  }
}

async function answered(
  server: GraphServer,
  request: IncomingMessage,
  requestId: string,
  type: MediaType | null,
): Promise<Answer> {
  const { method = '' } = request
  if (method !== 'POST' && method !== 'GET') throw notAllowed(method)
  if (!type) throw requestError('NOT_ACCEPTABLE', `Accept ${mediaTypes.join(' or ')}.`, { status: 406 })
  const read = method === 'POST' ? bodyOf(request) : null
  const address = request.socket.remoteAddress ?? ''
  const credential = await countingWrong(address, () => credentialOf(request.headers))
  if (method === 'POST' && credential?.kind === 'SESSION') assertSameOrigin(request.headers, true)
  const search = read ? '' : (request.url?.replace(/^[^?]*\??/, '') ?? '')
  const body = read ? await read() : undefined
  const text = body ? body.query : new URLSearchParams(search).get('query')
  if (typeof text === 'string' && text.length > limits.characters) throw beyondLimit('characters', text.length)
  const context = openContext({
    credential,
    requestId,
    source: credential?.kind === 'TOKEN' ? 'API' : 'WEB',
    acceptLanguage: request.headers['accept-language'] ?? null,
    cookie: request.headers.cookie ?? null,
    idempotencyKey: headerOf(request, 'idempotency-key'),
    payer: credential?.hash ?? `address ${address}`,
    address,
  })
  return executed(server, { method, body, search, context, address })
}

type Ready = Readonly<{
  method: string
  body: unknown
  search: string
  context: Context
  address: string
}>

async function executed(server: GraphServer, { method, body, search, context, address }: Ready): Promise<Answer> {
  // The kind of answer was chosen at the door; Apollo need not choose again.
  const headers = new HeaderMap(method === 'POST' ? [['content-type', 'application/json']] : [])
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, body, search },
    context: async () => context,
  })
  if (answer.body.kind !== 'complete') throw new Error('an answer in pieces was not asked for')
  const status = answer.status ?? 200
  if (status === 401 && context.credential) noteWrong(address)
  const isHidden = !context.credential && status >= 400
  return {
    status,
    headers: answer.headers,
    body: isHidden ? withoutSuggestions(answer.body.string) : answer.body.string,
  }
}

function requestIdOf(request: IncomingMessage): string {
  const given = headerOf(request, 'x-request-id')
  return given && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** The kind of JSON that the caller accepts; null when it takes neither. */
function chosenType(accept: string | undefined): MediaType | null {
  if (!accept) return 'application/json'
  const wanted = accept.split(',').map(part => {
    const [type = '', ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
    const quality = parameters.find(parameter => parameter.startsWith('q='))
    return { type, quality: quality ? Number(quality.slice(2)) : 1 }
  })
  const best = wanted.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality)
  for (const { type } of best) {
    if (type === '*/*' || type === 'application/*') return 'application/json'
    const known = mediaTypes.find(ours => ours === type)
    if (known) return known
  }
  return null
}

function notAllowed(method: string): GraphQLError {
  const headers = new Map([['allow', 'GET, POST']])
  return requestError('METHOD_NOT_ALLOWED', `Send queries and mutations by POST, not by ${method}.`, {
    status: 405,
    headers,
  })
}

function refusal(error: unknown, requestId: string): Answer {
  const { status, headers, body } = answerOf(error, requestId)
  return { status, headers, body: JSON.stringify(body) }
}

function send(response: ServerResponse, type: MediaType, { status, headers, body }: Answer): void {
  if (response.destroyed) return
  for (const [name, value] of headers) response.setHeader(name, value)
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
}

/** The rest of a body that nobody wants must not be taken for the next request; the answer goes out first. */
function hangUp(request: IncomingMessage): void {
  request.resume()
  setTimeout(() => request.socket.destroy(), 500).unref()
}
