import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { prepareDatabase } from '#db/prepare.ts'
import { benchCommands, type Commands } from './bench-commands.ts'
import { fillForBench, makeDatabase } from './bench-data.ts'
import type { Limit } from './bench-limits.ts'
import { startPostgres } from './embedded-postgres.ts'
import { childEnvironment, root } from './settings.ts'
import { step } from './steps.mjs'
import { WEB_FLAGS } from './web-flags.ts'

export type Row = Readonly<{
  what: string
  connections: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  cpuMicrosPerRequest: number
}>
export type Target = Readonly<{
  name: string
  child: ChildProcess
  url: string
  body?: string
  headers?: Record<string, string>
}>

export type Lists = Readonly<{
  rows: readonly Row[]
  ratios: Readonly<Record<string, Readonly<Record<number, number>>>>
  commands: Commands
}>

export const connections = [1, 8, 32]
const secret = 'bench'

const fields = 'id number title state priority service openedAt version'
const queries = {
  list: `{ incidents(first: 50) { nodes { ${fields} } } }`,
  page: `{ incidents(first: 50) { nodes { ${fields} responsibleOrganisation { name }
    nextClock { kind dueAt target owedBy { name } } } } }`,
  case: `query ($number: String!) { incident(by: { number: $number }) { ${fields} description businessConsequence
    clocks { kind dueAt state } timeline(first: 100) { nodes { seq at kind actorName source summary } } } }`,
}

async function start(
  what: string,
  organisationId: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(join(root, 'ops/bench-server.ts'), [what, organisationId], {
    env: childEnvironment(env),
    execArgv: [...WEB_FLAGS],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { child, url: `http://127.0.0.1:${port}` }
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu')
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }]
  return cpu.user + cpu.system
}

type Sample = { times: number[]; cpu: number; seconds: number }

/** One slice of load; what it measured is added to the sample. */
async function fire(target: Target, count: number, seconds: number, sample: Sample): Promise<void> {
  const before = await cpuOf(target.child)
  const { url, body, headers } = target
  const run = autocannon(
    { url, connections: count, duration: seconds, method: 'POST', body: body ?? '{}', headers },
    () => undefined,
  )
  run.on('response', (_client, _status, _bytes, milliseconds) => sample.times.push(milliseconds))
  const [result] = (await once(run, 'done')) as [autocannon.Result]
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target.name}: ${result.non2xx} answers were no 200`)
  sample.cpu += (await cpuOf(target.child)) - before
  sample.seconds += seconds
}

function rowOf(what: string, connections: number, { times, cpu, seconds }: Sample): Row {
  times.sort((one, other) => one - other)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
  const perSecond = Math.round(times.length / seconds)
  const cpuMicrosPerRequest = Math.round(cpu / times.length)
  return { what, connections, perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99), cpuMicrosPerRequest }
}

/** Lists of 50 and a case with 100 events, beside the least that could answer the same, at 1, 8 and 32 connections; then commands. */
export async function benchLists(seconds: number): Promise<Lists> {
  const folder = mkdtempSync(join(tmpdir(), 'aub-bench-'))
  const giveUp = (reason: string) => {
    throw new Error(reason)
  }
  const database = await step('Starting PostgreSQL', () => startPostgres({ dataDir: folder, giveUp }))
  const children: ChildProcess[] = []
  try {
    const adminUrl = database.urlOf('bench')
    const lanes = await step('Preparing the database', async () => {
      await makeDatabase(database.urlOf('postgres'), 'bench')
      return prepareDatabase({ adminUrl, secret, kind: 'TEST' })
    })
    const world = await step('Filling in 20 000 incidents', () => fillForBench(adminUrl))
    const env = {
      NODE_ENV: 'production',
      NEXTAUTH_SECRET: secret,
      INSTALLATION_KIND: 'TEST',
      API_COST_PER_HOUR: '1000000000000',
      DATABASE_WEB_URL: lanes.web,
      DATABASE_AUB_URL: lanes.aub,
      DATABASE_SWEEP_URL: lanes.sweep,
    }
    const [floor, api] = [await start('floor', world.organisationId, env), await start('api', '', env)]
    children.push(floor.child, api.child)
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${world.token}` }
    const pairs = Object.entries(queries).map(([name, query]) => ({
      name,
      floor: { name: `floor ${name}`, child: floor.child, url: `${floor.url}/${name}` },
      api: {
        name: `API ${name}`,
        child: api.child,
        url: `${api.url}/api/graphql`,
        body: JSON.stringify({ query, variables: name === 'case' ? { number: world.caseNumber } : {} }),
        headers,
      },
    }))
    const lists = await compare(pairs, seconds)
    const commands = await benchCommands(
      { name: 'floor insert', child: floor.child, url: `${floor.url}/insert` },
      { name: 'API', child: api.child, url: `${api.url}/api/graphql`, headers },
      { seconds, schoolId: world.schoolId, cpuOf: ({ child }) => cpuOf(child) },
    )
    return { ...lists, commands }
  } finally {
    for (const child of children) child.kill('SIGTERM')
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Short slices in turn, so that whatever else the machine does meanwhile falls on both alike. */
async function compare(
  pairs: readonly { name: string; floor: Target; api: Target }[],
  seconds: number,
): Promise<Omit<Lists, 'commands'>> {
  const rows: Row[] = []
  const ratios: Record<string, Record<number, number>> = {}
  const fresh = (): Sample => ({ times: [], cpu: 0, seconds: 0 })
  for (const { name, floor, api } of pairs) {
    // Each connection plans a statement anew five times before it keeps the plan, and policies make that dear.
    for (const target of [floor, api]) await fire(target, 12, 4, fresh())
    for (const count of connections) {
      const [least, ours] = [fresh(), fresh()]
      for (let slice = 0; slice < seconds; slice++) {
        await fire(floor, count, 1, least)
        await fire(api, count, 1, ours)
      }
      const [floorRow, apiRow] = [rowOf(floor.name, count, least), rowOf(api.name, count, ours)]
      rows.push(floorRow, apiRow)
      ratios[name] = { ...ratios[name], [count]: Math.round((apiRow.perSecond / floorRow.perSecond) * 100) / 100 }
    }
  }
  return { rows, ratios }
}

/**
 * At eight connections: lists and a case beside the floor, what a list costs the server, and the two verbs in figures of
 * their own or beside a plain insert, whichever is more (issue 6, Speed).
 */
export function listLimits({ rows, ratios, commands }: Lists): Limit[] {
  const cpu = rows.find(row => row.what === 'API list' && row.connections === 8)?.cpuMicrosPerRequest
  const least = Math.max(420, Math.round((commands.rows[0]?.perSecond ?? 0) * 0.14))
  return [
    { what: 'A list of 50 to the floor', found: ratios.list?.[8] ?? Number.NaN, least: 0.5 },
    { what: 'A list of 50 with clocks to the floor', found: ratios.page?.[8] ?? Number.NaN, least: 0.5 },
    { what: 'A case with 100 events to the floor', found: ratios.case?.[8] ?? Number.NaN, least: 0.4 },
    { what: 'CPU of a list in the server', found: (cpu ?? Number.NaN) / 1000, most: 1.2, unit: 'ms' },
    ...commands.rows
      .slice(1)
      .map(({ what, perSecond }): Limit => ({ what, found: perSecond, least, unit: 'a second' })),
  ]
}
