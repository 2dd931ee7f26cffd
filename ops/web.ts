import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import next from 'next'
import { assertLanesAreSafe, closeLanes, openLanes } from '#db/connection.ts'
import { calendarFeedDoor } from '#graphql/calendar-feed.ts'
import { theGraph } from '#graphql/graph.ts'
import { graphqlDoor } from '#graphql/http.ts'
import { endStreams, startLive } from '#graphql/live.ts'
import { mayImplementDoor } from '#graphql/may-implement.ts'
import { oauthDoor } from '#graphql/oauth.ts'
import { answerOf, sendJson } from '#graphql/plain-answer.ts'
import { startServer } from '#graphql/server.ts'
import { settings } from '#graphql/settings.ts'
import { streamDoor } from '#graphql/stream.ts'
import { closeEngine } from '#workflows/client.ts'
import { startSweep } from '#workflows/sweep.ts'
import { holdLeash } from './leash.ts'
import { mailboxResponse } from './mailbox-page.ts'
import { clockDoor } from './web-clock.ts'
import { health } from './web-health.ts'
import { wayOf } from './web-paths.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const sweepEveryMs = 5_000
const graceMs = 3_000
const { port, hostname, kind, databaseUrls, costPerHour, isNextDev, mailboxDir, drainMs } = settings()
const state = { isStopping: false, arePagesReady: false, isSafe: false }

openLanes(databaseUrls)
const graph = theGraph()
const apollo = await startServer(graph.schema, costPerHour)
const answerGraphql = graphqlDoor(apollo)
const answerStream = streamDoor(graph.schema)
const pages = next({ dev: isNextDev, dir: join(import.meta.dirname, '..'), hostname, port })
const answerPages = pages.getRequestHandler()
const isDemo = kind !== 'PRODUCTION'

const notFound = (response: ServerResponse) => sendJson(response, 404, { error: 'Not found' })

const ways: Readonly<Record<ReturnType<typeof wayOf>, Handler>> = {
  LIVEZ: async (_request, response) => sendJson(response, 200, { status: 'alive' }),
  READYZ: async (_request, response) => {
    const { status, body } = await health(state)
    sendJson(response, status, body)
  },
  GRAPHQL: answerGraphql,
  STREAM: answerStream,
  OAUTH_TOKEN: oauthDoor,
  MAY_IMPLEMENT: mayImplementDoor,
  CALENDAR_FEED: calendarFeedDoor,
  DEV_CLOCK: async (request, response) => {
    if (!isDemo) return notFound(response)
    const { status, body, headers } = await clockDoor(request).then(
      answer => ({ ...answer, headers: new Map<string, string>() }),
      answerOf,
    )
    sendJson(response, status, body, headers)
  },
  DEV_MAIL: async (request, response) => {
    if (!isDemo || !mailboxDir || !(await mailboxResponse(request, response, mailboxDir))) notFound(response)
  },
  UNKNOWN_API: async (_request, response) => notFound(response),
  MALFORMED: async (_request, response) => sendJson(response, 400, { error: 'The path is malformed' }),
  PAGES: async (request, response) => {
    // Next trusts some headers of its own when they come from outside; and the throttle wants the true address.
    for (const name of Object.keys(request.headers))
      if (/^x-(invoke|matched|middleware|nextjs|now-route)/.test(name)) delete request.headers[name]
    request.headers['x-aub-client'] = request.socket.remoteAddress ?? ''
    await answerPages(request, response)
  },
}

/** Health is answered always; the rest once the logins were seen to be safe and, for pages, Next is ready. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const way = wayOf(request.url ?? '/')
  if (state.isStopping) response.setHeader('connection', 'close')
  const isHealth = way === 'LIVEZ' || way === 'READYZ'
  if (!isHealth && (!state.isSafe || (way === 'PAGES' && !state.arePagesReady)))
    return sendJson(response, 503, { error: 'Starting' }, new Map([['retry-after', '2']]))
  await ways[way](request, response)
}

const limitsOfTime = { requestTimeout: 20_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 }
const server = createServer({ ...limitsOfTime, connectionsCheckingInterval: 5_000 }, (request, response) => {
  answer(request, response).catch(error => {
    const { status, body, headers } = answerOf(error)
    if (response.headersSent) response.destroy()
    else sendJson(response, status, body, headers)
  })
})

/** Refuses to run on a login that row-level security does not bind; a database that is away is waited for. */
async function waitForSafeLanes(): Promise<void> {
  while (!state.isStopping) {
    try {
      await assertLanesAreSafe()
      state.isSafe = true
      return
    } catch (error) {
      if ((error as Error).name !== 'DatabaseAway') throw error
      await pause(1_000)
    }
  }
}

server.listen(port, hostname, () => process.stdout.write(`The web listens on ${hostname}:${port}\n`))
const background: { stop(): Promise<void> }[] = []

holdLeash(async () => {
  state.isStopping = true
  await pause(drainMs)
  endStreams()
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), graceMs).unref()
  await closed
  await Promise.all([...background, apollo].map(part => part.stop()))
  await Promise.all([pages.close(), closeLanes(), closeEngine()])
})

try {
  await waitForSafeLanes()
  background.push(startLive(databaseUrls.web), startSweep({ everyMs: sweepEveryMs }))
  await pages.prepare()
  state.arePagesReady = true
} catch (error) {
  process.stderr.write(`ERROR The web does not start: ${(error as Error).message}\n`)
  process.exit(1)
}
