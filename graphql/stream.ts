import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql'
import { createHandler, type Response as SseResponse } from 'graphql-sse'
import { bodyOf } from './body.ts'
import { type Context, openContext } from './context.ts'
import { assertSameOrigin, credentialOf } from './credential.ts'
import { requestError, unauthenticated } from './errors.ts'
import { countingWrong } from './guessing.ts'
import { beyondLimit, limits, limitsRule } from './limits.ts'
import { answerOf, sendJson } from './plain-answer.ts'

const mostStreams = 500
const mostOfOne = 20

type Ask = Readonly<{ context: Context; body: Record<string, unknown> | null }>

/** Subscriptions as Server-Sent Events; one connection for each, by POST or by GET from an EventSource. */
export function streamDoor(schema: GraphQLSchema) {
  const open = new Map<string, number>()
  const handle = createHandler<IncomingMessage, Ask, Record<PropertyKey, unknown>>({
    schema,
    // One connection for each subscription; none that is shared by a token.
    authenticate: () => null,
    onSubscribe: ({ context }, { query, operationName, variables }) => {
      const prepared = prepare(schema, query, operationName)
      return 'errors' in prepared
        ? badRequest(prepared.errors)
        : {
            ...prepared,
            schema,
            operationName,
            variableValues: variables,
            contextValue: context.context as unknown as Record<string, unknown>,
          }
    },
  })

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID()
    let hash = ''
    try {
      const ask = await admitted(request, requestId)
      // Gone while it was asked who he is: its `close` has been, and would never count this stream down again.
      if (response.destroyed) return
      hash = ask.context.credential?.hash ?? ''
      const mine = open.get(hash) ?? 0
      const all = [...open.values()].reduce((sum, count) => sum + count, 0)
      if (mine >= mostOfOne || all >= mostStreams) throw tooMany()
      open.set(hash, mine + 1)
      response.once('close', () => {
        const left = (open.get(hash) ?? 1) - 1
        if (left > 0) open.set(hash, left)
        else open.delete(hash)
      })
      const headers = { get: (name: string) => String(request.headers[name] ?? '') || null }
      const { method = 'GET', url = '/' } = request
      const [body, init] = await handle({ method, url, headers, body: ask.body, raw: request, context: ask })
      await write(response, body, init)
    } catch (error) {
      refuse(response, error, requestId)
    }
  }
}

/** Who asks, and whether he may: a stream is opened for a live session or token only. */
async function admitted(request: IncomingMessage, requestId: string): Promise<Ask> {
  const { method, headers } = request
  if (method !== 'GET' && method !== 'POST')
    throw requestError('METHOD_NOT_ALLOWED', 'Open a stream by GET or POST.', {
      status: 405,
      headers: new Map([['allow', 'GET, POST']]),
    })
  const read = method === 'POST' ? bodyOf(request) : null
  const address = request.socket.remoteAddress ?? ''
  const credential = await countingWrong(address, () => credentialOf(headers))
  if (!credential) throw unauthenticated()
  if (credential.kind === 'SESSION') assertSameOrigin(headers, method === 'POST')
  const body = read ? await read() : null
  const context = openContext({
    credential,
    requestId,
    source: credential.kind === 'TOKEN' ? 'API' : 'WEB',
    acceptLanguage: headers['accept-language'] ?? null,
    cookie: headers.cookie ?? null,
    idempotencyKey: null,
    payer: credential.hash,
    address,
  })
  await countingWrong(address, context.actor)
  await context.finish()
  return { context, body }
}

function prepare(
  schema: GraphQLSchema,
  query: unknown,
  name: string | null | undefined,
): { errors: readonly GraphQLError[] } | { document: DocumentNode } {
  try {
    if (typeof query !== 'string') throw new GraphQLError('Give the subscription in `query`.')
    if (query.length > limits.characters) throw beyondLimit('characters', query.length)
    const document = parse(query, { maxTokens: limits.tokens })
    const limited = validate(schema, document, [limitsRule])
    const errors = limited.length > 0 ? limited : validate(schema, document)
    if (errors.length > 0) return { errors }
    const operation = getOperationAST(document, name)
    if (operation?.operation === 'subscription') return { document }
    throw new GraphQLError('Only subscriptions are answered here; send queries and mutations to /api/graphql.')
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

const badRequest = (errors: readonly GraphQLError[]): SseResponse => [
  JSON.stringify({ errors }),
  { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
]

type Written = Awaited<ReturnType<ReturnType<typeof createHandler>>>

async function write(response: ServerResponse, body: Written[0], init: Written[1]): Promise<void> {
  if (response.destroyed) {
    if (body && typeof body !== 'string') await body.return(undefined)
    return
  }
  response.writeHead(init.status, init.statusText, { ...init.headers, 'x-accel-buffering': 'no' })
  if (!body || typeof body === 'string') {
    response.end(body ?? undefined)
    return
  }
  response.once('close', () => void body.return(undefined))
  for await (const piece of body) {
    if (!response.writable) break
    response.write(piece)
  }
  response.end()
}

const tooMany = () =>
  requestError('RATE_LIMITED', `At most ${mostOfOne} streams are open at a time. Close one first.`, {
    status: 429,
    headers: new Map([['retry-after', '15']]),
  })

function refuse(response: ServerResponse, error: unknown, requestId: string): void {
  const { status, body, headers } = answerOf(error, requestId)
  if (response.headersSent) response.destroy()
  else sendJson(response, status, body, headers)
}
