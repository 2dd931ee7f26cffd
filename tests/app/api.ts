import { randomUUID } from 'node:crypto'
import { client, demo } from './demo.ts'

/** Asks the API as a client of an organisation, as an integrator would. */
export async function askApi<D>(token: string, query: string, variables: unknown = {}): Promise<D> {
  const answer = await fetch(`${demo.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: D; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const REPORT = `mutation ($input: ReportIncidentInput!) {
  reportIncident(input: $input) {
    __typename
    ... on IncidentReported { incident { id number version } }
    ... on Refusal { message field }
  }
}`

const RESOLVE = `mutation ($input: ResolveIncidentInput!) {
  resolveIncident(input: $input) { __typename ... on Refusal { message } }
}`

type Reported = Readonly<{ id: string; number: string; version: number }>

/** A supplier's client reports an incident for its first school, or for another. */
export async function reportByApi(title: string, priority: 'P1' | 'P2' | 'P3' | 'P4', which = 0): Promise<Reported> {
  const { token } = client('SUPPLIER')
  const { reportableSchools } = await askApi<{ reportableSchools: { school: { id: string } }[] }>(
    token,
    '{ reportableSchools { school { id } } }',
  )
  const level = { P1: 'HIGH', P2: 'HIGH', P3: 'MEDIUM', P4: 'LOW' }[priority]
  const { reportIncident } = await askApi<{
    reportIncident: { __typename: string; incident?: Reported; message?: string; field?: string[] }
  }>(token, REPORT, {
    input: {
      clientMutationId: randomUUID(),
      title,
      description: 'Alle indberetninger bliver afvist med fejlkode 500.',
      businessConsequence: 'Virksomhederne får ikke deres refusion til tiden.',
      service: 'SCHOOL_STAY',
      priority,
      priorityReason: 'Aftalt med modparten.',
      critical: { wholeInterfaceDown: priority === 'P1' },
      impact: level,
      urgency: level,
      schools: [reportableSchools.at(which)!.school.id],
      reporter: { name: 'Sune Nørlund', department: 'Drift', location: 'Aarhus', phone: '+4570000042' },
    },
  })
  if (!reportIncident.incident) throw new Error(`${reportIncident.__typename}: ${reportIncident.message}`)
  return reportIncident.incident
}

/** A school's client reports an incident that AUB must solve. */
export async function reportBySchool(title: string, priority: 'P1' | 'P2' | 'P3' | 'P4'): Promise<Reported> {
  const level = { P1: 'HIGH', P2: 'HIGH', P3: 'MEDIUM', P4: 'LOW' }[priority]
  const { reportIncident } = await askApi<{
    reportIncident: { __typename: string; incident?: Reported; message?: string }
  }>(client('SCHOOL').token, REPORT, {
    input: {
      clientMutationId: randomUUID(),
      title,
      description: 'Alle indberetninger bliver afvist med fejlkode 500.',
      businessConsequence: 'Skolen kan ikke indberette skoleophold.',
      service: 'SCHOOL_STAY',
      priority,
      priorityReason: 'Aftalt med modparten.',
      critical: { wholeInterfaceDown: priority === 'P1' },
      impact: level,
      urgency: level,
      responsibleSide: 'AUB',
      reporter: { name: 'Bo Ravn', department: 'IT', location: 'Nordfjord', phone: '+4570000301' },
    },
  })
  if (!reportIncident.incident) throw new Error(`${reportIncident.__typename}: ${reportIncident.message}`)
  return reportIncident.incident
}

/** The same client resolves it, so that one story does not stand in the way of the next. */
export async function resolveByApi({ id, version }: Reported): Promise<void> {
  const handler = { name: 'Sune Nørlund', phone: '+4570000042' }
  const input = { id, expectedVersion: version, text: 'Løst igen.', isRootCauseKnown: true, handler }
  const { resolveIncident } = await askApi<{ resolveIncident: { __typename: string; message?: string } }>(
    client('SUPPLIER').token,
    RESOLVE,
    { input },
  )
  if (resolveIncident.__typename !== 'IncidentResolved') throw new Error(JSON.stringify(resolveIncident))
}
