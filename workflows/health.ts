import { createServer, type ServerResponse } from 'node:http'
import { workerReadiness } from '#db/queries/readiness.ts'
import { isEngineUp } from './client.ts'
import { logLine } from './log.ts'

export type Health = Readonly<{ stop(): Promise<void> }>

/** GET /livez and /readyz. Without the database, or with another schema, it is not ready; without Temporal degraded, not dead. */
export async function startHealth(port: number | undefined, address: string): Promise<Health> {
  if (port === undefined) return { stop: async () => undefined }
  const server = createServer((request, response) => {
    if (request.url === '/livez') return answer(response, 200, { live: true })
    if (request.url === '/readyz') return void ready(response)
    answer(response, 404, { found: false })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
  return {
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function ready(response: ServerResponse): Promise<void> {
  const [found, engine] = await Promise.all([readiness(), isEngineUp()])
  answer(response, found?.isSchemaCurrent ? 200 : 503, { database: found !== null, ...found, engine })
}

const readiness = () =>
  workerReadiness().catch((error: unknown) => {
    logLine('WARN', `not ready: ${error instanceof Error ? error.message : String(error)}`)
    return null
  })

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
