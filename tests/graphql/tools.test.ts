import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asClock } from '#db/connection.ts'
import { announceChanges } from '#db/outbox.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { type Door, openDoor } from './door.ts'
import { complete, REPORT, verbs } from './stories.ts'

let database: TestDatabase
let door: Door

beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

async function ask(token: string, query: string, variables: object = {}, key?: string) {
  const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key }
  return (await door.ask(query, { token, variables, headers })).body
}
async function act(verb: keyof typeof verbs, token: string, input: object, key?: string) {
  const body = await ask(token, verbs[verb], { input }, key)
  return body.data?.[verb] ?? body
}
const report = async (token: string, input: object, key?: string) =>
  (await ask(token, REPORT, { input: { ...complete, ...input } }, key)).data.reportIncident
const handler = { name: 'Vagthavende', phone: '70113000' }
const announce = () => asClock(tx => announceChanges(tx, 1_000))
const FEED = `query ($after: String, $first: Int, $own: Boolean) { changes(after: $after, first: $first, excludeOwn: $own) {
  endCursor hasMore nodes { id cursor kind noun caseNumber seq source actorName isOwn incident { id state } organisation { name } } } }`
const EXPORT = `mutation ($input: ExportIncidentInput!) { exportIncident(input: $input) { __typename
  ... on CaseExported { document sha256 entry { kind seq } incident { number } } ... on Refusal { code message } } }`

const schoolId = (id: string) => Buffer.from(`Organisation:${id}`).toString('base64url')

test('J9: a tool creates, updates and closes with every request sent twice, and nothing is there twice (fault 1)', async () => {
  const { x, aub, a } = database.cast
  const twice = async <T>(send: () => Promise<T>): Promise<T> => {
    const [first, again] = [await send(), await send()]
    expect(again).toEqual(first)
    return first
  }
  const input = { schools: [schoolId(a.id)], externalRef: { system: 'TOPdesk', id: 'I 2611 001' } }
  const { incident } = await twice(() => report(x.token, input, 'j9-report'))
  const step = (version: number) => ({ id: incident.id, expectedVersion: version })
  await twice(() => act('beginIncident', x.token, { ...step(1), handler }, 'j9-begin'))
  await twice(() => act('sendStatus', x.token, { ...step(2), situation: 'Vi har fundet fejlen.' }, 'j9-status'))
  await twice(() =>
    act('resolveIncident', x.token, { ...step(3), text: 'Skemaet er rettet.', isRootCauseKnown: true }, 'j9-resolve'),
  )
  const closed = await twice(() => act('closeIncident', aub.token, step(4), 'j9-close'))
  expect(closed).toMatchObject({ __typename: 'IncidentClosed', incident: { state: 'CLOSED' } })
  const stored = await database.admin`select kind from case_event e join incident i on i.id = e.case_id
    where i.external_id = 'I 2611 001' order by e.seq`
  expect(stored.map(row => row.kind)).toEqual([
    'IncidentReported',
    'IncidentBegun',
    'StatusSent',
    'IncidentResolved',
    'IncidentClosed',
  ])
  expect(
    (
      await database.admin`select count(*)::int as n from delivery d join incident i on i.id = d.case_id
    where i.external_id = 'I 2611 001' group by event_seq, recipient, template having count(*) > 1`
    ).length,
  ).toBe(0)
  const found = await ask(x.token, `{ incident(by: { externalRef: { system: "TOPdesk", id: "I 2611 001" } }) { id } }`)
  expect(found.data.incident.id).toBe(incident.id)
})

test("J8: a school that tries another school's case by id, number, reference, list, history, feed and export gets what nobody's case gives", async () => {
  const { a, b } = database.cast
  const { incident } = await report(a.token, { externalRef: { system: 'J8', id: '1' } })
  const [row] = await database.admin`select number from incident where external_id = '1' and external_system = 'J8'`
  const nobody = Buffer.from('Incident:00000000-0000-4000-8000-000000000000').toString('base64url')
  const looks = (id: string, number: string) => [
    `{ incident(by: { id: "${id}" }) { id description timeline(first: 1) { nodes { summary } } } }`,
    `{ incident(by: { number: "${number}" }) { id clockProof } }`,
    `{ node(id: "${id}") { id } }`,
  ]
  const [mine, none] = [looks(incident.id, row?.number), looks(nobody, 'INC-2026-000000')]
  for (const [place, query] of mine.entries())
    expect(await ask(b.token, query)).toEqual(await ask(b.token, none[place] ?? ''))
  expect(
    (await ask(b.token, '{ incident(by: { externalRef: { system: "J8", id: "1" } }) { id } }')).data.incident,
  ).toBeNull()
  expect((await ask(b.token, '{ incidents(first: 100) { nodes { id } } }')).data.incidents.nodes).not.toContainEqual({
    id: incident.id,
  })
  const before = await database.admin`select count(*)::int as n from case_event`
  const strip = (body: { data: { exportIncident: object } }) => body.data.exportIncident
  expect(strip(await ask(b.token, EXPORT, { input: { id: incident.id } }))).toEqual(
    strip(await ask(b.token, EXPORT, { input: { id: nobody } })),
  )
  expect(
    await act('sendStatus', b.token, { id: incident.id, expectedVersion: 1, situation: 'Hvad sker der?' }),
  ).toEqual(await act('sendStatus', b.token, { id: nobody, expectedVersion: 1, situation: 'Hvad sker der?' }))
  await announce()
  const { changes } = (await ask(b.token, FEED, { first: 100 })).data
  expect(changes.nodes.map((node: { caseNumber: string }) => node.caseNumber)).not.toContain(row?.number)
  expect(await database.admin`select count(*)::int as n from case_event`).toEqual(before)
  const [reads] = await database.admin`select count(*)::int as n from case_read where organisation_id = ${b.id}`
  expect(reads?.n).toBe(0)
})

describe('The feed of changes (api.md)', () => {
  test('A tool follows page by page, and marks or leaves out what it did itself', async () => {
    const { a, aub } = database.cast
    await announce()
    let { endCursor } = (await ask(a.token, FEED, { first: 100 })).data.changes
    const { incident } = await report(a.token, { title: 'Til feeden', responsibleSide: 'AUB' })
    await act('beginIncident', aub.token, { id: incident.id, expectedVersion: 1, handler })
    await announce()
    const pages = []
    for (let hasMore = true; hasMore; ) {
      const { changes } = (await ask(a.token, FEED, { after: endCursor, first: 1 })).data
      pages.push(...changes.nodes)
      ;({ endCursor, hasMore } = changes)
    }
    expect(pages.map(node => [node.kind, node.seq, node.isOwn, node.source])).toEqual([
      ['IncidentReported', 1, true, 'API'],
      ['IncidentBegun', 2, false, 'API'],
    ])
    expect(pages[1]).toMatchObject({
      noun: 'INCIDENT',
      organisation: { name: 'AUB' },
      incident: { id: incident.id, state: 'IN_PROGRESS' },
    })
    const after = pages[0].cursor
    const again = (await ask(a.token, FEED, { after, first: 1 })).data.changes.nodes[0]
    expect(again.id).toBe(pages[1].id)
    const others = (await ask(a.token, FEED, { own: true, first: 100 })).data.changes.nodes
    expect(others.map((node: { isOwn: boolean }) => node.isOwn)).not.toContain(true)
    const idle = (await ask(a.token, FEED, { after: endCursor })).data.changes
    expect(idle).toEqual({ endCursor, hasMore: false, nodes: [] })
  })

  test("Another organisation's cursor is refused as rubbish is (fault 47); so is a page that is too long", async () => {
    const { a, b } = database.cast
    const { endCursor } = (await ask(a.token, FEED, { first: 1 })).data.changes
    const [foreign, rubbish] = [
      await ask(b.token, FEED, { after: endCursor }),
      await ask(b.token, FEED, { after: 'x'.repeat(20) }),
    ]
    expect(foreign.errors[0].extensions.code).toBe(rubbish.errors[0].extensions.code)
    expect((await ask(a.token, FEED, { first: 101 })).errors[0].message).toContain('between 1 and 100')
  })

  test('A day of the feed counts no case as read (R-5.15)', async () => {
    const { a } = database.cast
    const before = await database.admin`select count(*)::int as n from case_read`
    await ask(a.token, FEED, { first: 100 })
    expect(await database.admin`select count(*)::int as n from case_read`).toEqual(before)
  })
})

describe('Export and proof (R-5.15, D.11)', () => {
  test('An export is an entry of the history and a read of the case, and carries the chain', async () => {
    const { a, x } = database.cast
    const { incident } = await report(a.token, { title: 'Til eksport' })
    const { exportIncident: done } = (await ask(x.token, EXPORT, { input: { id: incident.id } })).data
    expect(done).toMatchObject({ __typename: 'CaseExported', entry: { kind: 'CaseExported', seq: 2 } })
    const document = JSON.parse(done.document)
    expect(document.history.map((entry: { kind: string }) => entry.kind)).toEqual(['IncidentReported', 'CaseExported'])
    expect(document.history[1].hash).toMatch(/^[0-9a-f]{64}$/)
    expect(document.clocks).toContainEqual(
      expect.objectContaining({
        kind: 'REACTION',
        rule: expect.stringMatching(/^R-4/),
        owed_by: 'Leverandør X',
      }),
    )
    expect(done.sha256).toMatch(/^[0-9a-f]{64}$/)
    const reads =
      await database.admin`select channel, organisation_id from case_read r join incident i on i.id = r.case_id where i.title = 'Til eksport'`
    expect(reads).toEqual([{ channel: 'API', organisation_id: x.id }])
  })

  test('The proof of the clocks is a field and a read', async () => {
    const { a, aub } = database.cast
    const { incident } = await report(a.token, { title: 'Til bevis' })
    const { data } = await ask(aub.token, `{ incident(by: { id: "${incident.id}" }) { clockProof } }`)
    const proof = JSON.parse(data.incident.clockProof)
    expect(proof.instructionVersion).toBeTruthy()
    expect(proof.clocks.length).toBeGreaterThan(0)
    for (const clock of proof.clocks)
      expect(clock).toMatchObject({
        rule: expect.any(String),
        due_at: expect.any(String),
        explanation: expect.anything(),
      })
    const reads =
      await database.admin`select organisation_id from case_read r join incident i on i.id = r.case_id where i.title = 'Til bevis'`
    expect(reads).toEqual([{ organisation_id: aub.id }])
  })

  test('When the read log cannot be written the reading fails, by field and by export (fault 91)', async () => {
    const { a, x } = database.cast
    const { incident } = await report(a.token, { title: 'Uden log' })
    await database.admin`create function no_log() returns trigger language plpgsql as $$ begin raise exception 'no log'; end $$`
    await database.admin`create trigger no_log before insert on case_read for each row execute function no_log()`
    try {
      const read = await ask(x.token, `{ incident(by: { id: "${incident.id}" }) { description } }`)
      expect(read.data ?? null).toBeNull()
      expect(JSON.stringify(read)).not.toContain(complete.description)
      const taken = await ask(x.token, EXPORT, { input: { id: incident.id } })
      expect(JSON.stringify(taken)).not.toContain(complete.description)
    } finally {
      await database.admin`drop function no_log cascade`
    }
  })
})

describe('Two at once (faults 13 and 14)', () => {
  test('Two agents who resolve with the same version: one wins, the other sees the conflict, one entry', async () => {
    const { a, x } = database.cast
    const { incident } = await report(a.token, { title: 'To på én gang' })
    await act('beginIncident', x.token, { id: incident.id, expectedVersion: 1, handler })
    const input = { id: incident.id, expectedVersion: 2, text: 'Skemaet er rettet.', isRootCauseKnown: true }
    const answers = await Promise.all([1, 2, 3, 4].map(() => act('resolveIncident', x.token, input)))
    expect(answers.map(answer => answer.__typename).sort()).toEqual([
      'IncidentResolved',
      'VersionConflict',
      'VersionConflict',
      'VersionConflict',
    ])
    const rows =
      await database.admin`select kind from case_event e join incident i on i.id = e.case_id where i.title = 'To på én gang' and kind = 'IncidentResolved'`
    expect(rows).toHaveLength(1)
  })

  test('A command to a closed incident changes nothing: AlreadyClosed, and no row anywhere', async () => {
    const { a, x, aub } = database.cast
    const { incident } = await report(a.token, { title: 'Lukket' })
    await act('beginIncident', x.token, { id: incident.id, expectedVersion: 1, handler })
    await act('resolveIncident', x.token, {
      id: incident.id,
      expectedVersion: 2,
      text: 'Skemaet er rettet.',
      isRootCauseKnown: true,
    })
    await act('closeIncident', aub.token, { id: incident.id, expectedVersion: 3 })
    const state =
      () => database.admin`select i.state, i.version, i.seq, (select count(*)::int from outbox o where o.case_id = i.id) as news
      from incident i where title = 'Lukket'`
    const before = await state()
    for (const [verb, more] of [
      ['sendStatus', { situation: 'For sent.' }],
      ['resolveIncident', { text: 'Igen.', isRootCauseKnown: true }],
      ['closeIncident', {}],
    ] as const)
      expect(
        await act(verb, verb === 'closeIncident' ? aub.token : x.token, {
          id: incident.id,
          expectedVersion: 4,
          ...more,
        }),
        verb,
      ).toMatchObject({
        code: 'ALREADY_CLOSED',
      })
    expect(await state()).toEqual(before)
  })
})

test('A text with a civil registration number from a tool is taken, and the answer warns (D.9)', async () => {
  const query = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { __typename
    ... on IncidentReported { isNew warnings { field certainty message } incident { timeline { nodes { kind summary } } } } } }`
  const description = 'Eleven 251248-4916 mangler i leverancen fra i morges.'
  const { data } = await ask(database.cast.a.token, query, { input: { ...complete, description } })
  expect(data.reportIncident.warnings).toEqual([
    { field: ['description'], certainty: 'HIGH', message: expect.stringContaining('CPR') },
  ])
  expect(data.reportIncident.incident.timeline.nodes[0].kind).toBe('CivilNumberKept')
})
