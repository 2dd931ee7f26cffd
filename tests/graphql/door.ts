import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GraphQLSchema } from 'graphql'
import { graphqlDoor } from '#graphql/http.ts'
import { executableSchema } from '#graphql/schema.ts'
import { startServer } from '#graphql/server.ts'

export type Answered = Readonly<{
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test looks at
  body: any
}>

export type Door = Readonly<{
  url: string
  server: Server
  /** A request as an ITSM tool sends it. */
  ask(query: string, how?: { token?: string; variables?: object; headers?: Record<string, string> }): Promise<Answered>
  close(): Promise<void>
}>

// The settings that every test of the door needs; nobody reads them but graphql/settings.ts.
Object.assign(process.env, {
  NEXTAUTH_SECRET: 'secret of the tests',
  PUBLIC_URL: 'http://desk.example',
  INSTALLATION_KIND: 'TEST',
  DATABASE_WEB_URL: 'unused',
  DATABASE_AUB_URL: 'unused',
  DATABASE_SWEEP_URL: 'unused',
})

/** The GraphQL door on a port of its own, in this process. */
export async function openDoor(how: { schema?: GraphQLSchema; costPerHour?: number } = {}): Promise<Door> {
  const graph = await startServer(how.schema ?? executableSchema(), how.costPerHour ?? 50_000_000)
  const answer = graphqlDoor(graph)
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql`
  return {
    url,
    server,
    async ask(query, { token, variables, headers } = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await graph.stop()
    },
  }
}
