import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { DrillProduct } from './drill-product.ts'

export type Reported = Readonly<{ id: string; number: string; version: number; tries: number }>

const report = `mutation Report($input: ReportIncidentInput!) {
  reportIncident(input: $input) {
    __typename
    ... on IncidentReported { incident { id number version } }
    ... on Refusal { code message }
  }
}`
const begin = `mutation Begin($input: BeginIncidentInput!) {
  beginIncident(input: $input) { __typename ... on IncidentBegun { incident { id number version } } ... on Refusal { code message } }
}`

const patienceMs = 60_000

export const tokenOf = ({ demo }: DrillProduct, kind: string): string => {
  const client = demo.clients.find(one => one.kind === kind)
  if (!client) throw new Error(`the demo has no client of kind ${kind}`)
  return client.token
}

type Answer = { data?: Record<string, { __typename: string; incident?: Omit<Reported, 'tries'>; message?: string }> }

/** Asks as an integration does: the same Idempotency-Key again until there is an answer. */
async function ask(product: DrillProduct, token: string, key: string, query: string, input: object): Promise<Reported> {
  const giveUpAt = performance.now() + patienceMs
  for (let tries = 1; ; tries += 1) {
    const outcome = await once(product.url, token, key, query, input)
    const [result] = Object.values(outcome?.data ?? {})
    if (result?.incident) return { ...result.incident, tries }
    if (result) throw new Error(`${result.__typename}: ${result.message}`)
    if (performance.now() > giveUpAt) throw new Error(`no answer within ${patienceMs / 1000} s`)
    await pause(100 + Math.random() * 200)
  }
}

/** Undefined when there was no answer that counts: the connection was lost, or the product said "not now". */
async function once(
  url: string,
  token: string,
  key: string,
  query: string,
  input: object,
): Promise<Answer | undefined> {
  try {
    const response = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ query, variables: { input } }),
      signal: AbortSignal.timeout(10_000),
    })
    const answer = (await response.json()) as Answer & {
      errors?: { message: string; extensions?: { code?: string } }[]
    }
    const code = answer.errors?.[0]?.extensions?.code ?? ''
    if (code.includes('VALIDATION') || code.includes('INPUT')) throw new TypeError(answer.errors?.[0]?.message)
    return response.ok ? answer : undefined
  } catch (error) {
    if (error instanceof TypeError && !error.cause) throw error
    return undefined
  }
}

export const reportP1 = (product: DrillProduct, key: string, title: string) =>
  ask(product, tokenOf(product, 'SCHOOL'), key, report, {
    title,
    description: 'Alle indberetninger bliver afvist med fejl 500.',
    businessConsequence: 'Skolen kan ikke indberette skoleophold.',
    service: 'SCHOOL_STAY',
    category: 'DELIVERY_DOWN',
    priority: 'P1',
    critical: { blocksSystem: true },
    responsibleSide: 'AUB',
    reporter: { name: 'Drill', department: 'IT', location: 'Skolen', phone: '+4520304050' },
  })

export const beginP1 = (product: DrillProduct, key: string, reported: Reported) =>
  ask(product, tokenOf(product, 'AUB'), key, begin, {
    id: reported.id,
    expectedVersion: reported.version,
    handler: { name: 'Drill', phone: '+4520304050' },
  })

const status = `mutation Status($input: SendStatusInput!) {
  sendStatus(input: $input) { __typename ... on StatusSent { incident { version } } ... on Refusal { code } }
}`

/** So many statuses one after the other, each at the version that the one before left; ends with the first refusal. */
export async function sendStatuses(
  product: DrillProduct,
  { id, version: from }: Reported,
  messages: number,
  text?: string,
): Promise<Readonly<{ sent: number; version: number }>> {
  let version = from
  let sent = 0
  for (; sent < messages; sent += 1) {
    const input = { id, expectedVersion: version, situation: text ?? `Besked ${sent + 1}` }
    const answer = await once(product.url, tokenOf(product, 'AUB'), randomUUID(), status, input)
    const next = answer?.data?.sendStatus?.incident?.version
    if (next === undefined) break
    version = next
  }
  return { sent, version }
}

export async function moveClock(product: DrillProduct, move: string): Promise<void> {
  const response = await fetch(`${product.url}/dev/clock`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf(product, 'AUB')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ move }),
  })
  if (!response.ok) throw new Error(`the clock could not be moved: ${response.status} ${await response.text()}`)
}
