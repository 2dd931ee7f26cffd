import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Org } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf } from '#tests/db/change-desk.ts'
import { coordinationDesk } from '#tests/db/coordination-desk.ts'
import { holdClock, value } from '#tests/db/desk.ts'
import { problemDesk } from '#tests/db/problem-desk.ts'
import { asPerson, globalIdOf } from './annex-door.ts'
import { type Door, openDoor } from './door.ts'
import { catchUp } from './grow-tenant.ts'
import { complete, REPORT, verbs } from './stories.ts'

let database: TestDatabase
let door: Door
beforeAll(async () => {
  database = await freshDatabase()
  door = await openDoor()
  await holdClock(database, '2026-11-24T10:00:00+01:00')
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const LOG = `timeline(first: 100) { nodes { kind source actorName organisation { name } onBehalfOf { name } } }
  reads { nodes { channel organisation { name } onBehalfOf { name } } }`
type Named = { name: string }
type Entry = { kind: string; source: string; actorName: string; organisation: Named | null; onBehalfOf: Named[] }
type Log = { timeline: { nodes: Entry[] }; reads: { nodes: (Omit<Entry, 'kind'> & { channel: string })[] } }

async function logOf(who: Org, noun: string, id: string): Promise<Log> {
  const { data } = await asPerson(
    door,
    who.person,
    `query ($id: ID!) { node(id: $id) { ... on ${noun} { ${LOG} } } }`,
    {
      id: globalIdOf(noun, id),
    },
  )
  return data.node as Log
}
/** "who (organisation) for whom, through what", oldest first. */
const saidIn = ({ timeline }: Log) =>
  timeline.nodes
    .map(
      one =>
        `${one.kind}: ${one.actorName} (${one.organisation?.name}) for ${one.onBehalfOf.map(({ name }) => name).join('+') || '-'} by ${one.source}`,
    )
    .reverse()

describe('Whoever acts for somebody else is named with both (R-2.4, R-5.15, F49)', () => {
  test("a supplier's tool acts as itself for school A; the default reporter is the reporter and never the doer", async () => {
    const { x, a } = database.cast
    const schools = [globalIdOf('Organisation', a.id)]
    const answer = await door.ask(REPORT, {
      token: x.token,
      variables: { input: { ...complete, schools } },
    })
    const { id, number } = answer.body.data.reportIncident.incident
    const begun = await door.ask(verbs.beginIncident, {
      token: x.token,
      variables: { input: { id, expectedVersion: 1, handler: { name: 'Ida Vagt', phone: '+4520304050' } } },
    })
    expect(begun.body.data.beginIncident.__typename).toBe('IncidentBegun')
    const status = await asPerson(door, x.person, verbs.sendStatus, {
      input: { id, expectedVersion: 2, situation: 'Vi leder efter fejlen.' },
    })
    expect(status.data.sendStatus.__typename).toBe('StatusSent')
    const [row] = await database.admin`select id, reporter_name from incident where number = ${number}`
    expect(row?.reporter_name).toBe('Leverandør X vagt')
    expect(saidIn(await logOf(a, 'Incident', row?.id))).toEqual([
      'IncidentReported: Leverandør X ITSM (Leverandør X) for Skole A by API',
      'IncidentBegun: Leverandør X ITSM (Leverandør X) for Skole A by API',
      'StatusSent: Leverandør X person (Leverandør X) for Skole A by WEB',
    ])
    // The relay gives entries their place in the feed; a tool that follows it is told the same.
    await catchUp()
    const feed = await door.ask('{ changes(first: 100) { nodes { caseNumber actorName onBehalfOf { name } } } }', {
      token: a.token,
    })
    const told = feed.body.data.changes.nodes.filter((one: { caseNumber: string }) => one.caseNumber === number)
    expect(told).toHaveLength(3)
    for (const one of told) expect(one.onBehalfOf).toEqual([{ name: 'Skole A' }])
    // The read log of the supplier's reader says it too, and a school's or AUB's own reading is for nobody else.
    await logOf(x, 'Incident', row?.id)
    const { reads } = await logOf(a, 'Incident', row?.id)
    const read = new Set(reads.nodes.map(one => `${one.organisation?.name}: ${one.onBehalfOf.map(n => n.name).join()}`))
    expect(read).toEqual(new Set(['Leverandør X: Skole A', 'Skole A: ']))
  })

  test('of several schools each is shown itself alone, and one that was added later from then on', async () => {
    const { x, a, b, aub } = database.cast
    const desk = coordinationDesk(database)
    await holdClock(database, '2026-11-24T11:00:00+01:00')
    const id = await desk.reported(x, { schools: [a.id] })
    await holdClock(database, '2026-11-24T11:05:00+01:00')
    value(await desk.schools(x, id, { add: [b.id] }))
    value(await desk.status(x, id))
    const whose = async (who: Org) =>
      (await logOf(who, 'Incident', id)).timeline.nodes
        .filter(({ organisation }) => organisation?.name === x.name)
        .map(({ kind, onBehalfOf }) => `${kind}: ${onBehalfOf.map(({ name }) => name).join('+')}`)
        .reverse()
    expect(await whose(a)).toEqual(['IncidentReported: Skole A', 'StatusSent: Skole A'])
    expect(await whose(b)).toEqual(['IncidentReported: ', 'SchoolAffected: Skole B', 'StatusSent: Skole B'])
    for (const who of [x, aub])
      expect(await whose(who)).toEqual([
        'IncidentReported: Skole A',
        'SchoolAffected: Skole A+Skole B',
        'StatusSent: Skole A+Skole B',
      ])
  })

  test('AUB that registers a call acts for the caller, and what AUB does of its own is for nobody', async () => {
    const { a, aub, x } = database.cast
    const desk = coordinationDesk(database)
    await holdClock(database, '2026-11-24T12:00:00+01:00')
    const reporter = { name: 'Ida Holm', department: 'Kontor', location: 'Bjerring', phone: '20304050' }
    const receivedAt = new Date('2026-11-24T11:52:00+01:00')
    const id = await desk.reported(aub, { onBehalfOf: { organisationId: a.id, receivedAt }, reporter })
    expect(saidIn(await logOf(x, 'Incident', id))).toEqual([
      'IncidentReported: AUB person (AUB) for Skole A by API',
      'CallLogged: AUB person (AUB) for - by API',
    ])
  })

  test('the supplier that takes a case over is not told the earlier one, for whom AUB registered the call (C.4)', async () => {
    const { x, y, aub, a } = database.cast
    const desk = coordinationDesk(database)
    await holdClock(database, '2026-11-24T13:00:00+01:00')
    const reporter = { name: 'Ida Holm', department: 'Drift', location: 'Bjerring', phone: '20304050' }
    const receivedAt = new Date('2026-11-24T12:52:00+01:00')
    const id = await desk.reported(aub, { onBehalfOf: { organisationId: x.id, receivedAt }, reporter, schools: [a.id] })
    await database.admin`update supplier_assignment set supplier_id = ${y.id}
      where school_id = ${a.id} and service = 'SCHOOL_STAY'`
    await database.admin`update affected_school set handled_by_id = ${y.id} where case_id = ${id}`
    const log = await logOf(y, 'Incident', id)
    expect(log.timeline.nodes.length).toBeGreaterThan(0)
    expect(JSON.stringify(log.timeline)).not.toContain(x.name)
    await database.admin`update supplier_assignment set supplier_id = ${x.id}
      where school_id = ${a.id} and service = 'SCHOOL_STAY'`
  })

  test('a problem and a change of a supplier are its own acts for its schools', async () => {
    const { x, a, b, aub } = database.cast
    await holdClock(database, '2026-11-24T14:00:00+01:00')
    const incident = await coordinationDesk(database).reported(x, { schools: [a.id] })
    const problem = await problemDesk(database).opened(x, { incidents: [incident] })
    const window = { windowStart: new Date('2027-03-10T20:00:00Z'), windowEnd: new Date('2027-03-10T22:00:00Z') }
    const change = await changeDeskOf(database).sent(x, { ...window, schools: [a.id, b.id] })
    expect(saidIn(await logOf(a, 'Problem', problem))).toContain(
      'ProblemOpened: Leverandør X person (Leverandør X) for Skole A by API',
    )
    expect(saidIn(await logOf(a, 'Change', change)).at(-1)).toContain('(Leverandør X) for Skole A by API')
    expect(saidIn(await logOf(aub, 'Change', change)).at(-1)).toContain('(Leverandør X) for Skole A+Skole B by API')
  })
})
