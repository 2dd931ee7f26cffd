import { Agent, request } from 'node:http'
import type { Target } from './bench-lists.ts'

export type CommandRow = Readonly<{
  what: string
  perSecond: number
  p50: number
  p95: number
  cpuMicrosPerRequest: number
}>
export type Commands = Readonly<{ rows: readonly CommandRow[]; ratios: Readonly<Record<string, number>> }>

const together = 8

const report = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename
  ... on IncidentReported { incident { id number version } } ... on Refusal { code message } } }`
const status = `mutation ($input: SendStatusInput!) { sendStatus(input: $input) { __typename
  ... on StatusSent { incident { id version } entry { id seq } } ... on Refusal { code message } } }`

const input = (schoolId: string) => ({
  title: 'Skoleophold afvises',
  description: 'Indberetninger af skoleophold afvises med en fejl i skemaet.',
  businessConsequence: 'Skolerne kan ikke få refusion for april måned.',
  service: 'SCHOOL_STAY',
  priority: 'P1',
  critical: { blocksSystem: true },
  schools: [Buffer.from(`Organisation:${schoolId}`).toString('base64url')],
})

type Incident = { id: string; version: number }
type Result = { incident: Incident; code?: string; message?: string }

/** One request on one of eight connections that stay open. */
function post(agent: Agent, target: Target, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(target.url, { method: 'POST', agent, headers: { ...target.headers } }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text.slice(0, 300)))))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/**
 * `reportIncident` and `sendStatus` of a priority 1, each with history, clocks, outbox and mail, beside the least that
 * could store anything: one plain insert over HTTP. In turn, at eight connections (issue 6, Speed).
 */
export async function benchCommands(
  floor: Target,
  api: Target,
  asked: { seconds: number; schoolId: string; cpuOf(target: Target): Promise<number> },
): Promise<Commands> {
  const agent = new Agent({ keepAlive: true, maxSockets: together })
  const ask = async (query: string, variables: object): Promise<Result> => {
    const answer = JSON.parse(await post(agent, api, JSON.stringify({ query, variables }))) as {
      data?: Record<string, Result>
      errors?: { message: string }[]
    }
    const result = Object.values(answer.data ?? {})[0]
    if (!result?.incident) throw new Error(result?.message ?? answer.errors?.[0]?.message ?? 'no answer')
    return result
  }
  const cases: Incident[] = []
  for (let lane = 0; lane < together; lane += 1)
    cases.push((await ask(report, { input: input(asked.schoolId) })).incident)
  const works = [
    { what: 'plain insert', target: floor, once: () => post(agent, floor, '{}') },
    { what: 'reportIncident', target: api, once: () => ask(report, { input: input(asked.schoolId) }) },
    {
      what: 'sendStatus',
      target: api,
      async once(lane: number) {
        const { id, version } = cases[lane] as Incident
        const variables = { input: { id, expectedVersion: version, situation: 'Vi leder stadig efter fejlen.' } }
        cases[lane] = (await ask(status, variables)).incident
      },
    },
  ]
  const samples = works.map(work => ({ ...work, times: [] as number[], cpu: 0, seconds: 0 }))
  for (const sample of samples) await fire(sample, 2)
  for (const sample of samples) Object.assign(sample, { times: [], cpu: 0, seconds: 0 })
  for (let slice = 0; slice < asked.seconds; slice += 1) for (const sample of samples) await fire(sample, 1)
  agent.destroy()
  const rows = samples.map(({ what, times, cpu, seconds }) => {
    times.sort((one, other) => one - other)
    const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
    const perSecond = Math.round(times.length / seconds)
    return { what, perSecond, p50: at(0.5), p95: at(0.95), cpuMicrosPerRequest: Math.round(cpu / times.length) }
  })
  const least = rows[0]?.perSecond ?? 1
  const ratios = Object.fromEntries(
    rows.slice(1).map(({ what, perSecond }) => [what, Math.round((perSecond / least) * 100) / 100]),
  )
  return { rows, ratios }

  async function fire(sample: (typeof samples)[number], seconds: number): Promise<void> {
    const before = await asked.cpuOf(sample.target)
    const until = performance.now() + seconds * 1000
    const began = performance.now()
    await Promise.all(
      cases.map(async (_one, lane) => {
        while (performance.now() < until) {
          const from = performance.now()
          await sample.once(lane)
          sample.times.push(performance.now() - from)
        }
      }),
    )
    sample.seconds += (performance.now() - began) / 1000
    sample.cpu += (await asked.cpuOf(sample.target)) - before
  }
}
