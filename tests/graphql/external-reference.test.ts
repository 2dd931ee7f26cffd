import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT } from './stories.ts'

let database: TestDatabase
let door: Door
beforeAll(async () => {
  database = await freshDatabase()
  await database.setClock('2026-11-24T09:00:00Z')
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

async function ask(token: string, query: string, variables: object = {}) {
  const { body } = await door.ask(query, { token, variables })
  expect(body.errors).toBeUndefined()
  return body.data
}
const report = async (token: string, input: object = {}) =>
  (await ask(token, REPORT, { input: { ...complete, ...input } })).reportIncident.incident

const RECORD = `mutation ($input: RecordExternalReferenceInput!) { recordExternalReference(input: $input) { __typename
  ... on ExternalReferenceRecorded { incident { version } entry { kind isPrivate summary } } ... on Refusal { code message field } } }`
const record = async (token: string, id: string, number: string, more: object = {}) => {
  const externalRef = { system: 'ATP', id: number }
  const input = { id, expectedVersion: 1, externalRef, ...more }
  return (await ask(token, RECORD, { input })).recordExternalReference
}
const SEEN = `query ($id: ID!) { incident(by: { id: $id }) { version externalRefs { system id link } isAtpReferenceMissing
  viewerMay timeline(first: 50) { nodes { kind summary } } } }`
const BY_REF = `query ($ref: ExternalReferenceInput!) { incident(by: { externalRef: $ref }) { id } }`
const find = async (token: string, system: string, id: string) =>
  (await ask(token, BY_REF, { ref: { system, id } })).incident
const MISSING = `{ incidents(first: 100, filter: { isAtpReferenceMissing: true }) { nodes { id } } }`
const missing = async (token: string) =>
  (await ask(token, MISSING)).incidents.nodes.map((one: { id: string }) => one.id)

test("AUB writes its case at ATP's internal IT on a school's report, finds the case by it, and corrects it (R-5.18)", async () => {
  const { a, aub } = database.cast
  const { id } = await report(a.token)
  expect(await missing(aub.token)).toContain(id)
  expect((await ask(aub.token, SEEN, { id })).incident.isAtpReferenceMissing).toBe(true)
  expect(await record(aub.token, id, 'ATP-1001', { link: 'https://itsm.example/ATP-1001' })).toEqual({
    __typename: 'ExternalReferenceRecorded',
    incident: { version: 1 },
    entry: { kind: 'ExternalReferenceRecorded', isPrivate: true, summary: 'Sagen hedder ATP-1001 i ATP.' },
  })
  expect(await missing(aub.token)).not.toContain(id)
  expect(await find(aub.token, 'ATP', 'ATP-1001')).toEqual({ id })
  expect((await record(aub.token, id, 'ATP-1002')).entry.summary).toBe('Sagen hedder ATP-1002 i ATP, før ATP-1001.')
  expect(await find(aub.token, 'ATP', 'ATP-1001')).toBeNull()
  const { incident } = await ask(aub.token, SEEN, { id })
  expect(incident).toMatchObject({
    externalRefs: [{ system: 'ATP', id: 'ATP-1002', link: null }],
    isAtpReferenceMissing: false,
  })
  expect(
    incident.timeline.nodes.filter((one: { kind: string }) => one.kind === 'ExternalReferenceRecorded'),
  ).toHaveLength(2)
})

test("Nobody else sees AUB's number: no field, entry, version, export, look-up or task (R-5.18, fault 42)", async () => {
  const { a, x, aub } = database.cast
  const { id } = await report(a.token)
  const before = [await ask(a.token, SEEN, { id }), await ask(x.token, SEEN, { id })]
  await record(aub.token, id, 'ATP-2001')
  expect([await ask(a.token, SEEN, { id }), await ask(x.token, SEEN, { id })]).toEqual(before)
  expect(await find(a.token, 'ATP', 'ATP-2001')).toBeNull()
  expect(await missing(a.token)).toEqual([])
  const EXPORT =
    'mutation ($input: ExportIncidentInput!) { exportIncident(input: $input) { ... on CaseExported { document } } }'
  const taken = async (token: string) => (await ask(token, EXPORT, { input: { id } })).exportIncident.document as string
  expect(await taken(a.token)).not.toContain('ATP-2001')
  expect(JSON.parse(await taken(aub.token)).ownReferences).toMatchObject([{ system: 'ATP', external_id: 'ATP-2001' }])
  // The same number of the same system is free for everybody else.
  expect(await record(x.token, id, 'ATP-2001')).toMatchObject({ __typename: 'ExternalReferenceRecorded' })
  expect((await ask(x.token, SEEN, { id })).incident.externalRefs).toEqual([
    { system: 'ATP', id: 'ATP-2001', link: null },
  ])
})

test('One number names one case of an organisation; a report has its own beside those recorded later (R-5.18)', async () => {
  const { a, aub } = database.cast
  const first = await report(a.token, { externalRef: { system: 'TOPdesk', id: 'I 77' } })
  const second = await report(a.token)
  await record(aub.token, first.id, 'ATP-3001')
  expect(await record(aub.token, second.id, 'ATP-3001')).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['externalRef', 'id'],
    message: expect.stringContaining('en anden af jeres sager'),
  })
  const again = { input: { ...complete, upsert: true, externalRef: { system: 'ATP', id: 'ATP-3001' } } }
  const refused = await ask(
    aub.token,
    `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) {
    ... on Refusal { code field } } }`,
    again,
  )
  expect(refused.reportIncident).toEqual({ code: 'INVALID_INPUT', field: ['externalRef', 'id'] })
  const taken = { externalRef: { system: 'TOPdesk', id: 'I 77' } }
  expect(await record(a.token, second.id, '', taken)).toMatchObject({ code: 'INVALID_INPUT' })
  await record(a.token, first.id, 'Z 1', { externalRef: { system: 'Jira', id: 'Z 1' } })
  expect((await ask(a.token, SEEN, { id: first.id })).incident.externalRefs).toEqual([
    { system: 'TOPdesk', id: 'I 77', link: null },
    { system: 'Jira', id: 'Z 1', link: null },
  ])
  expect(await find(a.token, 'TOPdesk', 'I 77')).toEqual({ id: first.id })
  expect(await find(a.token, 'Jira', 'Z 1')).toEqual({ id: first.id })
})

test('A number without a system, a link that is no https address, a stale version, a foreign case and a closed one are refused', async () => {
  const { a, b, aub } = database.cast
  const { id } = await report(a.token)
  const bad = async (token: string, more: object) => await record(token, id, 'ATP-4001', more)
  expect(await bad(aub.token, { externalRef: { system: ' ', id: '1' } })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['externalRef', 'system'],
  })
  expect(await bad(aub.token, { link: 'http://itsm.example' })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['link'],
  })
  expect(await bad(aub.token, { expectedVersion: 9 })).toMatchObject({ code: 'VERSION_CONFLICT' })
  expect(await bad(b.token, {})).toMatchObject({ code: 'NOT_FOUND' })
  const DONE = `mutation ($r: ResolveIncidentInput!, $c: CloseIncidentInput!) {
    resolveIncident(input: $r) { __typename } closeIncident(input: $c) { __typename } }`
  const handler = { name: 'Bo Drift', phone: '70113002' }
  const r = { id, expectedVersion: 1, text: 'Certifikatet er fornyet.', isRootCauseKnown: true, handler }
  expect(await ask(a.token, DONE, { r, c: { id, expectedVersion: 2 } })).toMatchObject({
    resolveIncident: { __typename: 'IncidentResolved' },
    closeIncident: { __typename: 'IncidentClosed' },
  })
  expect(await bad(aub.token, { expectedVersion: 3 })).toMatchObject({ code: 'ALREADY_CLOSED' })
  expect(await database.admin`select from case_reference where external_id = 'ATP-4001'`).toHaveLength(0)
})
