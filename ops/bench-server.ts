import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import postgres from 'postgres'
import { openLanes } from '#db/connection.ts'
import { graphqlDoor } from '#graphql/http.ts'
import { executableSchema } from '#graphql/schema.ts'
import { startServer } from '#graphql/server.ts'
import { settings } from '#graphql/settings.ts'
import { holdLeash } from './leash.ts'
import { wayOf } from './web-paths.ts'

// One of the two servers that `npm run bench` compares, in a process of its own. Its parent says which.
const [, , what = '', organisationId = ''] = process.argv

/** The graph as ops/web.ts answers it. */
async function api(): Promise<RequestListener> {
  const { databaseUrls, costPerHour } = settings()
  openLanes(databaseUrls)
  const door = graphqlDoor(await startServer(executableSchema(), costPerHour))
  return (request, response) => {
    if (wayOf(request.url ?? '/') === 'GRAPHQL') void door(request, response)
    else response.writeHead(404).end()
  }
}

/** The least that could answer the same: node:http, postgres.js, the same rows under the same row-level security. */
async function floor(): Promise<RequestListener> {
  const { databaseUrls } = settings()
  const sql = postgres(databaseUrls.web, { max: 12, fetch_types: false })
  const [bench] = await sql`select id from bench_case`
  const caseId = bench?.id as string
  type Asked = postgres.PendingQuery<postgres.Row[]>
  const rowsOf: Record<string, (sql: postgres.TransactionSql) => Asked | Asked[]> = {
    '/list': tx => tx`select i.id, i.number, i.title, i.state, i.priority, i.service, i.opened_at, i.version
      from case_party p join incident i on i.id = p.case_id
      where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and (p.reads_until is null or p.reads_until > (select app_clock()))
      order by p.next_due_at, p.case_id limit 51`,
    '/page': tx => tx`select i.id, i.number, i.title, i.state, i.priority, i.service, i.opened_at, i.version,
        o.name as responsible, c.kind, c.due_at, c.target_seconds, w.name as owes
      from case_party p join incident i on i.id = p.case_id join organisation o on o.id = i.responsible_id
      left join lateral (select kind, due_at, target_seconds, owed_by_id from clock k
        where k.case_id = i.id and k.met_at is null and k.ended_at is null order by due_at limit 1) c on true
      left join organisation w on w.id = c.owed_by_id
      where p.organisation_id = (select org()) and p.noun = 'INCIDENT' and (p.reads_until is null or p.reads_until > (select app_clock()))
      order by p.next_due_at, p.case_id limit 51`,
  }
  rowsOf['/case'] = tx => [
    tx`select * from incident where id = ${caseId}`,
    tx`select e.seq, e.at, e.kind, e.actor_name, e.source, c.content from case_event e
      join event_content c on c.case_id = e.case_id and c.seq = e.seq where e.case_id = ${caseId} order by e.seq desc limit 101`,
    tx`select kind, due_at, met_at, missed_at, ended_at from clock where case_id = ${caseId}`,
  ]
  rowsOf['/insert'] = tx => tx`insert into bench_note (organisation_id, title, body)
    values (${organisationId}, 'Skoleophold afvises', 'Indberetninger af skoleophold afvises med en fejl i skemaet.')`
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    for await (const _chunk of request);
    const ask = rowsOf[request.url ?? '']
    if (!ask) return response.writeHead(404).end()
    const [, ...rows] = await sql.begin(tx => [
      tx`select set_config('app.organisation', ${organisationId}, true)`,
      ...[ask(tx as never)].flat(),
    ])
    const body = JSON.stringify({ data: rows })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  }
  return (request, response) => void answer(request, response)
}

const server = createServer(what === 'api' ? await api() : await floor())
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }))
holdLeash(() => server.closeAllConnections())
