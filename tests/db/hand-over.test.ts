import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DraftChangeInput } from '#db/commands/draft-change.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { countIncidents, incidentPage } from '#db/queries/incidents.ts'
import { mintPerson } from '#tests/cast.ts'
import { freshDatabase, type TestDatabase } from '#tests/database.ts'
import { changeDeskOf } from './change-desk.ts'
import { deskOf, holdClock, NOBODY, refusal, report, rowCounts, seenBy, speak, value } from './desk.ts'
import { problemDesk } from './problem-desk.ts'
import { registerDesk } from './register-desk.ts'

let db: TestDatabase
let desk: Awaited<ReturnType<typeof registerDesk>>
let cases: ReturnType<typeof deskOf>
beforeAll(async () => {
  db = await freshDatabase()
  desk = await registerDesk(db)
  cases = deskOf(db)
})
afterAll(() => db.close())

/** A Tuesday morning, while every phone is open. */
const MORNING = '2026-11-24T09:00:00Z'
const later = (days: number, minutes = 0) => new Date(Date.parse(MORNING) + (days * 24 * 60 + minutes) * 60_000)
beforeEach(() => holdClock(db, MORNING))

const reasonOf = (outcome: Parameters<typeof refusal>[0]) => {
  const { kind, field, detail } = refusal(outcome)
  return [kind, field?.join('.'), detail?.reason]
}
const sees = (who: Parameters<typeof seenBy>[0], id: string) =>
  seenBy(who, async sql => (await sql`select 1 from incident where id = ${id}`).length === 1)
const sidesOf = async (id: string) =>
  (await db.admin`select responsible_id, counterpart_id from incident where id = ${id}`)[0]
const assignments = (id: string) =>
  db.admin`select service, supplier_id, from_on::text, to_on::text from supplier_assignment where school_id = ${id} order by service, from_on`

describe('Who supplies a service', () => {
  test('is one supplier at a time: a second one is refused until the first has ended (R-2.13, C.4)', async () => {
    const { b, x, y } = db.cast
    expect(reasonOf(await desk.assign(b, y, 'SCHOOL_STAY', '2026-12-01'))).toEqual([
      'InvalidInput',
      'firstOn',
      'SUPPLIER_OVERLAP',
    ])
    value(await desk.end(b, 'SCHOOL_STAY', '2026-11-30'))
    expect(reasonOf(await desk.assign(b, y, 'SCHOOL_STAY', '2026-11-30'))).toEqual([
      'InvalidInput',
      'firstOn',
      'SUPPLIER_OVERLAP',
    ])
    value(await desk.assign(b, y, 'SCHOOL_STAY', '2026-12-01'))
    expect((await assignments(b.id)).filter(one => one.service === 'SCHOOL_STAY')).toEqual([
      { service: 'SCHOOL_STAY', supplier_id: x.id, from_on: '2020-08-01', to_on: '2026-11-30' },
      { service: 'SCHOOL_STAY', supplier_id: y.id, from_on: '2026-12-01', to_on: null },
    ])
    expect(await desk.events(b.id)).toEqual(['AssignmentEnded', 'SupplierAssigned'])
    // Each is told at its own contact point, of its own days.
    const letters = await db.admin`select organisation_id as to, data->>'firstOn' as first, data->>'lastOn' as last,
        data->>'isEnding' as ending, data->>'school' as school
      from delivery where template = 'SUPPLIER_ASSIGNED' and sender_id = ${b.id} order by created_at, id`
    const school = b.name
    expect(letters.toSorted((one, other) => String(one.first).localeCompare(other.first))).toEqual([
      { to: x.id, first: '2020-08-01', last: '2026-11-30', ending: 'true', school },
      { to: y.id, first: '2026-12-01', last: null, ending: 'false', school },
    ])
  })

  test('is said by the school itself or by AUB: another school is not found, a supplier and a school user may not (C.4)', async () => {
    const { a, b, c, x } = db.cast
    const user = await mintPerson(db.admin, c.id, 'C bruger', 'bruger@skole-c.example', ['SCHOOL_USER'])
    const before = await rowCounts(db)
    expect(refusal(await desk.assign(c, x, 'SCHOOL_STAY', null, a))).toMatchObject({
      kind: 'NotFound',
      field: ['schoolId'],
    })
    expect(refusal(await desk.end(b, 'BOARD_AND_LODGING', null, a)).kind).toBe('NotFound')
    expect(refusal(await desk.end(b, 'BOARD_AND_LODGING', null, x)).kind).toBe('NotPermitted')
    expect(refusal(await desk.assign(c, x, 'SCHOOL_STAY', null, user.credential)).kind).toBe('NotPermitted')
    expect(refusal(await desk.assign(c, { ...x, id: NOBODY }, 'SCHOOL_STAY'))).toMatchObject({
      kind: 'NotFound',
      field: ['supplierId'],
    })
    expect(reasonOf(await desk.assign(c, c, 'SCHOOL_STAY'))).toEqual(['InvalidInput', 'supplierId', 'OWN_SUPPLIER'])
    expect(await rowCounts(db)).toEqual(before)
    value(await desk.assign(c, x, 'SCHOOL_STAY', '2027-01-01', desk.admin))
    value(await desk.end(c, 'SCHOOL_STAY', '2027-01-01', desk.admin))
  })
})

describe('When a school changes supplier', () => {
  let open = ''
  let closed = ''
  let shared = ''
  let aubCase = ''

  test('open cases stay with the old one until the school hands them over; what is closed it only reads (C.4)', async () => {
    const { a, b, x, aub } = db.cast
    open = await cases.reported(a, { priority: 2, priorityReason: 'Det kan vente.' })
    closed = await cases.reported(a)
    value(await cases.begin(x, closed))
    value(await cases.resolve(x, closed))
    value(await cases.close(aub, closed))
    shared = value(await report(x, { schools: [a.id, b.id] })).incidentIds[0] ?? ''
    aubCase = await cases.reported(a, { responsibleSide: 'AUB' })
    value(await desk.end(a, 'SCHOOL_STAY', '2026-11-24'))
    await holdClock(db, later(1))
    expect(await sees(x, open)).toBe(true)
    expect(await sees(x, closed)).toBe(true)
    value(await cases.begin(x, open))
    const writes = async (id: string) =>
      seenBy(x, async sql => (await sql`update incident set version = version where id = ${id} returning id`).length)
    expect(await writes(closed)).toBe(0)
    expect(await writes(aubCase)).toBe(0)
    expect(await writes(shared)).toBe(1)
  })

  test('the new one sees nothing older than its first day until then (C.4)', async () => {
    const { a, y } = db.cast
    await holdClock(db, later(1))
    value(await desk.assign(a, y, 'SCHOOL_STAY', '2026-11-25'))
    for (const id of [open, closed, shared, aubCase]) expect(await sees(y, id)).toBe(false)
    const fresh = await cases.reported(a)
    expect(await sees(y, fresh)).toBe(true)
    expect(await sees(db.cast.x, fresh)).toBe(false)
  })

  test('another school hands nothing over, nor does a supplier; a foreign case is not found, and a note is required', async () => {
    const { a, b, x } = db.cast
    await holdClock(db, later(1))
    const before = await rowCounts(db)
    expect(refusal(await desk.handOver(b, { caseIds: [open] })).kind).toBe('NotFound')
    expect(refusal(await desk.handOver(a, { caseIds: [NOBODY] })).kind).toBe('NotFound')
    expect(refusal(await desk.handOver(x)).kind).toBe('NotPermitted')
    expect(refusal(await desk.handOver(desk.admin)).kind).toBe('NotPermitted')
    expect(reasonOf(await desk.handOver(a, { note: ' ' }))).toEqual(['InvalidInput', 'note', 'REQUIRED'])
    expect(reasonOf(await desk.handOver(b))).toEqual(['InvalidInput', 'service', 'NOTHING_TO_HAND_OVER'])
    expect(await rowCounts(db)).toEqual(before)
  })

  test('the school hands them over: clocks run on, the new one owes them, the old one reads and cannot write (C.4)', async () => {
    const { a, x, y } = db.cast
    await holdClock(db, later(1, 5))
    const dueBefore = (await cases.clocks(open)).map(one => one.due_at)
    const done = value(await desk.handOver(a))
    expect([...done.incidentIds].sort()).toEqual([open, aubCase].sort())
    expect(done.keptCount).toBe(1)
    expect(await sidesOf(open)).toMatchObject({ responsible_id: y.id })
    expect((await cases.clocks(open)).map(one => one.due_at)).toEqual(dueBefore)
    const owed =
      await db.admin`select distinct owed_by_id from clock where case_id = ${open} and met_at is null and ended_at is null`
    expect(owed.map(one => one.owed_by_id)).toEqual([y.id])
    expect(await cases.history(open)).toContain('CaseHandedOver')
    for (const id of [open, aubCase]) {
      expect(await sees(y, id)).toBe(true)
      expect(await sees(x, id)).toBe(true)
    }
    value(await cases.status(y, open))
    expect(refusal(await cases.status(x, open)).kind).toBe('NotFound')
    const letters =
      await db.admin`select organisation_id from delivery where template = 'INCIDENT_HANDED_OVER' and case_id = ${open}`
    expect(letters.map(one => one.organisation_id)).toEqual([y.id])
    expect(await desk.events(a.id)).toContain('CasesHandedOver')
  })

  test('a case that concerns other schools too stays with the old one, and nobody is told why (R-2.4)', async () => {
    await holdClock(db, later(1, 6))
    expect(await sidesOf(shared)).toMatchObject({ responsible_id: db.cast.x.id })
    expect(await sees(db.cast.y, shared)).toBe(false)
  })

  test('the two suppliers never see each other: neither the name nor what the other wrote (C.4)', async () => {
    const { x, y } = db.cast
    await holdClock(db, later(1, 10))
    const of = (who: typeof x, other: typeof x) =>
      seenBy(who, async sql => ({
        names: await sql`select 1 from organisation where id = ${other.id}`,
        events: await sql`select 1 from case_event where case_id = ${open} and organisation_id = ${other.id}`,
      }))
    expect(await of(y, x)).toMatchObject({ names: [], events: [] })
    expect(await of(x, y)).toMatchObject({ names: [], events: [] })
  })

  test('the old supplier no longer sees the telephone list of the school, and the new one does (R-7.2)', async () => {
    const { a, b, x, y } = db.cast
    await holdClock(db, later(1, 10))
    // The shared case is still open between them; without it nothing is left.
    await db.admin`update case_party set is_open = false where case_id = ${shared}`
    const annexes = (who: typeof x, of: string) =>
      seenBy(who, async sql => (await sql`select 1 from contact_annex where organisation_id = ${of}`).length)
    expect(await annexes(x, a.id)).toBe(0)
    expect(await annexes(x, b.id)).toBe(1)
    expect(await annexes(y, a.id)).toBe(1)
    expect(await annexes(x, db.cast.aub.id)).toBe(1)
  })
})

test('F29: with a supplier for each service, each sees its own cases and no trace of the others', async () => {
  const other = await freshSchool()
  const { x, y } = db.cast
  await holdClock(db, MORNING)
  const before = { x: await counted(x), y: await counted(y) }
  for (let n = 0; n < 3; n++) await cases.reported(other, { service: 'SCHOOL_STAY' })
  for (let n = 0; n < 2; n++) await cases.reported(other, { service: 'BOARD_AND_LODGING' })
  expect((await counted(x)) - before.x).toBe(3)
  expect((await counted(y)) - before.y).toBe(2)
})

const counted = (who: Parameters<typeof seenBy>[0]) => seenBy(who, sql => countIncidents({ sql }, { isOpen: true }))

async function freshSchool() {
  const { mintOrganisation } = await import('#tests/cast.ts')
  const school = await mintOrganisation(db.admin, 'SCHOOL', 'Skole F', 'SPLIT', ['SCHOOL_ADMIN'])
  value(await desk.assign(school, db.cast.x, 'SCHOOL_STAY', '2026-01-01'))
  value(await desk.assign(school, db.cast.y, 'BOARD_AND_LODGING', '2026-01-01'))
  return school
}

describe('When two schools merge (C.4)', () => {
  test('open cases move to the successor, closed ones and the history keep the old name', async () => {
    const { x, aub } = db.cast
    const old = await freshSchool()
    const next = await freshSchool()
    const open = await cases.reported(old)
    const closed = await cases.reported(old)
    value(await cases.begin(x, closed))
    value(await cases.resolve(x, closed))
    value(await cases.close(aub, closed))
    expect(refusal(await desk.merge(old.id, x.id)).kind).toBe('InvalidInput')
    expect(reasonOf(await desk.merge(old.id, old.id))).toEqual(['InvalidInput', 'successorId', 'SAME_ORGANISATION'])
    expect(refusal(await desk.merge(old.id, NOBODY)).kind).toBe('NotFound')
    expect(value(await desk.merge(old.id, next.id)).movedCount).toBe(1)
    expect(await sees(next, open)).toBe(true)
    expect(await sees(next, closed)).toBe(false)
    expect(await sees(old, open)).toBe(true)
    expect(refusal(await cases.status(old, open)).kind).toBe('NotFound')
    expect(await cases.history(open)).toContain('CaseMovedToSuccessor')
    value(await cases.status(next, open))
    const heard = await seenBy(
      next,
      sql => sql`select kind from case_event where case_id = ${open} and kind = 'IncidentReported'`,
    )
    expect(heard.length).toBe(1)
    expect((await assignments(old.id)).every(one => one.to_on !== null)).toBe(true)
    expect(reasonOf(await desk.merge(old.id, next.id))).toEqual(['InvalidInput', 'id', 'ORGANISATION_ENDED'])
    // Nobody would answer for it any more, whoever reports, and nobody is invited into it.
    for (const [who, input] of [
      [old, { service: 'SCHOOL_STAY' }],
      [aub, { schools: [old.id], responsibleSide: 'AUB' }],
    ] as const)
      expect(reasonOf(await report(who, input))).toEqual(['InvalidInput', 'schools', 'SCHOOL_ENDED'])
    const guest = { organisationId: old.id, email: 'ny@old.example', name: 'Ny Person', roles: ['SCHOOL_ADMIN'] }
    const asked = await speak(desk.admin, 'invitePerson', guest, tx =>
      invitePerson(tx, guest, { hash: 'never', sealedPath: 'never' }),
    )
    expect(reasonOf(asked)).toEqual(['InvalidInput', 'organisationId', 'ORGANISATION_ENDED'])
    // The merged case is still the successor's alone, so that it can be handed over.
    value(await desk.end(next, 'SCHOOL_STAY', '2026-11-24'))
    await holdClock(db, later(1))
    expect(value(await desk.handOver(next)).incidentIds).toEqual([open])
    expect(await sidesOf(open)).toMatchObject({ responsible_id: next.id })
  })
})

test('When two suppliers merge, the schools of the one go on with the other, from the same day and for as long (C.4)', async () => {
  const { mintOrganisation } = await import('#tests/cast.ts')
  const [school, old, next] = [
    await mintOrganisation(db.admin, 'SCHOOL', 'Skole H', 'SPLIT', ['SCHOOL_ADMIN']),
    await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør G', 'EXT', ['SUPPLIER_ADMIN']),
    await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør H', 'EXT', ['SUPPLIER_ADMIN']),
  ]
  value(await desk.assign(school, old, 'SCHOOL_STAY', '2026-01-01'))
  value(await desk.assign(school, old, 'BOARD_AND_LODGING', '2026-11-24'))
  value(await desk.end(school, 'BOARD_AND_LODGING', '2026-12-31'))
  const open = await cases.reported(school, { service: 'SCHOOL_STAY' })
  value(await desk.merge(old.id, next.id))
  expect(await assignments(school.id)).toEqual([
    { service: 'BOARD_AND_LODGING', supplier_id: old.id, from_on: '2026-11-24', to_on: '2026-11-24' },
    { service: 'BOARD_AND_LODGING', supplier_id: next.id, from_on: '2026-11-25', to_on: '2026-12-31' },
    { service: 'SCHOOL_STAY', supplier_id: old.id, from_on: '2026-01-01', to_on: '2026-11-23' },
    { service: 'SCHOOL_STAY', supplier_id: next.id, from_on: '2026-11-24', to_on: null },
  ])
  expect(await sidesOf(open)).toMatchObject({ responsible_id: next.id })
  const fresh = await cases.reported(school, { service: 'SCHOOL_STAY' })
  expect(await sidesOf(fresh)).toMatchObject({ responsible_id: next.id })
  expect([await sees(next, fresh), await sees(old, fresh)]).toEqual([true, false])
  value(await cases.begin(next, fresh))
  expect(refusal(await cases.begin(old, open)).kind).toBe('NotFound')
  expect((await desk.events(school.id)).slice(-2)).toEqual(['SupplierAssigned', 'SupplierAssigned'])
})

test('Problems and changes move with what the old side missed still its own, and the new one owes what comes next (C.4)', async () => {
  const { mintOrganisation } = await import('#tests/cast.ts')
  const [old, next] = [
    await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør I', 'EXT', ['SUPPLIER_ADMIN']),
    await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør J', 'EXT', ['SUPPLIER_ADMIN']),
  ]
  const school = await mintOrganisation(db.admin, 'SCHOOL', 'Skole I', 'SPLIT', ['SCHOOL_ADMIN'])
  value(await desk.assign(school, old, 'SCHOOL_STAY', '2026-01-01'))
  const incident = await cases.reported(school, { service: 'SCHOOL_STAY' })
  value(await cases.resolve(old, incident, { isRootCauseKnown: false }))
  const problem = await problemDesk(db).opened(old, { incidents: [incident] })
  const wish = {
    kind: 'WISH',
    to: old.id,
    title: 'Nyt felt',
    description: 'Send det.',
    businessConsequence: 'Færre fejl.',
  }
  const change = await changeDeskOf(db).sent(db.cast.aub, wish as DraftChangeInput)
  await holdClock(db, later(17))
  value(await desk.merge(old.id, next.id))
  const breaches = await db.admin`select code, owed_by_id from case_breach where case_id = ${problem}`
  expect(breaches).toEqual([{ code: 'RCA_MISSED', owed_by_id: old.id }])
  expect((await db.admin`select owner_id, next_owed_by, version from problem where id = ${problem}`)[0]).toEqual({
    owner_id: next.id,
    next_owed_by: next.id,
    version: 2,
  })
  expect((await db.admin`select counterpart_id, version from change_request where id = ${change}`)[0]).toEqual({
    counterpart_id: next.id,
    version: 3,
  })
})

test('A problem and a change stay with the supplier whose system they are about: it answers them on, the next one sees neither (C.4)', async () => {
  const { mintOrganisation } = await import('#tests/cast.ts')
  const [old, next] = [
    await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør K', 'EXT', ['SUPPLIER_ADMIN']),
    await mintOrganisation(db.admin, 'SUPPLIER', 'Leverandør L', 'EXT', ['SUPPLIER_ADMIN']),
  ]
  const school = await mintOrganisation(db.admin, 'SCHOOL', 'Skole K', 'SPLIT', ['SCHOOL_ADMIN'])
  value(await desk.assign(school, old, 'SCHOOL_STAY', '2026-01-01'))
  const incident = await cases.reported(school, { service: 'SCHOOL_STAY' })
  value(await cases.begin(old, incident))
  const problem = await problemDesk(db).opened(old, { incidents: [incident] })
  const window = { windowStart: new Date('2027-03-10T20:00:00Z'), windowEnd: new Date('2027-03-10T22:00:00Z') }
  const change = await changeDeskOf(db).sent(old, { ...window, schools: [school.id] })
  value(await desk.end(school, 'SCHOOL_STAY', '2026-11-24'))
  await holdClock(db, later(1))
  value(await desk.assign(school, next, 'SCHOOL_STAY', '2026-11-25'))
  expect(value(await desk.handOver(school)).incidentIds).toEqual([incident])
  const owners = await db.admin`select owner_id from problem where id = ${problem}
    union all select owner_id from change_request where id = ${change}`
  expect(owners.map(one => one.owner_id)).toEqual([old.id, old.id])
  value(await problemDesk(db).plan(old, problem))
  value(await changeDeskOf(db).propose(old, change))
  const visible = (who: typeof old) =>
    seenBy(who, async sql =>
      (
        await sql`select 'PROBLEM' as noun from problem where id = ${problem}
          union all select 'CHANGE' from change_request where id = ${change}`
      ).map(row => row.noun as string),
    )
  expect([await visible(old), await visible(school), await visible(next)]).toEqual([
    ['PROBLEM', 'CHANGE'],
    ['PROBLEM', 'CHANGE'],
    [],
  ])
})

describe('A right that ends at an instant', () => {
  test('holds until then and not after, for reading and for writing alike (house decision 8)', async () => {
    const { b, x } = db.cast
    await holdClock(db, MORNING)
    const id = await cases.reported(b, { service: 'BOARD_AND_LODGING' })
    await db.admin`update case_party set reads_until = ${later(0, 20)}, writes_until = ${later(0, 10)}
      where case_id = ${id} and organisation_id = ${x.id}`
    const listed = () =>
      seenBy(x, async sql => (await incidentPage({ sql }, { limit: 100 })).rows.some(row => row.id === id))
    await holdClock(db, later(0, 9))
    value(await cases.begin(x, id))
    await holdClock(db, later(0, 10))
    expect(refusal(await cases.status(x, id)).kind).toBe('NotFound')
    expect(await listed()).toBe(true)
    await holdClock(db, later(0, 20))
    expect(await sees(x, id)).toBe(false)
    expect(await listed()).toBe(false)
  })
})

describe('What the database itself refuses', () => {
  test('Nobody hands a case to a supplier that is not assigned, nor another school’s case (C.4)', async () => {
    const { b, c, y } = db.cast
    await holdClock(db, MORNING)
    const id = await cases.reported(b, { service: 'BOARD_AND_LODGING' })
    const handed = (who: typeof b, to: string) =>
      seenBy(
        who,
        async sql =>
          (await sql`update affected_school set handled_by_id = ${to} where case_id = ${id} returning case_id`).length,
      )
    expect(await handed(b, y.id)).toBe(0)
    expect(await handed(c, c.id)).toBe(0)
    await expect(
      seenBy(b, sql => sql`update incident set responsible_id = ${y.id} where id = ${id}`),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('AUB takes note of a school’s annex and changes nothing else in it; a version that was sent in is never rewritten', async () => {
    const { a, aub } = db.cast
    await db.admin`update contact_annex set status = 'SUBMITTED' where organisation_id = ${a.id}`
    await expect(
      seenBy(
        aub,
        sql =>
          sql`update contact_annex set phone = '+4512345678', status = 'ACKNOWLEDGED' where organisation_id = ${a.id}`,
      ),
    ).rejects.toMatchObject({ code: '42501' })
    await expect(
      seenBy(a, sql => sql`update contact_annex set phone = '+4512345678' where organisation_id = ${a.id}`),
    ).rejects.toMatchObject({ code: '42501' })
    const noted = await seenBy(
      aub,
      sql => sql`update contact_annex set status = 'ACKNOWLEDGED', acknowledged_at = now()
      where organisation_id = ${a.id} returning id`,
    )
    expect(noted.length).toBe(1)
  })
})
